package org.waymark.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.thymeleaf.exceptions.TemplateProcessingException;
import org.yaml.snakeyaml.error.YAMLException;

/** Renders every example of a theme, so that a broken template is found when it is saved and not when it is read. */
final class Rehearsal {

	private final Snapshot snapshot;

	private final ThemeFiles files;

	private final List<ThemeProblem> problems = new ArrayList<>();

	Rehearsal(Snapshot snapshot, ThemeFiles files) {
		this.snapshot = snapshot;
		this.files = files;
	}

	/** What could not be rendered, each place once. */
	List<ThemeProblem> problems() {
		for (String name : this.snapshot.components()) {
			attempt("components/" + name + "/example.md", () -> component(name));
		}
		attempt("templates/example.yml", this::pages);
		return this.problems.stream().distinct().toList();
	}

	private void component(String name) {
		Map<String, Object> model = Samples.component(this.files, name);
		if (!model.isEmpty()) {
			this.snapshot.component(name, model, "en");
		}
	}

	private void pages() {
		Map<String, Object> model = Samples.page(this.files);
		if (!(model.get("frame") instanceof Frame frame)) {
			return;
		}
		for (String name : TemplateCheck.PAGES) {
			if (this.files.has(MemoryTemplates.path(name))) {
				attempt("templates/example.yml", () -> this.snapshot.page(name, frame, model));
			}
		}
	}

	private void attempt(String example, Runnable rendering) {
		try {
			rendering.run();
		} catch (TemplateProcessingException ex) {
			this.problems.add(Snapshot.problem(ex));
		} catch (YAMLException | IllegalStateException ex) {
			this.problems.add(new ThemeProblem(example, 0, "The example cannot be read: " + ex.getMessage(),
					"Put its values right, one \"name: value\" a line"));
		}
	}

}

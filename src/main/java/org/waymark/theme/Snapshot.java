package org.waymark.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;

/** The theme as it was read at one moment: renders, and never changes. */
final class Snapshot {

	private final ThemeFiles files;

	private final Locales locales;

	private final Stylesheet stylesheet;

	private final Map<String, String> styles;

	private final Map<String, ThemeAsset> assets = new LinkedHashMap<>();

	private final TemplateEngine engine = new TemplateEngine();

	private final List<ThemeProblem> problems = new ArrayList<>();

	Snapshot(ThemeFiles files) {
		this.files = files;
		this.locales = Locales.of(files);
		this.stylesheet = Stylesheet.of(files);
		this.styles = Stylesheet.more(files);
		List<String> paths = new ArrayList<>(files.paths("scripts/", ".js"));
		paths.addAll(files.paths("icons/favicon", ".svg"));
		for (String path : paths) {
			String name = path.substring(path.lastIndexOf('/') + 1);
			this.assets.put(name, ThemeAsset.of(name, files.bytes(path)));
		}
		this.engine.setDialect(new SpringStandardDialect());
		this.engine.setTemplateResolver(new MemoryTemplates(files));
		this.engine.setMessageResolver(new LocaleMessages(this.locales));
		this.problems.addAll(this.locales.problems());
		this.problems.addAll(this.stylesheet.problems());
		this.problems.addAll(new TemplateCheck(files, this.locales).problems());
		this.problems.addAll(new Rehearsal(this, files).problems());
	}

	/** What is wrong with the files; a snapshot without problems has rendered every example it was given. */
	List<ThemeProblem> problems() {
		return this.problems;
	}

	Locales locales() {
		return this.locales;
	}

	Stylesheet stylesheet() {
		return this.stylesheet;
	}

	/** A stylesheet that only some pages carry; empty if there is none of that name. */
	String style(String name) {
		return this.styles.getOrDefault(name, "");
	}

	/** The hashes of all stylesheets, for the content security policy. */
	String styleSources() {
		List<String> sources = new ArrayList<>(List.of(this.stylesheet.policySource()));
		this.styles.forEach((name, css) -> {
			if (!name.equals(Stylesheet.PDF)) {
				sources.add(Digest.policySource(css));
			}
		});
		return String.join(" ", sources);
	}

	/** Assets by file name. */
	Map<String, ThemeAsset> assets() {
		return this.assets;
	}

	/** The names of the components. */
	List<String> components() {
		return this.files.paths("components/", ".html").stream().map((path) -> path.split("/", -1)[1]).distinct()
				.toList();
	}

	/** A whole page. */
	String page(String template, Frame frame, Map<String, Object> model) {
		Map<String, Object> variables = new HashMap<>(model);
		Map<String, String> addresses = new HashMap<>();
		this.assets.forEach((name, asset) -> addresses.put(name, asset.path()));
		String data = frame.structuredData();
		variables.put("frame", frame);
		variables.put("assets", addresses);
		variables.put("stylesheet", this.stylesheet.css());
		variables.put("structuredData", (data == null) ? "" : data.replace("<", "\\u003c"));
		variables.putIfAbsent("exit", frame.leave());
		variables.putIfAbsent("print", "");
		variables.put("moreStyles", Stream.of(template, variables.get("print")).map(this.styles::get)
				.filter(Objects::nonNull).toList());
		// Easy Read is English to a browser, and has words of its own.
		Object words = variables.getOrDefault("language", frame.tag());
		return render(template, variables, String.valueOf(words));
	}

	/** The fragment for a block of Markdown. */
	String component(String name, Map<String, Object> model, String tag) {
		return render("components/" + name, model, tag);
	}

	private String render(String name, Map<String, Object> variables, String tag) {
		return Lines.tidy(this.engine.process(name, new Context(Locale.forLanguageTag(tag), variables)));
	}

	/** What an exception of the template engine says about the file. */
	static ThemeProblem problem(TemplateProcessingException ex) {
		TemplateProcessingException place = ex;
		String message = String.valueOf(ex.getMessage());
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof TemplateProcessingException inner && inner.getTemplateName() != null
					&& inner.getLine() != null) {
				place = inner;
			}
			message = (cause.getMessage() == null) ? message : cause.getMessage();
		}
		String name = place.getTemplateName();
		int line = (place.getLine() == null) ? 0 : place.getLine();
		String reason = message.replaceAll("^EL\\w+: |\\s*\\(template: \".*?\\)\\s*$", "").replaceAll("\\s+", " ")
				.strip();
		return new ThemeProblem((name == null) ? "templates" : MemoryTemplates.path(name), line,
				"The template cannot be rendered: " + reason,
				"Look at this line: a tag, a quotation mark or a name in ${…} is wrong");
	}

}

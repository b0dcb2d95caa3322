package org.waymark.content.levels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.content.Fields;
import org.waymark.content.PagePath;

/** Reads the guide from a page's front matter, and says what is wrong with it. */
public final class LevelsReader {

	private final List<Mistake> mistakes = new ArrayList<>();

	private LevelsReader() {
	}

	/** The guide that some fields hold; nothing if they hold none that can be used. */
	public static Optional<LevelsGuide> read(Fields fields) {
		LevelsReader reader = new LevelsReader();
		LevelsGuide guide = reader.guide(fields);
		return reader.mistakes.isEmpty() ? Optional.of(guide) : Optional.empty();
	}

	/** What is wrong with the guide that some fields hold. */
	public static List<Mistake> check(Fields fields) {
		LevelsReader reader = new LevelsReader();
		reader.guide(fields);
		return List.copyOf(reader.mistakes);
	}

	private LevelsGuide guide(Fields fields) {
		List<Domain> domains = fields.records("domains").stream()
				.map((domain) -> new Domain(domain.text("id", ""), domain.text("name", ""))).toList();
		if (domains.size() != LevelsGuide.DOMAINS
				|| domains.stream().anyMatch((domain) -> domain.id().isEmpty() || domain.name().isEmpty())) {
			wrong("domains", "has %d of %d domains".formatted(domains.size(), LevelsGuide.DOMAINS),
					"Write three, each as {id: child, name: The child's development}.");
		}
		List<Level> levels = fields.records("levels").stream().map((level) -> level(level, domains)).toList();
		List<Integer> numbers = levels.stream().map(Level::number).toList();
		if (!numbers.equals(List.of(1, 2, 3, 4))) {
			wrong("levels", "has the levels %s".formatted(numbers), "Write levels 1, 2, 3 and 4, in this order.");
		}
		return new LevelsGuide(fields.text("version", ""), domains, levels);
	}

	private Level level(Fields fields, List<Domain> domains) {
		int number = fields.number("number").orElse(0);
		for (String needed : List.of("sentence", "who", "consent", "next")) {
			if (fields.text(needed).isEmpty()) {
				wrong("levels", "says no “%s” for level %d".formatted(needed, number), "Write it in one sentence.");
			}
		}
		List<String> advice = fields.strings("advice");
		if (advice.isEmpty()) {
			wrong("levels", "names nobody to ring for advice at level %d".formatted(number),
					"Write advice: [wigan-consultation-line], or another contact's name.");
		}
		return new Level(number, names(number, fields), fields.text("sentence", ""), fields.text("who", ""),
				fields.text("consent", ""), fields.text("next", ""), signs(number, fields, domains), advice,
				paths(number, fields), fields.text("form", ""));
	}

	private List<LevelName> names(int number, Fields fields) {
		List<LevelName> names = new ArrayList<>();
		Set<LocalDate> days = new HashSet<>();
		for (Fields name : fields.records("names")) {
			Optional<LocalDate> from = name.date("from");
			if (from.isEmpty() || name.text("name").isEmpty() || !days.add(from.get())) {
				wrong("levels", "has a name for level %d without a day of its own".formatted(number),
						"Write each as {name: Early Help, from: 2014-04-01}.");
			} else {
				names.add(new LevelName(name.text("name", ""), from.get(), name.text("words", "")));
			}
		}
		if (names.isEmpty()) {
			wrong("levels", "has no name for level %d".formatted(number),
					"Write names: [{name: Universal, from: 2014-04-01}].");
			names.add(new LevelName("?", LocalDate.EPOCH, ""));
		}
		return names;
	}

	private Map<String, List<String>> signs(int number, Fields fields, List<Domain> domains) {
		Fields written = new Fields(Map.of("signs", List.of(fields.values().getOrDefault("signs", Map.of()))))
				.records("signs").stream().findFirst().orElse(Fields.NONE);
		Map<String, List<String>> signs = new LinkedHashMap<>();
		for (Domain domain : domains) {
			List<String> examples = written.strings(domain.id());
			signs.put(domain.id(), examples);
			if (examples.isEmpty()) {
				wrong("levels", "has no examples for level %d under “%s”".formatted(number, domain.id()),
						"Write signs: {%s: [one, two]} there.".formatted(domain.id()));
			}
		}
		written.values().keySet().stream().filter((id) -> !signs.containsKey(id))
				.forEach((id) -> wrong("levels", "has examples under “%s”, which is no domain".formatted(id),
						"Use one of " + String.join(", ", signs.keySet()) + "."));
		return signs;
	}

	private List<PagePath> paths(int number, Fields fields) {
		List<PagePath> paths = new ArrayList<>();
		for (String path : fields.strings("protocols")) {
			if (PagePath.isValid(path)) {
				paths.add(new PagePath(path));
			} else {
				wrong("levels", "leads from level %d to “%s”, which is no address".formatted(number, path),
						"Addresses begin with a slash, such as /professionals/early-help.");
			}
		}
		return paths;
	}

	private void wrong(String field, String message, String remedy) {
		this.mistakes.add(new Mistake(field, message, remedy));
	}

}

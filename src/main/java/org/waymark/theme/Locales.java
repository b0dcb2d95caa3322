package org.waymark.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The words that templates say, in every language they can be said in.
 *
 * @param texts by language tag, then by key; a nested key is written with dots
 * @param problems what is wrong with the files
 */
record Locales(Map<String, Map<String, String>> texts, List<ThemeProblem> problems) {

	private static final String ENGLISH = "en";

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	/** Reads {@code locales/*.yml}. */
	static Locales of(ThemeFiles files) {
		Map<String, Map<String, String>> texts = new TreeMap<>();
		List<ThemeProblem> problems = new ArrayList<>();
		for (String path : files.paths("locales/", ".yml")) {
			String tag = path.substring("locales/".length(), path.length() - ".yml".length());
			texts.put(tag, read(path, files.text(path), problems));
		}
		Map<String, String> english = texts.getOrDefault(ENGLISH, Map.of());
		if (english.isEmpty() && problems.isEmpty()) {
			problems.add(new ThemeProblem("locales/en.yml", 0, "There are no English words",
					"Put the file back: every other language falls back to it"));
		}
		texts.forEach((tag, own) -> compare("locales/" + tag + ".yml", own, english, problems));
		return new Locales(texts, problems);
	}

	/** The words for a key, in the language if it has them, else in English, with {@code {0}} and so on filled in. */
	String text(String key, String tag, Object... args) {
		String text = find(key, tag);
		for (int i = 0; i < args.length; i++) {
			text = text.replace("{" + i + "}", String.valueOf(args[i]));
		}
		return text;
	}

	/** Whether English has the key. */
	boolean knows(String key) {
		return this.texts.getOrDefault(ENGLISH, Map.of()).containsKey(key);
	}

	private String find(String key, String tag) {
		String lower = tag.toLowerCase(Locale.ROOT);
		for (String language : List.of(lower, lower.split("-", 2)[0], ENGLISH)) {
			String text = this.texts.getOrDefault(language, Map.of()).get(key);
			if (text != null) {
				return text;
			}
		}
		return key.substring(key.lastIndexOf('.') + 1);
	}

	private static Map<String, String> read(String path, String yaml, List<ThemeProblem> problems) {
		Map<String, String> texts = new HashMap<>();
		try {
			Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
			if (read instanceof Map<?, ?> map) {
				flatten(path, "", map, texts, problems);
			}
		} catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() == null) ? 0 : ex.getProblemMark().getLine() + 1;
			problems.add(new ThemeProblem(path, line, "This is not YAML: " + ex.getProblem(),
					"Write one \"key: words\" a line, and put words with a colon in quotation marks"));
		} catch (YAMLException ex) {
			problems.add(new ThemeProblem(path, 0, "This is not YAML: " + ex.getMessage(), "Save the file as UTF-8"));
		}
		return texts;
	}

	private static void flatten(String path, String prefix, Map<?, ?> from, Map<String, String> to,
			List<ThemeProblem> problems) {
		from.forEach((key, value) -> {
			String name = prefix + key;
			if (!(key instanceof String)) {
				problems.add(
						new ThemeProblem(path, 0, "YAML reads the key \"" + name + "\" as something else than a word",
								"Do not name a key on, off, yes, no or by a number"));
			}
			switch (value) {
				case Map<?, ?> nested -> flatten(path, name + ".", nested, to, problems);
				case String text -> to.put(name, text);
				case null, default -> problems.add(new ThemeProblem(path, 0, "\"" + name + "\" has no words",
						"Write the words after the colon, in quotation marks if they are a number, yes or no"));
			}
		});
	}

	private static void compare(String path, Map<String, String> own, Map<String, String> english,
			List<ThemeProblem> problems) {
		new TreeMap<>(own).forEach((key, text) -> {
			String original = english.get(key);
			if (original == null) {
				problems.add(new ThemeProblem(path, 0, "\"" + key + "\" is not a key that English has",
						"Check its spelling, or add it to locales/en.yml"));
			} else if (!places(original).equals(places(text))) {
				problems.add(new ThemeProblem(path, 0, "\"" + key + "\" must have the places " + places(original),
						"Keep the numbers in braces where the sentence needs them"));
			}
		});
	}

	private static TreeSet<String> places(String text) {
		TreeSet<String> places = new TreeSet<>();
		PLACE.matcher(text).results().forEach((match) -> places.add(match.group()));
		return places;
	}

}

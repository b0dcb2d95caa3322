package org.waymark.operations.commands;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.ForeignFrontMatter;
import org.waymark.content.Language;
import org.waymark.content.PagePath;

/** Turns Markdown that was written for another system into a Waymark file: an address, a title, a head of our own, the body as it was. */
final class ForeignPages {

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_SUMMARY = 160;

	private static final List<String> SUMMARIES = List.of("summary", "description", "excerpt", "short_description",
			"lead");

	private final String type;

	private final Language language;

	ForeignPages(String type, Language language) {
		this.type = type;
		this.language = language;
	}

	/**
	 * A file as Waymark keeps it.
	 *
	 * @param file its place in a content folder
	 * @param source its text
	 */
	record Converted(String file, String source) {
	}

	/**
	 * Converts a file.
	 *
	 * @param file its place in the folder that is imported
	 * @param text what it says
	 */
	Converted convert(String file, String text) {
		ForeignFrontMatter front = ForeignFrontMatter.of(text);
		Fields fields = front.fields();
		String body = front.body();
		Optional<String> heading = firstHeading(body);
		String title = fields.text("title").or(() -> heading).orElseGet(() -> fromName(file));
		if (heading.isPresent() && heading.get().equals(title)) {
			body = withoutFirstHeading(body);
		}
		StringBuilder head = new StringBuilder("---\ntype: ").append(this.type).append('\n');
		head.append("title: ").append(quoted(cut(title, LONGEST_TITLE))).append('\n');
		SUMMARIES.stream().flatMap((name) -> fields.text(name).stream()).findFirst()
				.ifPresent((summary) -> head.append("summary: ").append(quoted(cut(summary, LONGEST_SUMMARY)))
						.append('\n'));
		head.append("source: [").append(quoted("Imported from " + file)).append("]\n---\n");
		return new Converted(this.language.code() + path(file).value() + ".md", head + "\n" + body);
	}

	/** The address of a file: its own place, in the letters an address may have. */
	static PagePath path(String file) {
		String plain = Normalizer.normalize(file.replaceAll("(\\.html)?\\.(md|markdown)$", ""), Normalizer.Form.NFD)
				.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		StringBuilder path = new StringBuilder();
		for (String segment : plain.split("/")) {
			String words = segment.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
			if (!words.isEmpty() && !(words.equals("index") && !path.isEmpty())) {
				path.append('/').append(words);
			}
		}
		return new PagePath(path.isEmpty() ? "/imported" : path.toString());
	}

	private static Optional<String> firstHeading(String body) {
		return body.lines().filter((line) -> line.startsWith("# ")).findFirst()
				.map((line) -> line.substring(2).replaceAll("#+\\s*$", "").replaceAll("[*_`]", "").strip())
				.filter((title) -> !title.isEmpty());
	}

	private static String withoutFirstHeading(String body) {
		return body.replaceFirst("(?m)^# .*(\\R|$)", "");
	}

	private static String fromName(String file) {
		String words = file.substring(file.lastIndexOf('/') + 1).replaceAll("(\\.html)?\\.(md|markdown)$", "")
				.replaceAll("[-_]+", " ").strip();
		return words.isEmpty() ? "Untitled" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String cut(String text, int longest) {
		String flat = text.strip().replaceAll("\\s+", " ");
		if (flat.length() <= longest) {
			return flat;
		}
		int end = flat.lastIndexOf(' ', longest - 1);
		return flat.substring(0, (end > longest / 2) ? end : longest - 1) + "…";
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
	}

}

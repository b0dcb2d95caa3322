package org.waymark.rendering;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes out each acronym where a page uses it for the first time, unless its author did. Works on finished HTML: only text is touched,
 * never what stands in a heading, a link or a picture.
 */
final class FirstUse {

	private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

	/** In here a word in brackets would break what stands there, or be read at the wrong moment. */
	private static final Set<String> UNTOUCHED = Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "dfn",
			"abbr", "svg", "summary", "button", "th", "script", "style", "legend", "label", "b");

	private final Map<String, Explanation> byWord;

	private final Pattern words;

	/**
	 * An acronym and what it stands for.
	 *
	 * @param word for example {@code LADO}
	 * @param full for example {@code local authority designated officer}
	 */
	record Explanation(String word, String full) {
	}

	FirstUse(List<Explanation> explanations) {
		this.byWord = explanations.stream()
				.collect(Collectors.toMap(Explanation::word, Function.identity(), (first, _) -> first));
		this.words = Pattern.compile(this.byWord.keySet().stream()
				.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
				.map(Pattern::quote)
				.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])")));
	}

	/** The HTML with every first use written out. */
	String explained(String html) {
		if (this.byWord.isEmpty() || !this.words.matcher(html).find()) {
			return html;
		}
		Set<String> done = alreadyExplained(html);
		StringBuilder result = new StringBuilder(html.length() + 200);
		Matcher tag = TAG.matcher(html);
		int depth = 0;
		int from = 0;
		while (tag.find()) {
			text(html.substring(from, tag.start()), depth > 0, done, result);
			result.append(tag.group());
			if (UNTOUCHED.contains(tag.group(2).toLowerCase(Locale.ROOT)) && !tag.group().endsWith("/>")) {
				depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
			}
			from = tag.end();
		}
		text(html.substring(from), depth > 0, done, result);
		return result.toString();
	}

	private void text(String text, boolean untouched, Set<String> done, StringBuilder result) {
		if (untouched) {
			result.append(text);
			return;
		}
		Matcher word = this.words.matcher(text);
		while (word.find()) {
			Explanation explanation = this.byWord.get(word.group());
			String shown = word.group();
			if (explanation != null && done.add(explanation.word())) {
				shown = "<dfn>%s</dfn> (%s)".formatted(word.group(), escaped(explanation.full()));
			}
			word.appendReplacement(result, Matcher.quoteReplacement(shown));
		}
		word.appendTail(result);
	}

	/** What an author has written out needs no second explanation, wherever on the page that is. */
	private Set<String> alreadyExplained(String html) {
		String lower = html.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		return this.byWord.values().stream()
				.filter((explanation) -> lower.contains(escaped(explanation.full()).toLowerCase(Locale.ROOT)))
				.map(Explanation::word).collect(Collectors.toCollection(HashSet::new));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}

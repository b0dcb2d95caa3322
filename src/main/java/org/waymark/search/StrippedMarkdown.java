package org.waymark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.waymark.content.Revision;

/** A page's text as its Markdown with the marks taken off. */
final class StrippedMarkdown implements PageTexts {

	// Every repetition is bounded, so that no text takes longer than its length deserves.
	private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)[\\s#]{0,20}");

	private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?::{3,20}|`{3,20}|~{3,20})\\s*+[a-z-]{0,30}+(.*)");

	private static final Pattern LIST_MARK = Pattern.compile("^[\\s>]{0,40}(?:[-*+]|\\d{1,9}[.)])?\\s+|^[>\\s]{1,40}");

	private static final Pattern TERM = Pattern.compile("\\{(?:term|key-figure) ([^}\\n]{1,200})}");

	private static final Pattern BLOCK = Pattern.compile("\\{[a-z-]{1,30}(?: [^}\\n]{0,200})?}");

	private static final Pattern LINK = Pattern
			.compile("!?\\[([^\\[\\]]{0,300})]\\([^()\\s]{0,500}(?:\\s[^()]{0,200})?\\)");

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,500}>");

	private static final Pattern MARKS = Pattern.compile("[*`|~]+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");

	private static final Pattern SPACES = Pattern.compile("[^\\S\\n]++");

	@Override
	public PageText textOf(Revision revision) {
		List<String> headings = new ArrayList<>();
		StringBuilder text = new StringBuilder(revision.body().length());
		revision.body().lines().forEach((line) -> {
			var heading = HEADING.matcher(line);
			String plain;
			if (heading.matches()) {
				plain = inline(heading.group(1));
				headings.add(plain);
			} else {
				var fence = FENCE.matcher(line);
				plain = inline(LIST_MARK.matcher(fence.matches() ? fence.group(1) : line).replaceFirst(""));
			}
			if (!plain.isEmpty()) {
				text.append(plain).append('\n');
			}
		});
		return new PageText(revision.title(), headings, text.toString().strip());
	}

	private static String inline(String line) {
		String text = TERM.matcher(line).replaceAll("$1");
		text = BLOCK.matcher(text).replaceAll(" ");
		text = LINK.matcher(text).replaceAll("$1");
		text = TAG.matcher(text).replaceAll(" ");
		text = MARKS.matcher(text).replaceAll(" ");
		return SPACES.matcher(text).replaceAll(" ").strip();
	}

}

package org.waymark.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Passages as escaped HTML with the matches marked, cut between words. */
final class MarkedText extends PassageFormatter {

	/** For what is shown from its beginning to its end. */
	static final int WHOLE = Integer.MAX_VALUE;

	/** As much as a reader takes in at a glance, in characters. */
	static final int PASSAGE = 160;

	/** How much is kept in front of the first match. */
	private static final int BEFORE = 60;

	private final int length;

	MarkedText(int length) {
		this.length = length;
	}

	/** The beginning of a text with nothing marked. */
	static String plain(String text) {
		String line = text.strip();
		Cut cut = Cut.of(line, 0, line.length(), 0, PASSAGE);
		StringBuilder html = new StringBuilder();
		escape(line, cut.start(), cut.end(), html);
		return (cut.end() < line.length()) ? html.append(" …").toString() : html.toString();
	}

	@Override
	public Object format(Passage[] passages, String content) {
		StringBuilder html = new StringBuilder();
		for (Passage passage : passages) {
			if (!html.isEmpty() && !html.toString().endsWith("…")) {
				html.append(" …");
			}
			if (!html.isEmpty()) {
				html.append(' ');
			}
			append(passage, content, html);
		}
		return html.toString();
	}

	private void append(Passage passage, String content, StringBuilder html) {
		int first = (passage.getNumMatches() > 0) ? passage.getMatchStarts()[0] : passage.getStartOffset();
		Cut cut = Cut.of(content, passage.getStartOffset(), passage.getEndOffset(), first, this.length);
		if (cut.start() > passage.getStartOffset() && html.isEmpty()) {
			html.append("… ");
		}
		int at = cut.start();
		for (int i = 0; i < passage.getNumMatches(); i++) {
			int start = Math.max(at, passage.getMatchStarts()[i]);
			int end = passage.getMatchEnds()[i];
			if (end > cut.end()) {
				break;
			}
			if (end > start) {
				escape(content, at, start, html);
				html.append("<mark>");
				escape(content, start, end, html);
				html.append("</mark>");
				at = end;
			}
		}
		escape(content, at, cut.end(), html);
		if (!content.substring(cut.end(), passage.getEndOffset()).isBlank()) {
			html.append(" …");
		}
	}

	private static void escape(String text, int start, int end, StringBuilder html) {
		text.substring(start, end).codePoints().forEach((character) -> {
			switch (character) {
				case '&' -> html.append("&amp;");
				case '<' -> html.append("&lt;");
				case '>' -> html.append("&gt;");
				case '"' -> html.append("&quot;");
				case '\'' -> html.append("&#39;");
				default -> html.appendCodePoint(isShown(character) ? character : ' ');
			}
		});
	}

	/** Controls and halves of characters have no place in HTML. */
	private static boolean isShown(int character) {
		return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
	}

	/**
	 * The part of a passage that is shown.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 */
	private record Cut(int start, int end) {

		static Cut of(String text, int from, int to, int match, int length) {
			int last = to;
			while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
				last--;
			}
			if (last - from <= length) {
				return new Cut(from, last);
			}
			int start = (match - from <= length / 2) ? from : wordAfter(text, match - BEFORE, match);
			int end = (last - start <= length) ? last : wordBefore(text, start + length, start);
			return new Cut(start, end);
		}

		private static int wordAfter(String text, int at, int limit) {
			int start = at;
			while (start < limit && !Character.isWhitespace(text.charAt(start - 1))) {
				start++;
			}
			return start;
		}

		private static int wordBefore(String text, int at, int limit) {
			int end = at;
			while (end > limit && !Character.isWhitespace(text.charAt(end))) {
				end--;
			}
			// One unbroken run of characters is no word: it may be cut, though not inside a character.
			if (end == limit) {
				end = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
			}
			while (end > limit && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			return end;
		}

	}

}

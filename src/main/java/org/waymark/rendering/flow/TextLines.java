package org.waymark.rendering.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How wide words will be, as near as can be said without knowing the reader's font: rather a little wider. */
final class TextLines {

	private static final String NARROW = "iljtfrI.,;:!|'’()[]-·";

	private static final String WIDE = "mwMWQ@%&—…";

	private TextLines() {
	}

	/** The width of {@code text} in pixels. */
	static double width(String text, double size) {
		return text.codePoints().mapToDouble(TextLines::share).sum() * size;
	}

	private static double share(int c) {
		if (c < 0x3000) {
			if (NARROW.indexOf(c) >= 0) {
				return 0.38;
			}
			if (WIDE.indexOf(c) >= 0) {
				return 0.95;
			}
			if (c == ' ') {
				return 0.33;
			}
			return switch (Character.getType(c)) {
				case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
				case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 0.72;
				default -> 0.6;
			};
		}
		return 1;
	}

	/** The width of the widest word of {@code text}. */
	static double longestWord(String text, double size) {
		return Stream.of(text.strip().split("\\s+")).mapToDouble((word) -> width(word, size)).max().orElse(0);
	}

	/** {@code text} in lines no wider than {@code width}; a word that is wider is cut. */
	static List<String> wrapped(String text, double size, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.strip().split("\\s+")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (width(longer, size) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = word;
			while (width(line, size) > width) {
				int end = fitting(line, size, width);
				lines.add(line.substring(0, end));
				line = line.substring(end);
			}
		}
		if (!line.isEmpty()) {
			lines.add(line);
		}
		return lines;
	}

	private static int fitting(String word, double size, double width) {
		int end = word.offsetByCodePoints(0, 1);
		while (end < word.length()) {
			int next = word.offsetByCodePoints(end, 1);
			if (width(word.substring(0, next), size) > width) {
				break;
			}
			end = next;
		}
		return end;
	}

}

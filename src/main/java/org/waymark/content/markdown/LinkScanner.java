package org.waymark.content.markdown;

/**
 * Scans the parts of a link: label, destination, title (CommonMark 0.31.2, 6.3). Each method begins at an index and answers where
 * the part ends, or -1 where there is none.
 */
final class LinkScanner {

	private static final int LONGEST_LABEL = 999;

	private static final int DEEPEST_PARENTHESES = 32;

	private final CharSequence text;

	LinkScanner(CharSequence text) {
		this.text = text;
	}

	/** After {@code [label]}. */
	int label(int start) {
		if (charAt(start) != '[') {
			return -1;
		}
		for (int i = start + 1; i < this.text.length() && i - start <= LONGEST_LABEL + 1; i++) {
			char c = this.text.charAt(i);
			if (c == ']') {
				return i + 1;
			}
			if (c == '[') {
				return -1;
			}
			if (c == '\\') {
				i++;
			}
		}
		return -1;
	}

	/** After the destination, which may be empty only in angle brackets. */
	int destination(int start) {
		return (charAt(start) == '<') ? angled(start) : bare(start);
	}

	private int angled(int start) {
		for (int i = start + 1; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == '>') {
				return i + 1;
			}
			if (c == '<' || c == '\n' || c == '\r') {
				return -1;
			}
			if (c == '\\' && isEscapable(charAt(i + 1))) {
				i++;
			}
		}
		return -1;
	}

	private int bare(int start) {
		int depth = 0;
		int i = start;
		for (; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == '\\' && isEscapable(charAt(i + 1))) {
				i++;
			} else if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
				return -1;
			} else if (c == ')' && --depth < 0) {
				break;
			} else if (c <= ' ' || c == 0x7F) {
				break;
			}
		}
		return (depth > 0 || i == start) ? -1 : i;
	}

	/** After the title, quotes included. */
	int title(int start) {
		char open = charAt(start);
		if (open != '"' && open != '\'' && open != '(') {
			return -1;
		}
		char close = (open == '(') ? ')' : open;
		for (int i = start + 1; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == close) {
				return i + 1;
			}
			if (c == '(' && open == '(') {
				return -1;
			}
			if (c == '\\') {
				i++;
			}
		}
		return -1;
	}

	/** After spaces and tabs, and at most one line ending among them. */
	int blanks(int start) {
		int i = spaces(start);
		char c = charAt(i);
		if (c == '\n' || c == '\r') {
			i += (c == '\r' && charAt(i + 1) == '\n') ? 2 : 1;
			return spaces(i);
		}
		return i;
	}

	/** After spaces and tabs. */
	int spaces(int start) {
		int i = start;
		while (charAt(i) == ' ' || charAt(i) == '\t') {
			i++;
		}
		return i;
	}

	/** The beginning of the next line if nothing but spaces stands before it, or -1. */
	int lineEnd(int start) {
		int i = spaces(start);
		char c = charAt(i);
		return switch (c) {
			case '\r' -> (charAt(i + 1) == '\n') ? i + 2 : i + 1;
			case '\n' -> i + 1;
			default -> (i >= this.text.length()) ? i : -1;
		};
	}

	/** The character at {@code index}, or NUL past the end. */
	char charAt(int index) {
		return (index < this.text.length()) ? this.text.charAt(index) : '\0';
	}

	static boolean isEscapable(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}

}

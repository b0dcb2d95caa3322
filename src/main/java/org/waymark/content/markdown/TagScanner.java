package org.waymark.content.markdown;

/** Finds where a raw tag, comment, instruction, declaration or CDATA section ends (CommonMark 0.31.2, 6.6). */
final class TagScanner {

	private final CharSequence text;

	private final String plain;

	private final int lastComment;

	private final int lastInstruction;

	private final int lastData;

	private final int lastBracket;

	TagScanner(CharSequence text) {
		this.text = text;
		this.plain = text.toString();
		this.lastComment = this.plain.lastIndexOf("-->");
		this.lastInstruction = this.plain.lastIndexOf("?>");
		this.lastData = this.plain.lastIndexOf("]]>");
		this.lastBracket = this.plain.lastIndexOf('>');
	}

	/** After the markup that begins at {@code start}, or -1 where none does. */
	int end(int start) {
		if (this.lastBracket <= start) {
			return -1;
		}
		char next = charAt(start + 1);
		if (next == '!') {
			return declaration(start);
		}
		if (next == '?') {
			return upTo("?>", start + 2, this.lastInstruction);
		}
		return (next == '/') ? closing(start + 2) : opening(start + 1);
	}

	private int declaration(int start) {
		if (this.plain.startsWith("<!--", start)) {
			if (this.plain.startsWith("<!-->", start)) {
				return start + 5;
			}
			return this.plain.startsWith("<!--->", start) ? start + 6 : upTo("-->", start + 4, this.lastComment);
		}
		if (this.plain.startsWith("<![CDATA[", start)) {
			return upTo("]]>", start + 9, this.lastData);
		}
		return isLetter(charAt(start + 2)) ? upTo(">", start + 2, this.lastBracket) : -1;
	}

	private int upTo(String close, int from, int lastClose) {
		if (from > lastClose) {
			return -1;
		}
		return this.plain.indexOf(close, from) + close.length();
	}

	private int closing(int start) {
		int i = name(start);
		if (i < 0) {
			return -1;
		}
		i = blanks(i);
		return (charAt(i) == '>') ? i + 1 : -1;
	}

	private int opening(int start) {
		int i = name(start);
		while (i > 0) {
			int next = blanks(i);
			if (charAt(next) == '>') {
				return next + 1;
			}
			if (charAt(next) == '/') {
				return (charAt(next + 1) == '>') ? next + 2 : -1;
			}
			i = (next > i) ? attribute(next) : -1;
		}
		return -1;
	}

	private int name(int start) {
		if (!isLetter(charAt(start))) {
			return -1;
		}
		int i = start + 1;
		while (isLetter(charAt(i)) || isDigit(charAt(i)) || charAt(i) == '-') {
			i++;
		}
		return i;
	}

	/** After the attribute's name and, where there is one, its value; or -1. */
	private int attribute(int start) {
		char first = charAt(start);
		if (!isLetter(first) && first != '_' && first != ':') {
			return -1;
		}
		int i = start + 1;
		while (isLetter(charAt(i)) || isDigit(charAt(i)) || "_.:-".indexOf(charAt(i)) >= 0) {
			i++;
		}
		int equals = blanks(i);
		return (charAt(equals) == '=') ? value(blanks(equals + 1)) : i;
	}

	private int value(int start) {
		char quote = charAt(start);
		if (quote == '"' || quote == '\'') {
			int close = start + 1;
			while (close < this.text.length() && this.text.charAt(close) != quote) {
				close++;
			}
			return (close < this.text.length()) ? close + 1 : -1;
		}
		int i = start;
		while (charAt(i) > ' ' && "\"'=<>`".indexOf(charAt(i)) < 0) {
			i++;
		}
		return (i > start) ? i : -1;
	}

	private int blanks(int start) {
		int i = start;
		while (" \t\n\r\f".indexOf(charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

	private char charAt(int index) {
		return (index < this.text.length()) ? this.text.charAt(index) : '\0';
	}

	private static boolean isLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}

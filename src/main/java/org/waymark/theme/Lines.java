package org.waymark.theme;

/** Lines and blanks of a text. */
final class Lines {

	private static final String[] KEPT = {"<pre", "<textarea", "<script", "<style"};

	private Lines() {
	}

	/** The line of a position, counted from 1. */
	static int lineAt(String text, int position) {
		return 1 + (int) text.substring(0, position).chars().filter((c) -> c == '\n').count();
	}

	/** HTML with each run of blanks that holds a line end made one line end, outside the elements that keep theirs. */
	static String tidy(String html) {
		StringBuilder out = new StringBuilder(html.length());
		int at = 0;
		while (at < html.length()) {
			char c = html.charAt(at);
			if (c == '<' && keeps(html, at)) {
				int end = endOfKept(html, at);
				out.append(html, at, end);
				at = end;
			} else if (Character.isWhitespace(c)) {
				int end = at;
				boolean line = false;
				while (end < html.length() && Character.isWhitespace(html.charAt(end))) {
					line |= html.charAt(end) == '\n';
					end++;
				}
				out.append(line ? "\n" : html.substring(at, end));
				at = end;
			} else {
				out.append(c);
				at++;
			}
		}
		return out.toString().strip();
	}

	private static boolean keeps(String html, int at) {
		for (String element : KEPT) {
			if (html.regionMatches(true, at, element, 0, element.length())) {
				return true;
			}
		}
		return false;
	}

	private static int endOfKept(String html, int at) {
		int name = at + 1;
		while (name < html.length() && Character.isLetter(html.charAt(name))) {
			name++;
		}
		String close = "</" + html.substring(at + 1, name);
		for (int end = name; end < html.length(); end++) {
			if (html.regionMatches(true, end, close, 0, close.length())) {
				return end;
			}
		}
		return html.length();
	}

}

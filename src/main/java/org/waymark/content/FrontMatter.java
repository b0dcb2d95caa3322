package org.waymark.content;

/**
 * The two parts of a page's file, as written.
 *
 * @param head the front matter with its fences and line ends; empty if there is none
 * @param yaml what stands between the fences
 * @param body all that follows
 * @param closed whether the opening fence has a closing one
 */
record FrontMatter(String head, String yaml, String body, boolean closed) {

	private static final String FENCE = "---";

	/** Splits a file. {@code head + body} is the file again, byte for byte. */
	static FrontMatter split(String source) {
		int start = source.startsWith("\uFEFF") ? 1 : 0;
		int first = lineEnd(source, start);
		if (!source.substring(start, first).stripTrailing().equals(FENCE)) {
			return new FrontMatter("", "", source, true);
		}
		int yamlStart = first;
		int at = first;
		while (at < source.length()) {
			int end = lineEnd(source, at);
			String line = source.substring(at, end).stripTrailing();
			if (line.equals(FENCE) || line.equals("...")) {
				return new FrontMatter(source.substring(0, end), source.substring(yamlStart, at), source.substring(end),
						true);
			}
			at = end;
		}
		return new FrontMatter("", "", source, false);
	}

	/** How many lines of the file the head takes. */
	int lines() {
		return (int) this.head.lines().count();
	}

	private static int lineEnd(String text, int from) {
		int newline = text.indexOf('\n', from);
		return (newline < 0) ? text.length() : newline + 1;
	}

}

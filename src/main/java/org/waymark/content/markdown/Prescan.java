package org.waymark.content.markdown;

/** A look at a body before it is read: what is far too long or too deep is refused for next to nothing. */
final class Prescan {

	private Prescan() {
	}

	/** Refuses what goes beyond {@code limits}. */
	static void check(String body, MarkdownLimits limits) {
		int bytes = bytes(body, limits.maxBytes());
		if (bytes > limits.maxBytes()) {
			throw Refusals.tooLong(Math.max(bytes, body.length()), limits.maxBytes());
		}
		int line = 1;
		int start = 0;
		while (start < body.length()) {
			int end = body.indexOf('\n', start);
			end = (end < 0) ? body.length() : end;
			if (depth(body, start, end) > limits.maxNesting()) {
				throw Refusals.tooDeep(line, limits.maxNesting());
			}
			line++;
			start = end + 1;
		}
	}

	private static int bytes(String body, int enough) {
		int bytes = 0;
		for (int i = 0; i < body.length() && bytes <= enough; i++) {
			char c = body.charAt(i);
			// Each half of a surrogate pair stands for two of its four bytes.
			bytes += (c < 0x80) ? 1 : (c < 0x800 || Character.isSurrogate(c)) ? 2 : 3;
		}
		return bytes;
	}

	/** How many quotations and lists a line opens, or goes on with. */
	private static int depth(String body, int start, int end) {
		int depth = 0;
		char only = '\0';
		boolean rule = true;
		for (int i = start; i < end; i++) {
			char c = body.charAt(i);
			if (c == ' ' || c == '\t' || c == '\r') {
				continue;
			}
			rule &= only == '\0' || only == c;
			only = c;
			boolean digit = c >= '0' && c <= '9';
			boolean number = (c == '.' || c == ')') && i > start && Character.isDigit(body.charAt(i - 1));
			if (c == '>' || number || ((c == '-' || c == '*' || c == '+') && isBlank(body, i + 1, end))) {
				depth++;
			} else if (!digit) {
				rule = false;
				break;
			}
		}
		// A row of hyphens or asterisks is a rule across the page, not a hundred lists.
		return (rule && (only == '-' || only == '*')) ? 0 : depth;
	}

	private static boolean isBlank(String body, int at, int end) {
		return at >= end || body.charAt(at) == ' ' || body.charAt(at) == '\t' || body.charAt(at) == '\r';
	}

}

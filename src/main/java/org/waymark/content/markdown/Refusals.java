package org.waymark.content.markdown;

/** The words in which a body is refused. */
final class Refusals {

	private Refusals() {
	}

	static MarkdownRefused tooLong(int bytes, int allowed) {
		return refused(0, "The text is too long: %,d bytes, and %,d are allowed".formatted(bytes, allowed),
				"Split it into several pages");
	}

	static MarkdownRefused tooDeep(int line, int allowed) {
		return refused(line, "Quotations, lists and blocks are nested more than %d deep".formatted(allowed),
				"Take some of the “>”, “-” or “:::” away, or indent less");
	}

	static MarkdownRefused tooTangled() {
		return refused(0, "The text is nested too deeply to be read",
				"Look for long runs of “[”, “*”, “_” or “>” and take them out");
	}

	static MarkdownRefused tooLarge() {
		return refused(0, "The page made of this text would be far larger than the text itself",
				"Look for a link address used very often, or a table with very many columns, and shorten it");
	}

	static MarkdownRefused tooSlow() {
		return refused(0, "The text takes too long to read",
				"Look for long runs of the same sign, such as “[”, “*” or “`”, and take them out, or split the page");
	}

	static MarkdownRefused busy() {
		return refused(0, "Too many texts are being read at the moment", "Wait a little, then try again");
	}

	static MarkdownRefused failed(Throwable cause) {
		return new MarkdownRefused(Finding.error(0, "The text cannot be read",
				"Take out the part that was changed last, and try again"), cause);
	}

	private static MarkdownRefused refused(int line, String message, String remedy) {
		return new MarkdownRefused(Finding.error(line, message, remedy), null);
	}

}

package org.waymark.content.markdown;

/** HTML as it grows, under a watch. */
final class HtmlText {

	private final StringBuilder html = new StringBuilder();

	private final Watch watch;

	HtmlText(Watch watch) {
		this.watch = watch;
	}

	/** Markup, as it is. */
	HtmlText raw(String markup) {
		this.watch.wrote(markup.length());
		this.html.append(markup);
		return this;
	}

	HtmlText open(String name) {
		return raw("<").raw(name).raw(">");
	}

	HtmlText close(String name) {
		return raw("</").raw(name).raw(">");
	}

	/** Text, escaped. */
	HtmlText text(String text) {
		return raw(escaped(text));
	}

	HtmlText attribute(String name, String value) {
		return raw(" ").raw(name).raw("=\"").raw(escaped(value)).raw("\"");
	}

	/** Begins a new line unless one has just begun. */
	HtmlText line() {
		boolean begun = this.html.isEmpty() || this.html.charAt(this.html.length() - 1) == '\n';
		return begun ? this : raw("\n");
	}

	static String escaped(String text) {
		StringBuilder escaped = null;
		for (int i = 0; i < text.length(); i++) {
			String reference = switch (text.charAt(i)) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '>' -> "&gt;";
				case '"' -> "&quot;";
				default -> "";
			};
			if (!reference.isEmpty() && escaped == null) {
				escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
			}
			if (escaped != null) {
				escaped.append(reference.isEmpty() ? text.substring(i, i + 1) : reference);
			}
		}
		return (escaped == null) ? text : escaped.toString();
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}

package org.waymark.content.markdown;

/**
 * Something an author wrote that does not reach the page, because it is not on the list of what is allowed.
 *
 * @param what the element, attribute or address, for example {@code <script>} or {@code onclick on <a>}
 * @param value what it held, shortened; empty where there is nothing to tell
 * @param line where, counted from 1; 0 where no line can be named
 */
public record Removal(String what, String value, int line) {

	private static final int SHORT = 80;

	public Removal {
		value = (value.length() > SHORT) ? value.substring(0, SHORT) + "…" : value;
	}

}

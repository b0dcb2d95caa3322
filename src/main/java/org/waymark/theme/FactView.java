package org.waymark.theme;

import java.util.List;

/**
 * A named fact, or a named list.
 *
 * @param label what it is, for example {@code Who it is for}
 * @param values what is known of it; a value without an address is no link
 */
public record FactView(String label, List<Link> values) {

	/** A fact that is one piece of text. */
	public static FactView of(String label, String text) {
		return new FactView(label, List.of(new Link(text, "")));
	}

}

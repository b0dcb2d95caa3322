package org.waymark.theme;

/**
 * A link as a template shows it.
 *
 * @param title its words
 * @param address where it leads, for example {@code /parents}
 * @param summary a sentence about what is there; may be empty
 * @param current whether it leads to the page being shown, or to the section that page is in
 */
public record Link(String title, String address, String summary, boolean current) {

	/** A plain link. */
	public Link(String title, String address) {
		this(title, address, "", false);
	}

}

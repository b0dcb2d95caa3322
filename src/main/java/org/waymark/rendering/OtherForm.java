package org.waymark.rendering;

import java.util.Optional;

/** A form of a page that is not HTML; it lies at the page's address with an ending of its own. */
interface OtherForm {

	/** The media type of what it makes, for example {@code text/csv;charset=utf-8}. */
	String contentType();

	/** The page in this form; nothing where the page has no such form. */
	Optional<byte[]> of(PageParts parts);

	/** Whether it is kept and read long after it was made: then it says when people answer, not whether they do now. */
	default boolean outlivesTheMinute() {
		return false;
	}

}

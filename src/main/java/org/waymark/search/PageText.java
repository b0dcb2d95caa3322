package org.waymark.search;

import java.util.List;

/**
 * What a reader can read on a page, without any markup.
 *
 * @param title the page's title
 * @param headings the headings in its body
 * @param text its body, headings included; blocks are on lines of their own
 */
record PageText(String title, List<String> headings, String text) {

	PageText {
		headings = List.copyOf(headings);
	}

}

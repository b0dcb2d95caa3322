package org.waymark.rendering;

import java.util.Arrays;
import java.util.Locale;

/** How a page is made ready for paper, as the parameter {@code print} of its address asks for. */
enum PrintForm {

	/** As it is. */
	PAGE,

	/** As it is, with the whole of its lists: what isn't HTML has no second page. */
	WHOLE,

	/** In letters of 18 points and more. */
	LARGE,

	/** On one sheet for a wall. */
	POSTER;

	static final String PARAMETER = "print";

	/** What is asked for; anything unknown is the page as it is. */
	static PrintForm of(PageQuery query) {
		return query.first(PARAMETER).flatMap((asked) -> Arrays.stream(values())
				.filter((form) -> form != PAGE && form.word().equals(asked)).findFirst()).orElse(PAGE);
	}

	/** What the address says, which is also the name of its stylesheet. */
	String word() {
		return (this == PAGE) ? "" : name().toLowerCase(Locale.ROOT);
	}

	/** The theme's template for it. */
	String template(String own) {
		return (this == POSTER) ? "poster" : own;
	}

}

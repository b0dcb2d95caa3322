package org.waymark.rendering;

import java.util.Map;
import java.util.Set;

/** What a template shows beside the article of its page. */
interface Extras {

	/** The values that the template asks for. */
	Map<String, Object> of(PageParts parts);

	/** The parameters of the address that change what is shown; all others are passed over. */
	default Set<String> parameters() {
		return Set.of();
	}

	/** Whether the page answers a form that is posted to it; the form then comes as the query. */
	default boolean takesForm() {
		return false;
	}

}

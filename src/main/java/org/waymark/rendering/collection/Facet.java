package org.waymark.rendering.collection;

import java.util.List;

/**
 * One field by which a list can be narrowed.
 *
 * @param field its name
 * @param options its values, in the order they are offered
 */
public record Facet(String field, List<Option> options) {

	/**
	 * One value.
	 *
	 * @param value as the items have it
	 * @param count how many items it would leave, together with what is chosen in the other fields
	 * @param chosen whether it is chosen
	 */
	public record Option(String value, int count, boolean chosen) {
	}

}

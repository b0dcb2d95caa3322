package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list of items, narrowed as its reader asked.
 *
 * @param action the address of the list itself
 * @param query the words looked for; may be empty
 * @param facets the fields to narrow it by
 * @param soon how soon something has to take place; empty for things without dates
 * @param chosen what is chosen, each as a link that takes it away
 * @param found how many items there are, in words
 * @param unknown what the address asks for that the list doesn't know, in words; empty if there is nothing of that kind
 * @param formerly names that were looked for and are no longer used, each with where to go
 * @param groups the items on this page; the first group has no heading
 * @param tables the items on this page, for things that have no page of their own
 * @param nothing what to say where no item fits; empty if some do
 * @param page which page this is, from 1
 * @param pages how many there are
 * @param previous address of the page before, if there is one
 * @param next address of the page after, if there is one
 * @param calendar address of the list as a calendar; empty if it has none
 */
public record CollectionView(String action, String query, List<Facet> facets, List<Option> soon, List<Link> chosen,
		String found, String unknown, List<Link> formerly, List<Group> groups, List<TableView> tables, String nothing,
		int page, int pages, @Nullable String previous, @Nullable String next, String calendar) {

	/**
	 * A field to narrow a list by.
	 *
	 * @param name the parameter
	 * @param label its name in words
	 * @param options its values
	 */
	public record Facet(String name, String label, List<Option> options) {
	}

	/**
	 * A value that can be chosen.
	 *
	 * @param value as the address has it
	 * @param label the same in words
	 * @param count how many items it would leave
	 * @param chosen whether it is chosen
	 */
	public record Option(String value, String label, int count, boolean chosen) {
	}

	/**
	 * Items that belong together.
	 *
	 * @param heading what they have in common; may be empty
	 * @param items the items
	 */
	public record Group(String heading, List<ItemView> items) {
	}

}

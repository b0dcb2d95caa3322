package org.waymark.theme;

import java.util.List;

/**
 * Which pages there are in which forms, and how fresh those are.
 *
 * @param sections the parts of the site; the one that is shown is current
 * @param counts how many pages have a twin, by kind of twin, in the whole site
 * @param pages how many pages there are in the whole site
 * @param forms the names of the columns, of those forms that are made from a page itself
 * @param twins the names of the columns, of those forms that people write: languages by their own names, and Easy Read
 * @param rows the pages of the section that is shown
 */
public record FormatsView(List<Link> sections, List<Count> counts, int pages, List<String> forms, List<String> twins,
		List<Row> rows) {

	/**
	 * How many pages have a twin of one kind.
	 *
	 * @param twin its name
	 * @param current those made from the page as it is
	 * @param stale those whose page has changed since
	 * @param missing pages that have none
	 * @param checked twins that a person has checked
	 */
	public record Count(String twin, int current, int stale, int missing, int checked) {
	}

	/**
	 * One page.
	 *
	 * @param title its title
	 * @param address where it is
	 * @param cells one for each column, forms first
	 */
	public record Row(String title, String address, List<Cell> cells) {
	}

	/**
	 * One form of one page.
	 *
	 * @param state {@code current}, {@code stale} or {@code missing}
	 * @param address where it is; empty where it is missing
	 */
	public record Cell(String state, String address) {
	}

}

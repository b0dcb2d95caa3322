package org.waymark.theme;

import java.util.List;

/**
 * A list of all figures.
 *
 * @param indicators the indicators with their latest figures
 * @param tables the other tables
 */
public record NumbersView(List<FiguresView> indicators, List<TableLinks> tables) {

	/**
	 * A table, and what it has.
	 *
	 * @param page its page
	 * @param groups links to the groups of its rows
	 */
	public record TableLinks(Link page, List<Link> groups) {
	}

}

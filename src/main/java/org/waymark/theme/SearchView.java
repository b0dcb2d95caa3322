package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of search results.
 *
 * @param query what was asked, as it was typed; empty before the first search
 * @param total how many pages were found
 * @param results this page of them
 * @param page which page this is, from 1
 * @param pages how many there are
 * @param previous address of the page before, if there is one
 * @param next address of the page after, if there is one
 * @param help contacts to show above the results because the words speak of danger; empty otherwise
 */
public record SearchView(String query, long total, List<Result> results, int page, int pages, @Nullable String previous,
		@Nullable String next, List<ContactView> help) {

	/**
	 * One page that was found.
	 *
	 * @param title its title, as HTML with {@code <mark>} around what matched, escaped
	 * @param address where it is
	 * @param passage the passage that matched best, in the same form
	 * @param audience whom it is for, as words; may be empty
	 */
	public record Result(String title, String address, String passage, String audience) {
	}

}

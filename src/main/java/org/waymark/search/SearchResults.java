package org.waymark.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many pages were found in all
 * @param hits this page of them, best first
 */
public record SearchResults(long total, List<SearchHit> hits) {

	/** Nothing was found. */
	public static final SearchResults NONE = new SearchResults(0, List.of());

	public SearchResults {
		hits = List.copyOf(hits);
	}

}

package org.waymark.search;

/**
 * Answers readers' questions from what is published now. It blocks, on this node's own disk only; call it on the {@code searchScheduler}.
 */
public interface Search {

	/** The pages that fit, best first. Any text has an answer, though it may be that nothing was found. */
	SearchResults find(SearchQuery query);

}

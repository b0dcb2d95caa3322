package org.waymark.publication;

import java.util.List;

/**
 * Something derived from the journal: it keeps its own checkpoint, is idempotent, and catches up at start and whenever it fell behind.
 * The methods may block; each follower is called on a thread of its own, one call at a time.
 */
public interface Follower {

	/** A short name for logs and health, for example {@code search}. */
	String name();

	/** The sequence of the last entry that this follower has kept durably; 0 before the first. */
	long checkpoint();

	/**
	 * Takes in the next entries, in order and without a gap after {@link #checkpoint()}; may be called again with the same entries after
	 * a crash. Durable when it returns.
	 */
	void apply(List<JournalEvent> events);

}

package org.waymark.publication;

import java.time.Instant;

/**
 * One change of what readers saw at an address.
 *
 * @param sequence the journal entry that made it
 * @param from when that was
 * @param state what has been there since
 */
public record PageVersion(long sequence, Instant from, State state) {

	/** What an address answers with. */
	public enum State {

		/** A page, which may be shown again. */
		SHOWN,

		/** Nothing: the page was withdrawn, or moved away. */
		AWAY,

		/** A page that may not be shown again, but whose text is kept: it was withdrawn for cause. */
		HIDDEN,

		/** A page whose text is erased. */
		ERASED

	}

}

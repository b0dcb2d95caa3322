package org.waymark.publication;

import java.time.Instant;

/** What readers saw at an address at an earlier moment. */
public sealed interface PastPage {

	/**
	 * A page that may be shown again.
	 *
	 * @param page the page as it was
	 */
	record Shown(PublishedPage page) implements PastPage {
	}

	/**
	 * Nothing had been published there yet.
	 *
	 * @param since when the first page came
	 */
	record NotYet(Instant since) implements PastPage {
	}

	/** The page had been taken away. */
	record Away() implements PastPage {
	}

	/** Something that may not be shown again: it was withdrawn for cause later, or erased. */
	record Hidden() implements PastPage {
	}

	/** What happened until then is not known here yet. */
	record Unknown() implements PastPage {
	}

	/** Nothing was ever published there. */
	record Never() implements PastPage {
	}

}

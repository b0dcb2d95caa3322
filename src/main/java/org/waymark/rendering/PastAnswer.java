package org.waymark.rendering;

/** What somebody is answered who asks how a page stood on a day. */
public sealed interface PastAnswer {

	/**
	 * The page as it stood.
	 *
	 * @param page the whole page
	 */
	record Page(RenderedPage page) implements PastAnswer {
	}

	/**
	 * Why there is nothing to show.
	 *
	 * @param status the HTTP status that says so
	 * @param heading it in a few words
	 * @param message it in a sentence
	 */
	record Refusal(int status, String heading, String message) implements PastAnswer {
	}

}

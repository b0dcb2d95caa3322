package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a record says beside its words: a course, an event, a service, a document, a chapter.
 *
 * @param tag its state in a word or two; may be empty
 * @param notices what a reader has to know first
 * @param facts its short fields
 * @param dated whether it is a thing that has dates
 * @param ahead its dates that are still to come or not over
 * @param past those that are over, the last first
 * @param calendar the address of its dates for a calendar; empty if it has none ahead
 * @param contacts how to reach it
 * @param instead whether those contacts only stand in for its own, which nobody has checked
 * @param parts its longer fields, each under a heading of its own
 * @param previous the one before it, where it is one of a row
 * @param next the one after it
 */
public record RecordView(String tag, List<Notice> notices, List<FactView> facts, boolean dated, List<Session> ahead,
		List<Session> past, String calendar, List<ContactView> contacts, boolean instead, List<FactView> parts,
		@Nullable Link previous, @Nullable Link next) {

	/**
	 * Something a reader has to know first.
	 *
	 * @param level {@code callout} or {@code warning}
	 * @param text the words
	 * @param links where to go instead
	 */
	public record Notice(String level, String text, List<Link> links) {
	}

	/**
	 * One date.
	 *
	 * @param when its day and times in words
	 * @param iso its beginning in ISO 8601
	 * @param places how many places are left, in words; may be empty
	 * @param venue where it is; may be empty
	 * @param about the venue's address and what to know about getting in, line by line
	 */
	public record Session(String when, String iso, String places, String venue, List<String> about) {
	}

}

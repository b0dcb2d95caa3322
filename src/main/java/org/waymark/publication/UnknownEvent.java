package org.waymark.publication;

import java.time.Instant;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/**
 * An entry of a kind that this version of Waymark does not know, written by a newer node. It changes nothing here; a follower only
 * moves its checkpoint past it.
 *
 * @param sequence its place in the journal
 * @param at when it was appended
 * @param by who did it
 * @param why the reason
 * @param kind what the newer node calls it, for example {@code moved}
 * @param page the page
 * @param language its language
 * @param path its address
 * @param type its content type
 */
public record UnknownEvent(long sequence, Instant at, String by, String why, String kind, PageId page,
		Language language, PagePath path, String type) implements JournalEvent {
}

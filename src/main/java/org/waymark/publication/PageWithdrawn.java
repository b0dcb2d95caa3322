package org.waymark.publication;

import java.time.Instant;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/**
 * A page is no longer there for readers: its address answers 410 from now on.
 *
 * @param sequence its place in the journal
 * @param at when it was appended
 * @param by who withdrew it
 * @param why the reason
 * @param page the page
 * @param language its language
 * @param path its address until then
 * @param type its content type
 */
public record PageWithdrawn(long sequence, Instant at, String by, String why, PageId page, Language language,
		PagePath path,
		String type) implements JournalEvent {
}

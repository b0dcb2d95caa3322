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
 * @param forCause whether nothing of what readers saw of it may be shown again: it was wrong, or nobody's business
 */
public record PageWithdrawn(long sequence, Instant at, String by, String why, PageId page, Language language,
		PagePath path, String type, boolean forCause) implements JournalEvent {

	/** A page that had only become out of date. */
	public PageWithdrawn(long sequence, Instant at, String by, String why, PageId page, Language language,
			PagePath path, String type) {
		this(sequence, at, by, why, page, language, path, type, false);
	}

}

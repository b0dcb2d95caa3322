package org.waymark.publication;

import java.time.Instant;
import java.util.List;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/**
 * The text of some revisions of a page is to be forgotten everywhere; that they were published, when, by whom and their hashes stay.
 *
 * @param sequence its place in the journal
 * @param at when it was appended
 * @param by who had them erased
 * @param why the reason
 * @param page the page
 * @param language its language
 * @param path its address
 * @param type its content type
 * @param erased the places in the journal of the revisions
 * @param withdraws whether one of them was what readers saw: the page is then no longer there for them
 */
public record RevisionErased(long sequence, Instant at, String by, String why, PageId page, Language language,
		PagePath path, String type, List<Long> erased, boolean withdraws) implements JournalEvent {

	public RevisionErased {
		erased = List.copyOf(erased);
	}

	/** What it is to readers if the page goes with it. */
	PageWithdrawn withdrawal() {
		return new PageWithdrawn(this.sequence, this.at, this.by, this.why, this.page, this.language, this.path,
				this.type, true);
	}

}

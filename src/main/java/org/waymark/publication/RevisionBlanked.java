package org.waymark.publication;

import java.time.Instant;

import org.waymark.content.ContentHash;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/**
 * A revision became what readers saw at its address, and its text has been erased since.
 *
 * @param sequence its place in the journal
 * @param at when it was appended
 * @param by who published it
 * @param why the change note
 * @param page the page
 * @param language its language
 * @param path its address
 * @param type its content type
 * @param hash names the wording that is gone
 */
public record RevisionBlanked(long sequence, Instant at, String by, String why, PageId page, Language language,
		PagePath path, String type, ContentHash hash) implements JournalEvent {

	static RevisionBlanked of(PagePublished event) {
		return new RevisionBlanked(event.sequence(), event.at(), event.by(), event.why(), event.page(),
				event.language(), event.path(), event.type(), event.revision().hash());
	}

}

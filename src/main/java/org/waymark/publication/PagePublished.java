package org.waymark.publication;

import java.time.Instant;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;

/**
 * A revision became what readers see at its address.
 *
 * @param sequence its place in the journal
 * @param at when it was appended
 * @param by who published it
 * @param why the change note
 * @param revision the whole published revision
 */
public record PagePublished(long sequence, Instant at, String by, String why,
		Revision revision) implements JournalEvent {

	@Override
	public PageId page() {
		return this.revision.id();
	}

	@Override
	public Language language() {
		return this.revision.language();
	}

	@Override
	public PagePath path() {
		return this.revision.path();
	}

	@Override
	public String type() {
		return this.revision.type();
	}

}

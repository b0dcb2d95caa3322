package org.waymark.publication;

import java.time.Instant;
import java.util.List;

import org.waymark.content.Language;
import org.waymark.content.PagePath;

/** All that was ever published, on this node's own disk: answers without the database, and never with what may not be shown again. */
public interface PublishedHistory {

	/** What readers saw at an address just before {@code moment}. Blocking: it reads a file. */
	PastPage before(Instant moment, Language language, PagePath path);

	/** Every change of what readers saw at an address, the first one first. */
	List<PageVersion> versions(Language language, PagePath path);

	/**
	 * Whether nothing is missing here of what happened before {@code moment}.
	 *
	 * @param sequence the last journal entry that this node knows of
	 */
	boolean reaches(Instant moment, long sequence);

}

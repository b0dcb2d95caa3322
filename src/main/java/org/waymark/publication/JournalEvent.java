package org.waymark.publication;

import java.time.Instant;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/** Something that changed what readers see: one entry of the journal. */
public sealed interface JournalEvent
		permits PagePublished, PageWithdrawn, RevisionErased, RevisionBlanked, UnknownEvent {

	/** Its place in the journal: 1, 2, 3 … without a gap. */
	long sequence();

	/** When it was appended. */
	Instant at();

	/** Who did it: {@code folder} for the content folder, otherwise an account. */
	String by();

	/** Why, in the author's words; may be empty. */
	String why();

	/** The page it is about. */
	PageId page();

	/** The page's language. */
	Language language();

	/** The page's address when it happened. */
	PagePath path();

	/** The page's content type. */
	String type();

}

package org.waymark.publication;

import java.time.Instant;
import java.util.List;

import org.waymark.content.PageId;
import org.waymark.content.Revision;

/** What is to be appended to the journal, before it has a place there. */
sealed interface Draft {

	/** The entry that it becomes. */
	JournalEvent at(long sequence, Instant time);

	/**
	 * A revision that readers are to see.
	 *
	 * @param revision the whole revision
	 * @param by who publishes it, for example {@code folder}
	 * @param why the change note; may be empty
	 */
	record Publish(Revision revision, String by, String why) implements Draft {

		@Override
		public JournalEvent at(long sequence, Instant time) {
			return new PagePublished(sequence, time, this.by, this.why, this.revision);
		}

	}

	/**
	 * A page that readers are no longer to see.
	 *
	 * @param page the page
	 * @param address where it is, or was last
	 * @param type its content type
	 * @param by who withdraws it
	 * @param why the reason; may be empty
	 * @param forCause whether its text may not be shown again either
	 */
	record Withdraw(PageId page, Address address, String type, String by, String why,
			boolean forCause) implements Draft {

		Withdraw(Revision revision, String by, String why, boolean forCause) {
			this(revision.id(), new Address(revision.language(), revision.path()), revision.type(), by, why, forCause);
		}

		@Override
		public JournalEvent at(long sequence, Instant time) {
			return new PageWithdrawn(sequence, time, this.by, this.why, this.page, this.address.language(),
					this.address.path(), this.type, this.forCause);
		}

	}

	/**
	 * Revisions whose text is to be forgotten.
	 *
	 * @param page the page
	 * @param address where it is, or was last
	 * @param type its content type
	 * @param erased the places of the revisions in the journal
	 * @param withdraws whether one of them is published now
	 * @param by who has them erased
	 * @param why the reason
	 */
	record Erase(PageId page, Address address, String type, List<Long> erased, boolean withdraws, String by,
			String why) implements Draft {

		@Override
		public JournalEvent at(long sequence, Instant time) {
			return new RevisionErased(sequence, time, this.by, this.why, this.page, this.address.language(),
					this.address.path(), this.type, this.erased, this.withdraws);
		}

	}

}

package org.waymark.publication;

import java.time.Instant;

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
	 * @param revision what is published of it now
	 * @param by who withdraws it
	 * @param why the reason; may be empty
	 */
	record Withdraw(Revision revision, String by, String why) implements Draft {

		@Override
		public JournalEvent at(long sequence, Instant time) {
			return new PageWithdrawn(sequence, time, this.by, this.why, this.revision.id(), this.revision.language(),
					this.revision.path(), this.revision.type());
		}

	}

}

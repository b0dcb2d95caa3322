package org.waymark.publication;

/** Somebody else appended first: the writer has to catch up, and to decide again. */
final class JournalMoved extends RuntimeException {

	private static final long serialVersionUID = 1L;

	JournalMoved(long sequence) {
		super("another entry has taken place " + sequence + " in the journal", null, false, false);
	}

}

package org.waymark.publication;

/** Says that the journal in the database is not the one that this node's copy was made from. */
final class OtherJournal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OtherJournal(long copied, long last) {
		super(("the database holds another journal (%d entries) than the one this node has followed (to entry %d); connect the right"
				+ " database, or stop the node and remove its copy and index").formatted(last, copied));
	}

}

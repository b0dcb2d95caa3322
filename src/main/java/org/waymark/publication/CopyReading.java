package org.waymark.publication;

import java.nio.ByteBuffer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds what is published from the records of a {@link CopyFile}, while it is opened. */
final class CopyReading implements CopyFile.Reader {

	private static final Logger log = LoggerFactory.getLogger(CopyReading.class);

	private final PublishedChange change = new PublishedChange(Published.NOTHING);

	private long last;

	static CopyRecord toRecord(JournalEvent event) {
		return new CopyRecord(event.sequence(), ByteBuffer.wrap(EventDocuments.toBytes(event)));
	}

	@Override
	public boolean read(CopyRecord record, long base, long position) {
		try {
			JournalEvent event = EventDocuments.toEvent(record.content());
			if (!follows(record.number(), base) || isUnderstoodNow(event)) {
				return false;
			}
			this.change.apply(event);
			this.last = record.number();
			return true;
		} catch (RuntimeException ex) {
			log.warn("Entry {} in the local copy cannot be read; it is fetched again", record.number(), ex);
			return false;
		}
	}

	Published published() {
		return this.change.done();
	}

	private boolean follows(long number, long base) {
		return (number <= base) ? number > this.last : number == this.last + 1;
	}

	/** Copied abridged by an older version: from here on the journal has to be read again. */
	static boolean isUnderstoodNow(JournalEvent event) {
		return event instanceof UnknownEvent unknown && EventDocuments.knows(unknown.kind());
	}

}

package org.waymark.publication;

import java.util.List;
import java.util.function.Consumer;

/** Tells what keeps finished work, such as a page cache, that readers see something new. */
public interface PublicationChanges {

	/**
	 * Calls {@code listener} with every batch of entries as soon as {@link PublishedPages} answers with them, in order, one call at a
	 * time, on the thread that keeps the local copy: it must be quick, and an exception from it is logged and goes no further.
	 */
	void onChange(Consumer<List<JournalEvent>> listener);

}

package org.waymark.publication;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The journal of everything ever published: entries numbered 1, 2, 3 … without a gap, each written once. */
interface Journal {

	/**
	 * Appends {@code draft} as the entry after {@code sequence}; fails with {@link JournalMoved} when that place is taken.
	 *
	 * @param sequence the last entry that the writer knew of when it decided
	 */
	Mono<JournalEvent> append(long sequence, Draft draft);

	/** The entries after {@code sequence}, in order and without a gap, at most {@code limit}. */
	Flux<JournalEvent> after(long sequence, int limit);

	/** Takes the text out of published revisions, for good; what is blanked already stays as it is. */
	Mono<Void> blank(Collection<Long> sequences);

	/** The last entry's sequence; 0 while the journal is empty. */
	Mono<Long> last();

}

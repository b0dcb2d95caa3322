package org.waymark.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the text out of entries that were erased, also where it is to be forgotten in the same breath in which it came. */
final class Blanking {

	private Blanking() {
	}

	/** The entries that {@code events} say are erased. */
	static Set<Long> askedBy(List<JournalEvent> events) {
		Set<Long> erased = new HashSet<>();
		events.forEach((event) -> {
			if (event instanceof RevisionErased asked) {
				erased.addAll(asked.erased());
			}
		});
		return erased;
	}

	static List<JournalEvent> without(List<JournalEvent> events, Set<Long> erased) {
		return erased.isEmpty() ? events : events.stream().map((event) -> without(event, erased)).toList();
	}

	/** The same record without its text, if it is one of those that were erased. */
	static CopyRecord without(CopyRecord record, Set<Long> erased) {
		return erased.contains(record.number())
				? CopyReading.toRecord(without(EventDocuments.toEvent(record.content()), erased))
				: record;
	}

	private static JournalEvent without(JournalEvent event, Set<Long> erased) {
		return (event instanceof PagePublished published && erased.contains(event.sequence()))
				? RevisionBlanked.of(published)
				: event;
	}

}

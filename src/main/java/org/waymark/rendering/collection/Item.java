package org.waymark.rendering.collection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that can be listed.
 *
 * @param what the thing itself
 * @param title what it is called
 * @param order its place among the others; lower comes first
 * @param day what {@code newest} goes by, in ISO 8601; empty if it has no day
 * @param words everything that a reader may find it by
 * @param values what it has in each field that a list may be narrowed by
 * @param spans when it takes place; empty if it has no dates
 * @param period what it is filed under when it is over, for example {@code 2014/15}; may be empty
 * @param <T> the kind of thing
 */
public record Item<T>(T what, String title, int order, String day, String words, Map<String, List<String>> values,
		List<Span> spans, String period) {

	/** Its values in a field. */
	public List<String> values(String field) {
		return this.values.getOrDefault(field, List.of());
	}

	/** When it takes place next, or has begun to and is not over. */
	public Optional<Instant> next(Instant now) {
		return this.spans.stream().filter((span) -> !span.isOver(now)).map(Span::from).min(Comparator.naturalOrder());
	}

	/** Whether it had dates, and all of them are over. */
	public boolean isOver(Instant now) {
		return !this.spans.isEmpty() && this.spans.stream().allMatch((span) -> span.isOver(now));
	}

	/** The last moment of what it had. */
	Instant last() {
		return this.spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

}

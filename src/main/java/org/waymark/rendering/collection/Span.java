package org.waymark.rendering.collection;

import java.time.Instant;

/**
 * When something takes place.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
public record Span(Instant from, Instant to) {

	/** Whether it is over at a moment. */
	public boolean isOver(Instant now) {
		return !now.isBefore(this.to);
	}

}

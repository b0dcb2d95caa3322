package org.waymark.rendering.collection;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon something has to take place to be listed. */
public enum When {

	/** Within a month. */
	MONTH("1-month", 1),

	/** Within three months. */
	THREE_MONTHS("3-months", 3),

	/** Within six months. */
	SIX_MONTHS("6-months", 6);

	private final String value;

	private final int months;

	When(String value, int months) {
		this.value = value;
		this.months = months;
	}

	/** What stands for it in an address. */
	public String value() {
		return this.value;
	}

	static Optional<When> of(String value) {
		return Stream.of(values()).filter((when) -> when.value.equals(value)).findFirst();
	}

	<T> boolean fits(Item<T> item, ZonedDateTime now) {
		return item.next(now.toInstant()).filter((next) -> next.isBefore(now.plusMonths(this.months).toInstant()))
				.isPresent();
	}

}

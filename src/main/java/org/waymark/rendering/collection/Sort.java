package org.waymark.rendering.collection;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/** The ways in which a list is put in order. */
public enum Sort {

	/** By title. */
	TITLE,

	/** By the order that the items give themselves. */
	ORDER,

	/** The newest first. */
	NEWEST,

	/** What comes soonest first, then what has no dates. */
	NEXT;

	/** The sort of that name; by title if there is none. */
	public static Sort of(String name) {
		for (Sort sort : values()) {
			if (sort.name().toLowerCase(Locale.ROOT).equals(name)) {
				return sort;
			}
		}
		return TITLE;
	}

	<T> Comparator<Item<T>> comparator(Instant now) {
		Comparator<Item<T>> byTitle = Comparator.comparing((item) -> item.title().toLowerCase(Locale.UK));
		return switch (this) {
			case TITLE -> byTitle;
			case ORDER -> Comparator.<Item<T>>comparingInt(Item::order).thenComparing(byTitle);
			case NEWEST -> Comparator.<Item<T>, String>comparing(Item::day).reversed().thenComparing(byTitle);
			case NEXT -> Comparator.<Item<T>, Instant>comparing((item) -> item.next(now).orElse(Instant.MAX))
					.thenComparing(Comparator.comparingInt(Item::order)).thenComparing(byTitle);
		};
	}

}

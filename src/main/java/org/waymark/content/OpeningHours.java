package org.waymark.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** When a contact can be reached, as its record says. */
public sealed interface OpeningHours {

	/** Day and night, every day. */
	record Always() implements OpeningHours {
	}

	/** Nobody has confirmed them: the number is shown without hours. */
	record Unconfirmed() implements OpeningHours {
	}

	/**
	 * At certain times of the week.
	 *
	 * @param spans the times
	 */
	record Weekly(List<Span> spans) implements OpeningHours {

		public Weekly {
			spans = List.copyOf(spans);
		}

	}

	/**
	 * Some hours on some days of the week, on the clocks of the partnership's area.
	 *
	 * @param days the days
	 * @param open the first minute it is open
	 * @param close the first minute it is closed again; midnight at the end of the day is {@code 00:00}
	 */
	record Span(Set<DayOfWeek> days, LocalTime open, LocalTime close) {

		public Span {
			days = Set.copyOf(days);
			if (days.isEmpty() || (!close.equals(LocalTime.MIDNIGHT) && !open.isBefore(close))) {
				throw new IllegalArgumentException("hours from %s to %s".formatted(open, close));
			}
		}

	}

	/** Reads the value of an hours field; nothing if it says something else. */
	public static Optional<OpeningHours> read(@Nullable Object value) {
		if ("always".equals(value)) {
			return Optional.of(new Always());
		}
		if ("unconfirmed".equals(value)) {
			return Optional.of(new Unconfirmed());
		}
		if (!(value instanceof List<?> list) || list.isEmpty()) {
			return Optional.empty();
		}
		List<Span> spans = new ArrayList<>();
		for (Object item : list) {
			Span span = (item instanceof Map<?, ?> map) ? span(map) : null;
			if (span == null) {
				return Optional.empty();
			}
			spans.add(span);
		}
		return Optional.of(new Weekly(spans));
	}

	private static @Nullable Span span(Map<?, ?> map) {
		if (!(map.get("days") instanceof List<?> names)) {
			return null;
		}
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		for (Object name : names) {
			DayOfWeek day = day(String.valueOf(name));
			if (day == null) {
				return null;
			}
			days.add(day);
		}
		try {
			return new Span(days, LocalTime.parse(String.valueOf(map.get("open"))),
					LocalTime.parse(String.valueOf(map.get("close")).replace("24:00", "00:00")));
		} catch (DateTimeParseException | IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable DayOfWeek day(String name) {
		for (DayOfWeek day : DayOfWeek.values()) {
			if (name.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
				return day;
			}
		}
		return null;
	}

}

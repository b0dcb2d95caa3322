package org.waymark.rendering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.content.OpeningHours;

/** Whether a contact can be reached at a moment, and when that changes. */
sealed interface Availability {

	/** How far ahead a change is looked for: longer than any run of closed days. */
	int DAYS_AHEAD = 15;

	/** Day and night. */
	record Always() implements Availability {
	}

	/** Nobody has confirmed its hours. */
	record Unknown() implements Availability {
	}

	/**
	 * Open now.
	 *
	 * @param until when it closes
	 */
	record Open(ZonedDateTime until) implements Availability {
	}

	/**
	 * Closed now.
	 *
	 * @param until when it opens, if that is near enough to say
	 */
	record Closed(Optional<ZonedDateTime> until) implements Availability {
	}

	/** When the answer changes, if it does. */
	default Optional<ZonedDateTime> changes() {
		return switch (this) {
			case Always _,Unknown _ -> Optional.empty();
			case Open(ZonedDateTime until) -> Optional.of(until);
			case Closed(Optional<ZonedDateTime> until) -> until;
		};
	}

	/**
	 * Availability at a moment.
	 *
	 * @param hours what the contact's record says
	 * @param closedOnBankHolidays whether it is closed on bank holidays
	 * @param holidays the bank holidays
	 * @param now the moment, in the zone whose clocks the hours go by
	 */
	static Availability of(OpeningHours hours, boolean closedOnBankHolidays, BankHolidays holidays, ZonedDateTime now) {
		return switch (hours) {
			case OpeningHours.Always _ -> new Always();
			case OpeningHours.Unconfirmed _ -> new Unknown();
			case OpeningHours.Weekly weekly -> weekly(weekly, closedOnBankHolidays, holidays, now);
		};
	}

	private static Availability weekly(OpeningHours.Weekly weekly, boolean closedOnBankHolidays, BankHolidays holidays,
			ZonedDateTime now) {
		List<Opening> openings = IntStream.rangeClosed(-1, DAYS_AHEAD).mapToObj(now.toLocalDate()::plusDays)
				.filter((day) -> !(closedOnBankHolidays && holidays.includes(day)))
				.flatMap((day) -> on(day, weekly, now)).sorted()
				.toList();
		Optional<Opening> current = openings.stream().filter((opening) -> opening.covers(now)).findFirst();
		if (current.isPresent()) {
			return new Open(endOf(current.get(), openings));
		}
		return new Closed(openings.stream().map(Opening::from).filter((from) -> from.isAfter(now)).findFirst());
	}

	/** The end of an opening, or of the unbroken run of openings that it begins. */
	private static ZonedDateTime endOf(Opening opening, List<Opening> openings) {
		ZonedDateTime end = opening.to();
		for (Opening next : openings) {
			if (!next.from().isAfter(end) && next.to().isAfter(end)) {
				end = next.to();
			}
		}
		return end;
	}

	private static Stream<Opening> on(LocalDate day, OpeningHours.Weekly weekly, ZonedDateTime now) {
		DayOfWeek weekday = day.getDayOfWeek();
		return weekly.spans().stream().filter((span) -> span.days().contains(weekday))
				.map((span) -> new Opening(day.atTime(span.open()).atZone(now.getZone()),
						end(day, span).atZone(now.getZone())));
	}

	private static LocalDateTime end(LocalDate day, OpeningHours.Span span) {
		return span.close().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(span.close());
	}

	/**
	 * One stretch of being open. Clock times become moments by the zone, so that a day of 23 or 25 hours is right too.
	 *
	 * @param from its first minute
	 * @param to the first minute after it
	 */
	record Opening(ZonedDateTime from, ZonedDateTime to) implements Comparable<Opening> {

		boolean covers(ZonedDateTime moment) {
			return !moment.isBefore(this.from) && moment.isBefore(this.to);
		}

		@Override
		public int compareTo(Opening other) {
			return Comparator.comparing(Opening::from).thenComparing(Opening::to).compare(this, other);
		}

	}

}

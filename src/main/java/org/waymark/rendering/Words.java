package org.waymark.rendering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.waymark.content.Language;

/** Days and times as people write them. */
final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

	private Words() {
	}

	/** For example {@code 23 November 2026}. */
	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The same as people write it in another language. */
	static String day(LocalDate day, Language language) {
		return language.tag().equals("en")
				? day(day)
				: DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag())).format(day);
	}

	/** For example {@code 9am on 23 November 2026}. */
	static String moment(LocalDateTime moment) {
		return time(moment.toLocalTime()) + " on " + day(moment.toLocalDate());
	}

	/** For example {@code 9am}, {@code 5:30pm}, {@code midnight}, {@code midday}. */
	static String time(LocalTime time) {
		if (time.equals(LocalTime.MIDNIGHT)) {
			return "midnight";
		}
		if (time.equals(LocalTime.NOON)) {
			return "midday";
		}
		int hour = (time.getHour() + 11) % 12 + 1;
		String half = (time.getHour() < 12) ? "am" : "pm";
		return (time.getMinute() == 0) ? hour + half : "%d:%02d%s".formatted(hour, time.getMinute(), half);
	}

	/** A day near {@code today}: {@code today}, {@code tomorrow}, or its weekday and date. */
	static String near(LocalDate day, LocalDate today) {
		if (day.equals(today)) {
			return "today";
		}
		return day.equals(today.plusDays(1)) ? "tomorrow" : "on " + WEEKDAY.format(day) + " " + day(day);
	}

}

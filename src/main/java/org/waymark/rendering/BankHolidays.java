package org.waymark.rendering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales: those of every year by rule (Banking and Financial Dealings Act 1971, with New Year's Day and the
 * early May holiday by yearly proclamation), and those proclaimed for one year from the site's settings.
 */
final class BankHolidays {

	private final Set<LocalDate> extra;

	BankHolidays(Collection<LocalDate> extra) {
		this.extra = Set.copyOf(extra);
	}

	boolean includes(LocalDate day) {
		return this.extra.contains(day) || ofYear(day.getYear()).contains(day);
	}

	static Set<LocalDate> ofYear(int year) {
		Set<LocalDate> days = new TreeSet<>();
		LocalDate easter = easterSunday(year);
		days.add(weekdayFrom(LocalDate.of(year, Month.JANUARY, 1)));
		days.add(easter.minusDays(2));
		days.add(easter.plusDays(1));
		days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
		days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
		days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
		LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
		switch (christmas.getDayOfWeek()) {
			// A substitute day is the next weekday that isn't a bank holiday itself.
			case FRIDAY -> {
				days.add(christmas);
				days.add(christmas.plusDays(3));
			}
			case SATURDAY, SUNDAY -> {
				days.add(LocalDate.of(year, Month.DECEMBER, 27));
				days.add(christmas.getDayOfWeek() == DayOfWeek.SATURDAY
						? LocalDate.of(year, Month.DECEMBER, 28)
						: LocalDate.of(year, Month.DECEMBER, 26));
			}
			case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> {
				days.add(christmas);
				days.add(christmas.plusDays(1));
			}
		}
		return days;
	}

	private static LocalDate weekdayFrom(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
		};
	}

	/** Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher rule). */
	private static LocalDate easterSunday(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
		int m = (a + 11 * h + 22 * l) / 451;
		int n = h + l - 7 * m + 114;
		return LocalDate.of(year, n / 31, n % 31 + 1);
	}

}

package org.waymark.rendering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.waymark.content.Language;
import org.waymark.content.OpeningHours;

/** When a contact can be reached, in the words of a language. */
final class HoursWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final Wording wording;

	private final Language language;

	private final Locale locale;

	HoursWords(Wording wording, Language language) {
		this.wording = wording;
		this.language = language;
		this.locale = isEnglish(language) ? Locale.UK : Locale.forLanguageTag(language.tag());
	}

	/** Whether it can be reached now, for example {@code Open now, until 5pm}; empty if nobody knows. */
	String state(Availability availability, LocalDate today) {
		return switch (availability) {
			case Availability.Always _ -> this.wording.text("contact.open-always");
			case Availability.Open(ZonedDateTime until) ->
				this.wording.text("contact.open-until", time(until.toLocalTime()));
			case Availability.Closed(Optional<ZonedDateTime> until) -> until
					.map((opens) -> this.wording.text("contact.opens", time(opens.toLocalTime()),
							near(opens.toLocalDate(), today)))
					.orElseGet(() -> this.wording.text("contact.closed"));
			case Availability.Unknown _ -> "";
		};
	}

	/** What can be said for whoever reads it later; empty unless it can always be reached. */
	String later(Availability availability) {
		return (availability instanceof Availability.Always) ? this.wording.text("contact.always") : "";
	}

	/** Its hours through the week; empty if it is always open, or nobody knows. */
	String week(OpeningHours hours) {
		return switch (hours) {
			case OpeningHours.Always _,OpeningHours.Unconfirmed _ -> "";
			case OpeningHours.Weekly(List<OpeningHours.Span> spans) -> String.join("; ",
					spans.stream().map((span) -> this.wording.text("contact.span", days(span.days()),
							time(span.open()), time(span.close()))).toList());
		};
	}

	private String days(Set<DayOfWeek> days) {
		List<DayOfWeek> sorted = days.stream().sorted().toList();
		boolean run = sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
		if (sorted.size() == 7) {
			return this.wording.text("contact.every-day");
		}
		if (run && sorted.size() > 2) {
			return this.wording.text("contact.days", name(sorted.getFirst()), name(sorted.getLast()));
		}
		return String.join(", ", sorted.stream().map(this::name).toList());
	}

	private String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, this.locale);
	}

	private String near(LocalDate day, LocalDate today) {
		if (day.equals(today)) {
			return this.wording.text("contact.today");
		}
		return day.equals(today.plusDays(1))
				? this.wording.text("contact.tomorrow")
				: this.wording.text("contact.on-day",
						name(day.getDayOfWeek()) + " " + Words.day(day, this.language));
	}

	private String time(LocalTime time) {
		return isEnglish(this.language) ? Words.time(time) : TIME.format(time);
	}

	private static boolean isEnglish(Language language) {
		return language.tag().equals("en");
	}

}

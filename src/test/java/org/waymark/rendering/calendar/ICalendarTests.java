package org.waymark.rendering.calendar;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ICalendarTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@ParameterizedTest
	@ValueSource(strings = {"Neglect; a day, or two", "Two\nlines\r\nof \\ it", "a:b\"c\"=d",
			"Ten words that bring the line to the very edge of a fold 👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦 and past it",
			"END:VEVENT\r\nBEGIN:VALARM", "ہنگامی مدد ہنگامی مدد ہنگامی مدد ہنگامی مدد ہنگامی مدد"})
	void hostileTitlesComeBackAsTheyWere(String title) {
		String text = ICalendar.write(title, List.of(occasion(title, session("2027-01-20T09:30", "2027-01-20T12:30"))));
		assertThat(text.split("\r\n")).allSatisfy((line) -> {
			assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
			assertThat(line).doesNotContain("\n", "\uFFFD");
		});
		VEvent event = only(text);
		assertThat(value(event, Property.SUMMARY)).isEqualTo(title.replace("\r\n", "\n"));
	}

	@Test
	void clockTimesAreMomentsInWinterAndInSummer() {
		VEvent winter = only(
				ICalendar.write("C", List.of(occasion("W", session("2027-01-20T09:30", "2027-01-20T12:30")))));
		assertThat(value(winter, Property.DTSTART)).isEqualTo("20270120T093000Z");
		VEvent summer = only(
				ICalendar.write("C", List.of(occasion("S", session("2027-06-17T09:30", "2027-06-17T12:30")))));
		assertThat(value(summer, Property.DTSTART)).isEqualTo("20270617T083000Z");
		assertThat(value(summer, Property.DTEND)).isEqualTo("20270617T113000Z");
	}

	@Test
	void wholeDaysAreDaysAndTheirEndIsTheDayAfter() {
		ZonedDateTime first = LocalDateTime.parse("2027-03-27T00:00").atZone(LONDON);
		Session days = new Session("", first, first.plusDays(2), true, "", OptionalInt.empty(), 0, 0, false);
		VEvent event = only(ICalendar.write("C", List.of(occasion("Week", days))));
		assertThat(value(event, Property.DTSTART)).isEqualTo("20270327");
		assertThat(value(event, Property.DTEND)).isEqualTo("20270329");
	}

	@Test
	void whatIsCancelledSaysSoAndKeepsItsName() {
		ZonedDateTime start = LocalDateTime.parse("2027-01-20T09:30").atZone(LONDON);
		Session off = new Session("", start, start.plusHours(1), false, "", OptionalInt.empty(), 0, 0, true);
		VEvent event = only(ICalendar.write("C", List.of(occasion("Off", off))));
		assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
		assertThat(value(event, Property.UID)).isEqualTo("1f@waymark");
		assertThat(value(event, Property.SEQUENCE)).isEqualTo("7");
		assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261123T193000Z");
	}

	private static Session session(String start, String end) {
		return new Session("", LocalDateTime.parse(start).atZone(LONDON), LocalDateTime.parse(end).atZone(LONDON),
				false,
				"", OptionalInt.empty(), 0, 0, false);
	}

	private static Occasion occasion(String title, Session session) {
		return new Occasion("1f@waymark", 7, Instant.parse("2026-11-23T19:30:00Z"), title, "A, b; c", "Room 1, Wigan",
				"https://safeguarding.example/a", false, session);
	}

	private static VEvent only(String text) {
		try {
			Calendar calendar = new CalendarBuilder().build(new StringReader(text));
			assertThat(calendar.validate().hasErrors()).isFalse();
			List<VEvent> events = calendar.getComponents("VEVENT");
			assertThat(events).hasSize(1);
			return events.getFirst();
		} catch (java.io.IOException | net.fortuna.ical4j.data.ParserException ex) {
			throw new AssertionError(text, ex);
		}
	}

	private static String value(VEvent event, String name) {
		return event.getRequiredProperty(name).getValue();
	}

}

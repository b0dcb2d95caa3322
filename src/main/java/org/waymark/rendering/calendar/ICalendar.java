package org.waymark.rendering.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes calendars (RFC 5545). Moments are in UTC: every program shows them right, and no rules of a zone have to be sent along. */
public final class ICalendar {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	/** Octets in a line, its end not counted (RFC 5545, 3.1). */
	private static final int LONGEST_LINE = 75;

	private final StringBuilder out = new StringBuilder(2048);

	private ICalendar() {
	}

	/**
	 * A calendar.
	 *
	 * @param name what it is called
	 * @param occasions its entries
	 */
	public static String write(String name, List<Occasion> occasions) {
		ICalendar calendar = new ICalendar();
		calendar.line("BEGIN:VCALENDAR");
		calendar.line("VERSION:2.0");
		calendar.line("PRODID:-//Waymark//Calendar//EN");
		calendar.line("CALSCALE:GREGORIAN");
		calendar.line("X-WR-CALNAME:" + text(name));
		occasions.forEach(calendar::event);
		calendar.line("END:VCALENDAR");
		return calendar.out.toString();
	}

	private void event(Occasion occasion) {
		Session session = occasion.session();
		line("BEGIN:VEVENT");
		line("UID:" + text(occasion.uid()));
		line("DTSTAMP:" + moment(occasion.changed()));
		line("LAST-MODIFIED:" + moment(occasion.changed()));
		line("SEQUENCE:" + occasion.sequence());
		times(session);
		line("SUMMARY:" + text(occasion.title()));
		if (!occasion.description().isEmpty()) {
			line("DESCRIPTION:" + text(occasion.description()));
		}
		if (!occasion.location().isEmpty()) {
			line("LOCATION:" + text(occasion.location()));
		}
		line("URL:" + occasion.url());
		line("STATUS:" + status(occasion));
		line("END:VEVENT");
	}

	private static String status(Occasion occasion) {
		if (occasion.session().cancelled()) {
			return "CANCELLED";
		}
		return occasion.madeUp() ? "TENTATIVE" : "CONFIRMED";
	}

	private void times(Session session) {
		if (session.wholeDays()) {
			line("DTSTART;VALUE=DATE:" + DAY.format(session.start()));
			line("DTEND;VALUE=DATE:" + DAY.format(session.end()));
			return;
		}
		line("DTSTART:" + moment(session.start()));
		if (!session.hasNoEnd()) {
			line("DTEND:" + moment(session.end()));
		}
	}

	private static String moment(ZonedDateTime moment) {
		return moment(moment.toInstant());
	}

	private static String moment(Instant moment) {
		return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
	}

	private static String text(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
				.replaceAll("\\p{Cntrl}", "");
	}

	/** A line is folded between characters: half a character would be none. */
	private void line(String line) {
		int room = LONGEST_LINE;
		for (int i = 0; i < line.length();) {
			int character = line.codePointAt(i);
			String piece = Character.toString(character);
			int octets = piece.getBytes(StandardCharsets.UTF_8).length;
			if (octets > room) {
				this.out.append("\r\n ");
				room = LONGEST_LINE - 1;
			}
			this.out.append(piece);
			room -= octets;
			i += Character.charCount(character);
		}
		this.out.append("\r\n");
	}

}

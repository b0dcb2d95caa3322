package org.waymark.rendering.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.waymark.content.Fields;
import org.waymark.content.Revision;

/**
 * One date of a course, an event or a campaign.
 *
 * @param id what tells it apart from the other dates of the same page
 * @param start when it begins
 * @param end when it is over
 * @param wholeDays whether no times are known, only days
 * @param venue the venue's file name; may be empty
 * @param places how many can come, if that is known
 * @param taken how many places are taken
 * @param waiting how many wait for a place
 * @param cancelled whether it will not happen
 */
public record Session(String id, ZonedDateTime start, ZonedDateTime end, boolean wholeDays, String venue,
		OptionalInt places, int taken, int waiting, boolean cancelled) {

	/** The dates of a page, soonest first. Clock times become moments by the rules of the zone. */
	public static List<Session> of(Revision page, ZoneId zone) {
		Fields fields = page.fields();
		if (fields.has("sessions")) {
			return fields.records("sessions").stream().flatMap((session) -> of(session, session, "start", "end", zone)
					.stream()).sorted(Comparator.comparing(Session::start)).toList();
		}
		return of(fields, new Fields(java.util.Map.of()), "starts", "ends", zone).stream().toList();
	}

	private static Optional<Session> of(Fields fields, Fields seats, String from, String to, ZoneId zone) {
		Optional<LocalDateTime> begins = fields.dateTime(from);
		if (begins.isEmpty()) {
			return Optional.empty();
		}
		LocalDateTime start = begins.get();
		boolean wholeDays = !fields.text(from, "").contains("T");
		boolean openEnd = !fields.text(to, "").contains("T");
		LocalDateTime end = fields.dateTime(to).filter((moment) -> !moment.isBefore(start))
				.map((moment) -> openEnd ? moment.plusDays(1) : moment)
				.orElseGet(() -> start.toLocalDate().plusDays(1).atStartOfDay());
		String id = fields.text("id").orElse(seats.values().isEmpty() ? "" : fields.text(from, ""));
		return Optional.of(new Session(id, start.atZone(zone), end.atZone(zone), wholeDays, fields.text("venue", ""),
				seats.number("places"), seats.number("taken").orElse(0), seats.number("waiting").orElse(0),
				fields.flag("cancelled")));
	}

	/** Whether it is over at a moment. */
	public boolean isOver(ZonedDateTime now) {
		return !now.isBefore(this.end);
	}

	/** Whether only its beginning is known: it then counts as over when its day is. */
	public boolean hasNoEnd() {
		return !this.wholeDays && this.end.toLocalTime().equals(java.time.LocalTime.MIDNIGHT)
				&& this.end.toLocalDate().equals(this.start.toLocalDate().plusDays(1));
	}

	/** How many places are left, if it is known how many there are. */
	public OptionalInt left() {
		return this.places.isPresent()
				? OptionalInt.of(Math.max(0, this.places.getAsInt() - this.taken))
				: OptionalInt.empty();
	}

}

package org.waymark.rendering;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.theme.AlertView;

/** The alerts: which are in force at the moment of a reading, and which are past. */
final class Alerts {

	private static final List<String> LEVELS = List.of("urgent", "important", "info");

	private final Reading reading;

	Alerts(Reading reading) {
		this.reading = reading;
	}

	/** Those in force, most urgent first, then the newest. */
	List<AlertView> current() {
		return all().stream().filter(AlertView::current)
				.sorted(Comparator.comparingInt((alert) -> LEVELS.indexOf(alert.level())))
				.toList();
	}

	/** Those that have expired, newest first. */
	List<AlertView> past() {
		LocalDateTime now = this.reading.now().toLocalDateTime();
		return newestFirst().stream()
				.filter((revision) -> revision.fields().dateTime("expires").orElse(now).isBefore(now))
				.map(this::view).filter((alert) -> !alert.current()).toList();
	}

	AlertView view(Revision revision) {
		Fields fields = revision.fields();
		LocalDateTime starts = fields.dateTime("starts").orElse(LocalDateTime.MAX);
		LocalDateTime expires = fields.dateTime("expires").orElse(LocalDateTime.MIN);
		return new AlertView(fields.text("level", "info"), revision.title(), revision.address(),
				fields.text("what_happened", ""),
				fields.strings("what_to_do"), fields.strings("areas"), Words.moment(starts), Words.moment(expires),
				fields.text("issued_by", ""), isInForce(starts, expires));
	}

	private List<AlertView> all() {
		return newestFirst().stream().map(this::view).toList();
	}

	private List<Revision> newestFirst() {
		return this.reading.ofType("alert").stream().map((page) -> page.revision())
				.filter((revision) -> revision.fields().dateTime("starts").isPresent()
						&& revision.fields().dateTime("expires").isPresent())
				.sorted(Comparator.comparing((Revision revision) -> revision.fields().dateTime("starts").orElseThrow())
						.reversed())
				.toList();
	}

	private boolean isInForce(LocalDateTime starts, LocalDateTime expires) {
		ZonedDateTime now = this.reading.now();
		ZonedDateTime from = starts.equals(LocalDateTime.MAX) ? now.plusYears(1) : starts.atZone(now.getZone());
		ZonedDateTime to = expires.equals(LocalDateTime.MIN) ? now.minusYears(1) : expires.atZone(now.getZone());
		this.reading.holdsUntil(from);
		this.reading.holdsUntil(to);
		return !now.isBefore(from) && now.isBefore(to);
	}

}

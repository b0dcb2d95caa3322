package org.waymark.rendering;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.rendering.calendar.Session;
import org.waymark.theme.ContactView;

/** The state of a record in a word or two, at the moment of the reading. */
final class RecordStates {

	private final PageParts parts;

	private final Wording wording;

	RecordStates(PageParts parts) {
		this.parts = parts;
		this.wording = parts.wording();
	}

	/** For example {@code Open now}, {@code Published}, {@code Cancelled}; empty where there is nothing to say. */
	String tag(Revision item) {
		Fields fields = item.fields();
		return switch (item.type()) {
			case "service" -> services().contact(item).map(ContactView::stateText).orElse("");
			case "consultation" -> this.wording.text("consultation." + state(fields));
			case "event" -> event(item);
			case "document" -> fields.text("state").filter((state) -> !state.equals("current"))
					.map((state) -> this.wording.choice("state", state))
					.orElseGet(() -> isOverdue(fields) ? this.wording.text("record.overdue") : "");
			default -> fields.text("state").map((state) -> this.wording.choice("state", state)).orElse("");
		};
	}

	/** Whether a consultation is {@code ahead}, {@code open} or {@code closed}: its days begin and end at midnight here. */
	String state(Fields consultation) {
		ZonedDateTime now = this.parts.reading().now();
		ZonedDateTime opens = midnight(consultation.date("opens").orElse(LocalDate.of(9999, 1, 1)));
		ZonedDateTime closes = midnight(consultation.date("closes").orElse(LocalDate.of(1970, 1, 1)).plusDays(1));
		this.parts.reading().holdsUntil(closes);
		if (now.isBefore(opens)) {
			this.parts.reading().holdsUntil(opens);
			return now.isBefore(closes) ? "ahead" : "closed";
		}
		return now.isBefore(closes) ? "open" : "closed";
	}

	/** Whether the day has passed by which it had to be checked again. */
	boolean isOverdue(Fields fields) {
		Optional<LocalDate> due = fields.date("review_due");
		due.ifPresent((day) -> this.parts.reading().holdsUntil(midnight(day.plusDays(1))));
		return due.filter((day) -> this.parts.reading().now().toLocalDate().isAfter(day)).isPresent();
	}

	Services services() {
		return new Services(this.parts.reading(), this.parts.blocks().cards());
	}

	private String event(Revision event) {
		if (event.fields().flag("cancelled")) {
			return this.wording.text("record.cancelled");
		}
		SessionViews sessions = new SessionViews(this.parts);
		List<Session> ahead = sessions.ahead(event);
		return ahead.isEmpty() && !sessions.of(event).isEmpty() ? this.wording.text("record.over") : "";
	}

	private ZonedDateTime midnight(LocalDate day) {
		return day.atStartOfDay(this.parts.reading().now().getZone());
	}

}

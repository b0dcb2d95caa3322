package org.waymark.rendering;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.calendar.Session;
import org.waymark.theme.RecordView;

/** Dates as readers see them: the day and the clock times of the partnership's area, the place, what is left. */
final class SessionViews {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

	private final PageParts parts;

	SessionViews(PageParts parts) {
		this.parts = parts;
	}

	/** The dates of a page that are not over, soonest first. The page holds until the first of them ends. */
	List<Session> ahead(Revision page) {
		ZonedDateTime now = this.parts.reading().now();
		List<Session> all = of(page);
		all.forEach((session) -> this.parts.reading().holdsUntil(session.end()));
		return all.stream().filter((session) -> !session.isOver(now)).toList();
	}

	/** Those that are over, the last first. */
	List<Session> past(Revision page) {
		return of(page).reversed().stream().filter((session) -> session.isOver(this.parts.reading().now())).toList();
	}

	List<Session> of(Revision page) {
		return Session.of(page, this.parts.reading().now().getZone());
	}

	RecordView.Session view(Session session) {
		Optional<Revision> venue = venue(session);
		List<String> about = new ArrayList<>();
		venue.ifPresent((place) -> {
			if (place.fields().has("address")) {
				about.add(String.join(", ", place.fields().strings("address")));
			}
			about.addAll(place.fields().strings("access"));
			if (place.fields().flag("sample")) {
				about.add(this.parts.wording().text("record.sample-venue"));
			}
		});
		boolean over = session.isOver(this.parts.reading().now());
		return new RecordView.Session(when(session), iso(session), over ? "" : places(session),
				venue.map(Revision::title).orElse(""), over ? List.of() : about);
	}

	/** For example {@code Wednesday 20 January 2027, 9:30am to 12:30pm}. */
	static String when(Session session) {
		LocalDate first = session.start().toLocalDate();
		if (session.wholeDays()) {
			LocalDate last = session.end().toLocalDate().minusDays(1);
			return last.isAfter(first) ? DAY.format(first) + " to " + DAY.format(last) : DAY.format(first);
		}
		String start = DAY.format(first) + ", " + Words.time(session.start().toLocalTime());
		if (session.hasNoEnd()) {
			return start;
		}
		String end = Words.time(session.end().toLocalTime());
		return session.end().toLocalDate().equals(first)
				? start + " to " + end
				: start + " to " + DAY.format(session.end()) + ", " + end;
	}

	/** How many places are left, in words; empty where nobody counts them. */
	String places(Session session) {
		Wording wording = this.parts.wording();
		if (session.cancelled()) {
			return wording.text("record.cancelled");
		}
		if (session.left().isEmpty()) {
			return "";
		}
		int left = session.left().getAsInt();
		if (left > 0) {
			return wording.text((left == 1) ? "record.place-left" : "record.places-left", left,
					session.places().orElse(0));
		}
		return wording.text("record.full")
				+ ((session.waiting() > 0) ? " " + wording.text("record.waiting", session.waiting()) : "");
	}

	/** The name of the place; empty where none is known. */
	String place(Session session) {
		return venue(session).map(Revision::title).orElse("");
	}

	private Optional<Revision> venue(Session session) {
		String path = "/venues/" + session.venue();
		return session.venue().isEmpty() || !PagePath.isValid(path)
				? Optional.empty()
				: this.parts.reading().nearest(this.parts.page().language(), new PagePath(path))
						.map(PublishedPage::revision).filter((venue) -> venue.type().equals("venue"));
	}

	private static String iso(Session session) {
		return session.wholeDays()
				? session.start().toLocalDate().toString()
				: session.start().toOffsetDateTime().toString();
	}

}

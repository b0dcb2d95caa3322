package org.waymark.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.calendar.Occasion;
import org.waymark.rendering.calendar.Session;

/** The dates of published pages as entries of a calendar: those ahead, and those of the last year. */
final class Occasions {

	private final Reading reading;

	private final Wording wording;

	private final String origin;

	Occasions(Reading reading, Wording wording, String origin) {
		this.reading = reading;
		this.wording = wording;
		this.origin = origin;
	}

	/** Every date of every course and event. */
	List<Occasion> all() {
		return Stream.of("course", "event").flatMap((type) -> this.reading.ofType(type).stream())
				.filter((page) -> page.revision().language().equals(org.waymark.content.Language.ENGLISH))
				.flatMap((page) -> of(page).stream())
				.sorted(java.util.Comparator.comparing((Occasion occasion) -> occasion.session().start())
						.thenComparing(Occasion::uid))
				.toList();
	}

	/** The dates of one page. */
	List<Occasion> of(PublishedPage page) {
		Revision revision = page.revision();
		return Session.of(revision, this.reading.now().getZone()).stream().filter(this::isKept)
				.map((session) -> new Occasion(uid(revision, session), page.sequence(), page.publishedAt(),
						revision.title(), description(revision, session), place(revision, session),
						this.origin + revision.address(), revision.fields().flag("sample"), session))
				.toList();
	}

	/** A calendar is read away from its page: what has to be known comes first. */
	private String description(Revision page, Session session) {
		boolean ahead = !session.cancelled() && !session.isOver(this.reading.now());
		String madeUp = page.fields().flag("sample")
				? this.wording.text(page.type().equals("course") ? "record.sample-course" : "record.sample")
				: "";
		String full = (ahead && session.left().orElse(1) == 0) ? this.wording.text("record.full") : "";
		return Stream.of(madeUp, full, page.summary()).filter((text) -> !text.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private boolean isKept(Session session) {
		this.reading.holdsUntil(session.end().plusYears(1));
		return session.end().plusYears(1).isAfter(this.reading.now());
	}

	private static String uid(Revision page, Session session) {
		return page.id() + (session.id().isEmpty() ? "" : "-" + session.id().replaceAll("[^A-Za-z0-9]", ""))
				+ "@waymark";
	}

	private String place(Revision page, Session session) {
		String path = "/venues/" + session.venue();
		Optional<Revision> venue = PagePath.isValid(path) && !session.venue().isEmpty()
				? this.reading.nearest(page.language(), new PagePath(path)).map(PublishedPage::revision)
				: Optional.empty();
		return venue.map((place) -> String.join(", ", Stream
				.concat(Stream.of(place.title()), place.fields().strings("address").stream()).toList())).orElse("");
	}

}

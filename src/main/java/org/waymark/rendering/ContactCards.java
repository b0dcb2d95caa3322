package org.waymark.rendering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.OpeningHours;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.ContactView;

/** The contact register as cards: only what somebody has verified, and whose check is not overdue, is ever shown. */
final class ContactCards {

	private static final String TYPE = "contact";

	private static final Comparator<PublishedPage> BY_PRIORITY = Comparator
			.comparingInt((PublishedPage page) -> page.revision().fields().number("priority").orElse(1000))
			.thenComparing((page) -> page.revision().path());

	private final Reading reading;

	private final BankHolidays holidays;

	private final Function<String, String> markdown;

	ContactCards(Reading reading, Site site, Function<String, String> markdown) {
		this.reading = reading;
		this.holidays = new BankHolidays(site.extraBankHolidays());
		this.markdown = markdown;
	}

	/** The card of a contact, or of the one that stands in while it is closed; nothing if it may not be shown. */
	Optional<ContactView> card(Language language, String id) {
		Optional<PublishedPage> page = PagePath.isValid("/contacts/" + id)
				? this.reading.nearest(language, new PagePath("/contacts/" + id))
				: Optional.empty();
		return page.filter(this::mayBeShown).map((contact) -> {
			Fields fields = contact.revision().fields();
			// What is read later can't know who answers then: it names both.
			boolean closed = !this.reading.isForLater() && availability(fields) instanceof Availability.Closed;
			Optional<ContactView> standIn = closed
					? fields.text("out_of_hours").filter((other) -> !other.equals(id))
							.flatMap((other) -> card(language, other))
							.map((other) -> insteadOf(other, contact.revision().title()))
					: Optional.empty();
			return standIn.orElseGet(() -> view(contact.revision()));
		});
	}

	/** The record of a contact that may be shown, open or closed; nothing if it may not. */
	Optional<Revision> verified(Language language, String id) {
		return PagePath.isValid("/contacts/" + id)
				? this.reading.nearest(language, new PagePath("/contacts/" + id)).filter(this::mayBeShown)
						.map(PublishedPage::revision)
				: Optional.empty();
	}

	/** Every contact that may be shown in a language, most important first. */
	List<ContactView> all(Language language) {
		return this.reading.ofType(TYPE).stream().filter((page) -> page.revision().language().equals(Language.ENGLISH))
				.sorted(BY_PRIORITY)
				.map((page) -> this.reading.nearest(language, page.revision().path()).orElse(page))
				.filter(this::mayBeShown).map((page) -> view(page.revision())).toList();
	}

	private boolean mayBeShown(PublishedPage page) {
		Fields fields = page.revision().fields();
		if (!page.revision().type().equals(TYPE) || !fields.text("status", "").equals("verified")) {
			return false;
		}
		LocalDate verified = fields.date("verified_on").orElse(LocalDate.MIN);
		if (verified.equals(LocalDate.MIN)) {
			return false;
		}
		LocalDate firstOverdue = verified.plusDays(fields.number("verify_every").orElse(30)).plusDays(1);
		this.reading.holdsUntil(firstOverdue.atStartOfDay(this.reading.now().getZone()));
		return this.reading.now().toLocalDate().isBefore(firstOverdue);
	}

	private Availability availability(Fields fields) {
		OpeningHours hours = OpeningHours.read(fields.values().get("hours")).orElseGet(OpeningHours.Unconfirmed::new);
		boolean closedOnHolidays = !fields.text("bank_holidays", "closed").equals("open");
		Availability availability = Availability.of(hours, closedOnHolidays, this.holidays, this.reading.now());
		if (!this.reading.isForLater()) {
			availability.changes().ifPresent(this.reading::holdsUntil);
		}
		return availability;
	}

	private ContactView view(Revision revision) {
		ContactView view = viewed(revision);
		this.reading.shows(view);
		return view;
	}

	private ContactView viewed(Revision revision) {
		Fields fields = revision.fields();
		Availability availability = availability(fields);
		if (!this.reading.isForLater() && !(availability instanceof Availability.Always)
				&& !(availability instanceof Availability.Unknown)) {
			// "today" and "tomorrow" in the words below change at midnight.
			this.reading.holdsUntil(
					this.reading.now().toLocalDate().plusDays(1).atStartOfDay(this.reading.now().getZone()));
		}
		String number = fields.text("number").orElse(null);
		return new ContactView(revision.path().name(), revision.title(), revision.summary(), fields.text("role", ""),
				number,
				(number != null) ? number.replaceAll("[^0-9+]", "") : null, fields.text("text_number").orElse(null),
				fields.text("text_words").orElse(null), fields.text("link").orElse(null),
				fields.text("link_text")
						.orElse(fields.text("link").map((link) -> "Go to " + revision.title()).orElse(null)),
				fields.text("email").orElse(null), fields.text("charge", ""), state(availability),
				stateText(availability),
				hours(fields), fields.text("privacy_note", ""), fields.flag("danger"),
				fields.date("verified_on").map(Words::day).orElse(""), "", this.markdown.apply(revision.body()));
	}

	private static ContactView insteadOf(ContactView c, String closed) {
		return new ContactView(c.id(), c.title(), c.summary(), c.role(), c.number(), c.tel(), c.textNumber(),
				c.textWords(),
				c.link(), c.linkText(), c.email(), c.charge(), c.state(), c.stateText(), c.hoursText(), c.privacyNote(),
				c.danger(),
				c.checkedOn(), closed, c.body());
	}

	private String state(Availability availability) {
		return switch (availability) {
			case Availability.Always _ -> "open";
			case Availability.Open _,Availability.Closed _ when this.reading.isForLater() -> "unknown";
			case Availability.Open _ -> "open";
			case Availability.Closed _ -> "closed";
			case Availability.Unknown _ -> "unknown";
		};
	}

	private String stateText(Availability availability) {
		LocalDate today = this.reading.now().toLocalDate();
		return switch (availability) {
			case Availability.Always _ -> this.reading.isForLater() ? "Day and night" : "Open now, day and night";
			case Availability.Open _,Availability.Closed _ when this.reading.isForLater() -> "";
			case Availability.Open(ZonedDateTime until) -> "Open now, until " + Words.time(until.toLocalTime());
			case Availability.Closed(Optional<ZonedDateTime> until) -> until
					.map((opens) -> "Closed now. Opens at %s %s".formatted(Words.time(opens.toLocalTime()),
							Words.near(opens.toLocalDate(), today)))
					.orElse("Closed now");
			case Availability.Unknown _ -> "";
		};
	}

	/** The hours; for later also who answers at other times. */
	private String hours(Fields fields) {
		String hours = hoursText(fields);
		if (!this.reading.isForLater() || hours.isEmpty()) {
			return hours;
		}
		return fields.text("out_of_hours").map((id) -> "/contacts/" + id).filter(PagePath::isValid)
				.flatMap((path) -> this.reading.at(Language.ENGLISH, new PagePath(path))).filter(this::mayBeShown)
				.map(PublishedPage::revision)
				.map((other) -> "%s. At other times: %s, %s".formatted(hours, other.title(),
						other.fields().text("number").or(() -> other.fields().text("link")).orElse("")))
				.orElse(hours);
	}

	private static String hoursText(Fields fields) {
		OpeningHours hours = OpeningHours.read(fields.values().get("hours")).orElseGet(OpeningHours.Unconfirmed::new);
		return switch (hours) {
			case OpeningHours.Always _,OpeningHours.Unconfirmed _ -> "";
			case OpeningHours.Weekly(List<OpeningHours.Span> spans) -> String.join("; ",
					spans.stream().map((span) -> "%s, %s to %s".formatted(days(span.days()), Words.time(span.open()),
							Words.time(span.close()))).toList());
		};
	}

	private static String days(Set<DayOfWeek> days) {
		List<DayOfWeek> sorted = days.stream().sorted().toList();
		boolean run = sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
		if (sorted.size() == 7) {
			return "Every day";
		}
		if (run && sorted.size() > 2) {
			return name(sorted.getFirst()) + " to " + name(sorted.getLast());
		}
		return String.join(" and ", sorted.stream().map(ContactCards::name).toList());
	}

	private static String name(DayOfWeek day) {
		return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
	}

}

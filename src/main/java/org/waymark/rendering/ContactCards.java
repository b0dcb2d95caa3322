package org.waymark.rendering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

	private final Wording wording;

	private final Function<String, String> markdown;

	ContactCards(Reading reading, Site site, Wording wording, Function<String, String> markdown) {
		this.reading = reading;
		this.wording = wording;
		this.holidays = new BankHolidays(site.extraBankHolidays());
		this.markdown = markdown;
	}

	/** The card of a contact, or of the one that stands in while it is closed; nothing if it may not be shown. */
	Optional<ContactView> card(Language language, String id) {
		return verified(id).map((contact) -> {
			Fields fields = contact.fields();
			// What is read later can't know who answers then: it names both.
			boolean closed = !this.reading.isForLater() && availability(fields) instanceof Availability.Closed;
			Optional<ContactView> standIn = closed
					? fields.text("out_of_hours").filter((other) -> !other.equals(id))
							.flatMap((other) -> card(language, other))
							.map((other) -> insteadOf(other, words(language, contact).title()))
					: Optional.empty();
			return standIn.orElseGet(() -> view(language, contact));
		});
	}

	/** The record of a contact that may be shown, open or closed; nothing if it may not. */
	Optional<Revision> verified(String id) {
		return PagePath.isValid("/contacts/" + id)
				? this.reading.at(Language.ENGLISH, new PagePath("/contacts/" + id)).filter(this::mayBeShown)
						.map(PublishedPage::revision)
				: Optional.empty();
	}

	/** Every contact that may be shown in a language, most important first. */
	List<ContactView> all(Language language) {
		return this.reading.ofType(TYPE).stream().filter((page) -> page.revision().language().equals(Language.ENGLISH))
				.sorted(BY_PRIORITY).filter(this::mayBeShown).map((page) -> view(language, page.revision())).toList();
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

	private ContactView view(Language language, Revision revision) {
		ContactView view = viewed(language, revision);
		this.reading.shows(view);
		return view;
	}

	/** What says in a language what the contact is: its twin there, otherwise the English record itself. */
	private Revision words(Language language, Revision revision) {
		return language.equals(Language.ENGLISH)
				? revision
				: this.reading.at(language, revision.path()).map(PublishedPage::revision).orElse(revision);
	}

	private ContactView viewed(Language language, Revision revision) {
		Fields fields = revision.fields();
		Availability availability = availability(fields);
		if (!this.reading.isForLater() && !(availability instanceof Availability.Always)
				&& !(availability instanceof Availability.Unknown)) {
			// "today" and "tomorrow" in the words below change at midnight.
			this.reading.holdsUntil(
					this.reading.now().toLocalDate().plusDays(1).atStartOfDay(this.reading.now().getZone()));
		}
		Revision words = words(language, revision);
		Fields said = words.fields();
		HoursWords hours = new HoursWords(this.wording, language);
		String number = fields.text("number").orElse(null);
		String link = fields.text("link").orElse(null);
		String linkText = said.text("link_text")
				.orElseGet(() -> (link != null) ? this.wording.text("contact.go", words.title()) : "");
		return new ContactView(revision.path().name(), words.title(), words.summary(), said.text("role", ""),
				number, (number != null) ? number.replaceAll("[^0-9+]", "") : null,
				fields.text("text_number").orElse(null), fields.text("text_words").orElse(null), link,
				linkText.isEmpty() ? null : linkText, fields.text("email").orElse(null), said.text("charge", ""),
				state(availability),
				this.reading.isForLater()
						? hours.later(availability)
						: hours.state(availability, this.reading.now().toLocalDate()),
				hours(hours, fields), said.text("privacy_note", ""), fields.flag("danger"),
				fields.date("verified_on").map((day) -> Words.day(day, language)).orElse(""), "",
				this.markdown.apply(words.body()),
				words.language().tag().equals(language.tag()) ? "" : words.language().tag());
	}

	private static ContactView insteadOf(ContactView c, String closed) {
		return new ContactView(c.id(), c.title(), c.summary(), c.role(), c.number(), c.tel(), c.textNumber(),
				c.textWords(),
				c.link(), c.linkText(), c.email(), c.charge(), c.state(), c.stateText(), c.hoursText(), c.privacyNote(),
				c.danger(),
				c.checkedOn(), closed, c.body(), c.wordsTag());
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

	private String hours(HoursWords words, Fields fields) {
		String hours = words.week(
				OpeningHours.read(fields.values().get("hours")).orElseGet(OpeningHours.Unconfirmed::new));
		if (!this.reading.isForLater() || hours.isEmpty()) {
			return hours;
		}
		return fields.text("out_of_hours").map((id) -> "/contacts/" + id).filter(PagePath::isValid)
				.flatMap((path) -> this.reading.at(Language.ENGLISH, new PagePath(path))).filter(this::mayBeShown)
				.map(PublishedPage::revision)
				.map((other) -> this.wording.text("contact.other-times", hours, other.title(),
						other.fields().text("number").or(() -> other.fields().text("link")).orElse("")))
				.orElse(hours);
	}

}

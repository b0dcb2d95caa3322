package org.waymark.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.ContactView;

/** The directory of services: what exists today and was checked lately is shown, the rest is not. */
final class Services {

	static final String TYPE = "service";

	private static final int VERIFY_EVERY = 90;

	private final Reading reading;

	private final ContactCards cards;

	Services(Reading reading, ContactCards cards) {
		this.reading = reading;
		this.cards = cards;
	}

	/** Those that may be shown in a language. */
	List<Revision> shown(Language language) {
		return inLanguage(language).stream().filter(this::mayBeShown).toList();
	}

	/** Those that existed once. */
	List<Revision> historic(Language language) {
		return inLanguage(language).stream().filter((service) -> !isLive(service)).toList();
	}

	/** Whether it exists today, and its contact, or else it itself, was checked and is not due to be checked again. */
	boolean mayBeShown(Revision service) {
		return isLive(service)
				&& service.fields().text("contact")
						.map((id) -> this.cards.verified(id).isPresent())
						.orElseGet(() -> isVerified(service.fields()));
	}

	/** Whether it exists today, as far as anybody has checked. */
	static boolean isLive(Revision service) {
		return service.fields().text("status", "").equals("live");
	}

	/** How to reach it; nothing if that may not be shown, and never for one that is history. */
	Optional<ContactView> contact(Revision service) {
		return isLive(service)
				? service.fields().text("contact").flatMap((id) -> this.cards.card(service.language(), id))
				: Optional.empty();
	}

	/** What does this today: the end of the chain of replacements. */
	Optional<Revision> replacement(Revision service) {
		Revision found = service;
		// A chain that bites its tail ends too.
		for (int step = 0; step < 5; step++) {
			Optional<Revision> next = found.fields().text("replaced_by").filter(PagePath::isValid)
					.flatMap((path) -> this.reading.nearest(service.language(), new PagePath(path)))
					.map(PublishedPage::revision);
			if (next.isEmpty()) {
				break;
			}
			found = next.get();
		}
		return found.equals(service) ? Optional.empty() : Optional.of(found);
	}

	private boolean isVerified(Fields fields) {
		Optional<LocalDate> verified = fields.date("verified_on");
		if (verified.isEmpty()) {
			return false;
		}
		LocalDate overdue = verified.get().plusDays(fields.number("verify_every").orElse(VERIFY_EVERY)).plusDays(1);
		this.reading.holdsUntil(overdue.atStartOfDay(this.reading.now().getZone()));
		return this.reading.now().toLocalDate().isBefore(overdue);
	}

	private List<Revision> inLanguage(Language language) {
		return this.reading.ofType(TYPE).stream().map(PublishedPage::revision)
				.filter((service) -> service.language().equals(language)).toList();
	}

}

package org.waymark.rendering;

import java.time.LocalDate;
import java.util.Optional;

import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.content.TwinVersion;

/** When somebody checked what a page says, where anybody did: a translation or a service has a check of its own beside its text's. */
final class PageChecks {

	private final Reading reading;

	private final ContactCards cards;

	PageChecks(Reading reading, ContactCards cards) {
		this.reading = reading;
		this.cards = cards;
	}

	/** The day that readers may be told. */
	Optional<LocalDate> day(Revision page) {
		return isChecked(page) ? page.fields().date("checked_on") : Optional.empty();
	}

	private boolean isChecked(Revision page) {
		if (!page.language().equals(Language.ENGLISH) && !TwinVersion.isChecked(page)) {
			return false;
		}
		return !page.type().equals(Services.TYPE) || !Services.isLive(page)
				|| new Services(this.reading, this.cards).mayBeShown(page);
	}

}

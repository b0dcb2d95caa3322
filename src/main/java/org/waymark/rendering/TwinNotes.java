package org.waymark.rendering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.content.TwinVersion;
import org.waymark.theme.TwinView;

/** What a page in another language says about itself: whether it is as new as the English one, and whether somebody checked it. */
final class TwinNotes {

	private final Reading reading;

	TwinNotes(Reading reading) {
		this.reading = reading;
	}

	/** The value that templates ask for; none on an English page, nor on one that has no English twin. */
	Map<String, Object> of(Revision page) {
		if (page.language().equals(Language.ENGLISH)) {
			return Map.of();
		}
		boolean unchecked = !TwinVersion.isChecked(page);
		Optional<TwinView> view = this.reading.at(Language.ENGLISH, page.path()).map((english) -> {
			boolean stale = !TwinVersion.isCurrent(page, english.revision());
			LocalDate since = english.publishedAt().atZone(this.reading.now().getZone()).toLocalDate();
			return new TwinView(stale, stale ? Words.day(since, page.language()) : "", unchecked);
		});
		return Map.of("twin", view.orElseGet(() -> new TwinView(false, "", unchecked)));
	}

}

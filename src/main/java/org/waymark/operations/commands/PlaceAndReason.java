package org.waymark.operations.commands;

import java.util.List;
import java.util.Set;

import org.waymark.content.Language;
import org.waymark.content.PagePath;

/**
 * What a command does something to, and why.
 *
 * @param language the page's language
 * @param path its address inside that language
 * @param reason the reason, for the journal
 */
record PlaceAndReason(Language language, PagePath path, String reason) {

	/** Reads an address such as {@code /parents/missing} or {@code /ur/help-now}, and after it a reason of any number of words. */
	static PlaceAndReason of(List<String> words, Set<String> languages) {
		if (words.size() < 2 || !PagePath.isValid(words.getFirst())) {
			throw new IllegalArgumentException("name an address such as /parents/missing, and a reason");
		}
		PlaceAndReason place = place(words.getFirst(), languages);
		return new PlaceAndReason(place.language(), place.path(), String.join(" ", words.subList(1, words.size())));
	}

	/** Reads an address alone. */
	static PlaceAndReason place(String address, Set<String> languages) {
		String[] steps = address.substring(1).split("/", 2);
		if (languages.contains(steps[0]) && Language.isValid(steps[0])) {
			return new PlaceAndReason(new Language(steps[0]),
					(steps.length > 1) ? new PagePath("/" + steps[1]) : PagePath.HOME, "");
		}
		return new PlaceAndReason(Language.ENGLISH, new PagePath(address), "");
	}

	String address() {
		return this.path.isHome() && !this.language.prefix().isEmpty()
				? this.language.prefix()
				: this.language.prefix() + this.path.value();
	}

}

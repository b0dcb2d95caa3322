package org.waymark.search;

import java.util.List;

import org.waymark.content.Language;
import org.waymark.content.PageId;

/**
 * A page that was found.
 *
 * @param id the page
 * @param type its content type, for example {@code task}
 * @param address where readers find it, for example {@code /ur/help-now}
 * @param title its title as plain text
 * @param titleHtml its title as escaped HTML with {@code <mark>} around what matched
 * @param passageHtml the passage that matched best, in the same form
 * @param audience whom it is for, for example {@code parents}
 * @param language the language it is written in
 */
public record SearchHit(PageId id, String type, String address, String title, String titleHtml, String passageHtml,
		List<String> audience, Language language) {

	public SearchHit {
		audience = List.copyOf(audience);
	}

}

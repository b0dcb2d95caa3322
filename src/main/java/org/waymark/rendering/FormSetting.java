package org.waymark.rendering;

import java.util.function.Supplier;

import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.theme.Theme;

/**
 * What a page's forms say about the site around them.
 *
 * @param theme has the words
 * @param site what the site says about itself
 * @param origin the site's own address, without a slash at the end
 */
record FormSetting(Theme theme, Supplier<Site> site, String origin) {

	/** A page's whole address. */
	String addressOf(Revision page) {
		return this.origin + page.address();
	}

	/** The address of a page in another form. */
	String addressOf(Revision page, String ending) {
		return this.origin + formAddress(page, ending);
	}

	/** The address of a page in another form, inside the site; that of a home page has a name of its own. */
	static String formAddress(Revision page, String ending) {
		String place = page.path().isHome() ? page.language().prefix() + "/index" : page.address();
		return place + "." + ending;
	}

	/** Words of the theme in a page's language. */
	String text(Revision page, String key, Object... arguments) {
		return this.theme.text(key, page.language().code(), arguments);
	}

}

package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own content.
 *
 * @param siteName the partnership's full name
 * @param shortName its short name, for small screens and tabs
 * @param area the place it serves
 * @param origin the site's own address, for example {@code https://safeguarding.example}, without a slash at the end
 * @param demonstration whether to say that this is a demonstration
 * @param tag language for the {@code lang} attribute
 * @param direction {@code ltr} or {@code rtl}
 * @param tabTitle what the browser's tab says (already whole: neutral on sensitive pages)
 * @param description for search engines; empty on sensitive pages
 * @param address the page's own address, starting with a slash
 * @param audience {@code parents}, {@code young-people}, {@code professionals}, {@code board} or {@code everyone}: sets the tone of the page
 * @param template the template's name, for the body's class
 * @param index whether search engines may list the page
 * @param sensitive whether nothing of the page may stay on the device
 * @param doors the four audience doors
 * @param languages the page's languages, itself included; empty or one entry: no language links are shown
 * @param trail the way here from home, without home and without the page itself
 * @param banner the alerts to show above everything, most urgent first
 * @param helpNow the help page's address in this language
 * @param leave the address of the way out
 * @param footer links at the foot of every page
 * @param feeds feeds of this page as (title, address) pairs; an Atom or JSON feed by its ending
 * @param structuredData JSON-LD to embed, or nothing
 */
public record Frame(String siteName, String shortName, String area, String origin, boolean demonstration, String tag,
		String direction, String tabTitle, String description, String address, String audience, String template,
		boolean index, boolean sensitive, List<Link> doors, List<LanguageLink> languages, List<Link> trail,
		List<AlertView> banner, String helpNow, String leave, List<Link> footer, List<Link> feeds,
		@Nullable String structuredData) {
}

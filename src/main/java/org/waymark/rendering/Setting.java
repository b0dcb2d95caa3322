package org.waymark.rendering;

import org.waymark.content.ContentTypes;
import org.waymark.content.Site;
import org.waymark.theme.Theme;

/**
 * What a page is surrounded by while it is rendered.
 *
 * @param types the content types
 * @param site what the site says of itself
 * @param theme whose words and components pages are made of
 * @param origin the site's own address, without a slash at the end
 */
record Setting(ContentTypes types, Site site, Theme theme, String origin) {
}

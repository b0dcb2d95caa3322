package org.waymark.site;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * One entry of a feed.
 *
 * @param id the same as long as the entry is there
 * @param title its title
 * @param address the page that it leads to, on this site
 * @param summary what it says
 * @param published its own day
 * @param updated when it last changed
 */
record FeedEntry(String id, String title, String address, String summary, ZonedDateTime published, Instant updated) {
}

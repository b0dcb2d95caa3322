package org.waymark.theme;

/**
 * What the band above an earlier version of a page says.
 *
 * @param day the day at whose end the page stood so, as words
 * @param today the address of the page as it is today; empty where there is none any more
 */
public record StoodView(String day, String today) {
}

package org.waymark.theme;

/**
 * What readers of a translation or an Easy Read page should know of it.
 *
 * @param stale whether the English page has changed since it was made
 * @param since when the English page was last changed, as words; empty if it isn't stale
 * @param unchecked whether no person has checked it yet
 */
public record TwinView(boolean stale, String since, boolean unchecked) {
}

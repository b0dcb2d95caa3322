package org.waymark.theme;

/**
 * One note of what has changed.
 *
 * @param day when, as words
 * @param isoDay the same in ISO 8601
 * @param what what changed
 * @param doBy by when to do something about it, as words; may be empty
 * @param source where that is written; may be empty
 * @param page the page it belongs to
 */
public record ChangeView(String day, String isoDay, String what, String doBy, String source, Link page) {
}

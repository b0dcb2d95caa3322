package org.waymark.rendering.calendar;

import java.time.Instant;

/**
 * One entry of a calendar.
 *
 * @param uid what it is known by for ever, for example {@code 1f8b0c5a9d3e4f60@waymark}
 * @param sequence grows with every change
 * @param changed when it was last changed
 * @param title what it is called
 * @param description a sentence about it; may be empty
 * @param location where it is; may be empty
 * @param url the address of its page
 * @param madeUp whether it is only an example that nobody can come to
 * @param session when it is
 */
public record Occasion(String uid, long sequence, Instant changed, String title, String description, String location,
		String url, boolean madeUp, Session session) {
}

package org.waymark.theme;

import java.util.List;

/**
 * One item of a collection.
 *
 * @param title its name
 * @param address where it is; empty if it has no page of its own
 * @param tag its state in a word or two; may be empty
 * @param summary a sentence about it; may be empty
 * @param facts what to know before opening it
 */
public record ItemView(String title, String address, String tag, String summary, List<FactView> facts) {
}

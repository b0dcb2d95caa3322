package org.waymark.theme;

import java.util.List;

/**
 * An alert as a template shows it.
 *
 * @param level {@code urgent}, {@code important} or {@code info}
 * @param title its headline
 * @param address its own page
 * @param whatHappened what happened, in a few words
 * @param whatToDo what to do, at most three steps
 * @param areas where it applies
 * @param starts since when, as words
 * @param expires until when, as words
 * @param issuedBy who issued it
 * @param current whether it applies now
 */
public record AlertView(String level, String title, String address, String whatHappened, List<String> whatToDo,
		List<String> areas, String starts, String expires, String issuedBy, boolean current) {
}

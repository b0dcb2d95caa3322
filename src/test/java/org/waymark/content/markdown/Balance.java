package org.waymark.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every element of a piece of HTML ends where it must. */
final class Balance {

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)(?:\\s[^<>]*)?>");

	private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

	private Balance() {
	}

	static boolean isKept(String html) {
		Deque<String> open = new ArrayDeque<>();
		Matcher tag = TAG.matcher(html);
		while (tag.find()) {
			String name = tag.group(2);
			if (VOID.contains(name)) {
				continue;
			}
			if (tag.group(1).isEmpty()) {
				open.push(name);
			} else if (!name.equals(open.poll())) {
				return false;
			}
		}
		return open.isEmpty();
	}

}

package org.waymark.content.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Where runs of backticks stand in a stretch of text, by their length. */
final class Backticks {

	private final Map<Integer, TreeSet<Integer>> runs = new HashMap<>();

	Backticks(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			int start = i;
			while (i < text.length() && text.charAt(i) == '`') {
				i++;
			}
			if (i > start) {
				this.runs.computeIfAbsent(i - start, (length) -> new TreeSet<>()).add(start);
			}
		}
	}

	/** The first run of exactly {@code length} at or after {@code from}, or -1. */
	int next(int length, int from) {
		TreeSet<Integer> starts = this.runs.get(length);
		Integer start = (starts == null) ? null : starts.ceiling(from);
		return (start == null) ? -1 : start;
	}

}

package org.waymark.content;

import java.util.Collection;
import java.util.Optional;

/** How many letters to add, drop or change to get from one word to another (Levenshtein). */
public final class EditDistance {

	private static final int NEAR = 2;

	private EditDistance() {
	}

	/** The name nearest to a misspelt one, if one is near. */
	public static Optional<String> nearest(String misspelt, Collection<String> names) {
		String best = null;
		int distance = NEAR + 1;
		for (String name : names) {
			boolean worthwhile = Math.abs(name.length() - misspelt.length()) < distance;
			int d = worthwhile ? between(misspelt, name) : distance;
			if (d < distance) {
				distance = d;
				best = name;
			}
		}
		return Optional.ofNullable(best);
	}

	static int between(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = previous[j - 1] + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[b.length()];
	}

}

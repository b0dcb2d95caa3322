package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that nobody sees and that turn the order of words around: a title could be made to read as another. */
final class Invisible {

	private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

	private Invisible() {
	}

	/** A line of words without them. */
	static String without(String words) {
		return TURNING.matcher(words).replaceAll("");
	}

	/** An advice for each line of a file that has one. */
	static List<Problem> in(String file, String source) {
		List<Problem> problems = new ArrayList<>();
		List<String> lines = source.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			Matcher sign = TURNING.matcher(lines.get(i));
			if (sign.find()) {
				problems.add(Problem.advice(file, i + 1, null,
						"has a sign that nobody sees and that turns the order of words (U+%04X)"
								.formatted((int) sign.group().charAt(0)),
						"Take it away; words of another script find their direction by themselves."));
			}
		}
		return problems;
	}

}

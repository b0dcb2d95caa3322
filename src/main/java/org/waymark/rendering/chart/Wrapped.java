package org.waymark.rendering.chart;

import java.util.ArrayList;
import java.util.List;

/** Words on lines of a length. */
final class Wrapped {

	private Wrapped() {
	}

	/** The lines that some words take, broken at blanks; a word that is too long is cut. */
	static List<String> at(String words, int letters) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words.strip().split("\\s+")) {
			String rest = word;
			while (rest.length() > letters) {
				if (!line.isEmpty()) {
					lines.add(line);
					line = "";
				}
				lines.add(rest.substring(0, letters - 1) + "-");
				rest = rest.substring(letters - 1);
			}
			if (!line.isEmpty() && line.length() + 1 + rest.length() > letters) {
				lines.add(line);
				line = "";
			}
			line = line.isEmpty() ? rest : line + " " + rest;
		}
		lines.add(line);
		return List.copyOf(lines);
	}

}

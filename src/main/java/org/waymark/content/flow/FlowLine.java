package org.waymark.content.flow;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a flow, by what it says. */
sealed interface FlowLine {

	/** What every step is called by: words joined by hyphens. */
	Pattern ID = Pattern.compile("[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,9}");

	Pattern STEP = Pattern.compile("(step|ask|end|unit)\\s+([^:]*):(.*)");

	Pattern ATTRIBUTE = Pattern.compile("(title|about|who|by|note|contact|link)\\s*:(.*)");

	Pattern BACK = Pattern.compile("back\\s+to\\b(.*)");

	/** Says nothing. */
	record Blank() implements FlowLine {
	}

	/**
	 * Begins a step.
	 *
	 * @param shape which kind
	 * @param id its id as written, which may not be one
	 * @param text its words
	 */
	record Begin(FlowStep.Shape shape, String id, String text) implements FlowLine {
	}

	/**
	 * Says something about the flow or the step above.
	 *
	 * @param name for example {@code who}
	 * @param value its words
	 */
	record Attribute(String name, String value) implements FlowLine {
	}

	/**
	 * Leads somewhere.
	 *
	 * @param answer the answer; may be empty
	 * @param to the id of a step as written
	 * @param back whether it says that it leads back
	 */
	record Way(String answer, String to, boolean back) implements FlowLine {
	}

	/**
	 * Cannot be understood.
	 *
	 * @param text the line
	 */
	record Strange(String text) implements FlowLine {
	}

	/** What a line says. */
	static FlowLine of(String source) {
		String line = readable(source).strip();
		if (line.isEmpty()) {
			return new Blank();
		}
		Matcher attribute = ATTRIBUTE.matcher(line);
		if (attribute.matches()) {
			return new Attribute(attribute.group(1), attribute.group(2).strip());
		}
		int arrow = line.indexOf("->");
		Matcher step = STEP.matcher(line);
		if (step.matches() && (arrow < 0 || arrow > step.start(3) - 1)) {
			return new Begin(FlowStep.Shape.valueOf(step.group(1).toUpperCase(Locale.ROOT)), step.group(2).strip(),
					step.group(3).strip());
		}
		if (arrow < 0) {
			return new Strange(line);
		}
		String to = line.substring(arrow + 2).strip();
		Matcher back = BACK.matcher(to);
		return back.matches()
				? new Way(line.substring(0, arrow).strip(), back.group(1).strip(), true)
				: new Way(line.substring(0, arrow).strip(), to, false);
	}

	/**
	 * Without what HTML cannot hold, and without the signs that turn the direction of all that follows; marks for one place stay.
	 */
	private static String readable(String line) {
		StringBuilder readable = new StringBuilder(line.length());
		line.codePoints().forEach((c) -> {
			boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
			boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
			boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
			if (Character.isISOControl(c)) {
				readable.append(' ');
			} else if (!turns && !surrogate && !noCharacter) {
				readable.appendCodePoint(c);
			}
		});
		return readable.toString();
	}

}

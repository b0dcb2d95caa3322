package org.waymark.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word as somebody in distress may type it.
 *
 * @param written the word, folded
 * @param readings what it may stand for: digits for letters, letters held down, the word itself
 */
record SaidWord(String written, Set<String> readings) {

	private static final int LONGEST_TEXT = 2000;

	/** In a shorter word one wrong letter makes too often another word. */
	private static final int FORGIVEN_FROM = 7;

	private static final String DIGITS = "013457@$!";

	private static final String LETTERS = "oieastasi";

	private static final Pattern SIGN_IN_WORD = Pattern.compile("(?<=\\p{L})[@$!](?=\\p{L})");

	private static final Pattern HELD = Pattern.compile("(\\p{L})\\1{2,}+");

	/** The words of a text. */
	static List<SaidWord> allOf(String text) {
		String read = (text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text;
		String lettered = SIGN_IN_WORD.matcher(read).replaceAll((sign) -> letters(sign.group()));
		return Analysis.words(Analysis.EXACT, lettered).stream().map(SaidWord::of).toList();
	}

	private static SaidWord of(String word) {
		Set<String> readings = new LinkedHashSet<>();
		readings.add(word);
		if (word.chars().anyMatch(Character::isLetter)) {
			readings.add(letters(word));
		}
		for (String reading : List.copyOf(readings)) {
			readings.add(HELD.matcher(reading).replaceAll("$1"));
			readings.add(HELD.matcher(reading).replaceAll("$1$1"));
		}
		return new SaidWord(word, Set.copyOf(readings));
	}

	/** Whether this may be the word with those letters, or begin with them if it is {@code open}. */
	boolean is(String letters, boolean open) {
		for (String reading : this.readings) {
			if (reading.equals(letters) || (open && reading.startsWith(letters))
					|| (!open && isNear(reading, letters))) {
				return true;
			}
		}
		return false;
	}

	private static String letters(String word) {
		StringBuilder letters = new StringBuilder(word.length());
		word.codePoints().forEach((character) -> {
			int digit = DIGITS.indexOf(character);
			letters.appendCodePoint((digit < 0) ? character : LETTERS.charAt(digit));
		});
		return letters.toString();
	}

	/** Whether two words of some length begin alike and differ in one letter: one more, one less, another one, or two swapped. */
	private static boolean isNear(String one, String other) {
		if (one.length() < FORGIVEN_FROM || other.length() < FORGIVEN_FROM || one.charAt(0) != other.charAt(0)
				|| Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int from = 0;
		int shorter = Math.min(one.length(), other.length());
		while (from < shorter && one.charAt(from) == other.charAt(from)) {
			from++;
		}
		String restOfOne = one.substring(from);
		String restOfOther = other.substring(from);
		return tail(restOfOne, 1).equals(tail(restOfOther, 1)) || tail(restOfOne, 1).equals(restOfOther)
				|| restOfOne.equals(tail(restOfOther, 1)) || isSwapped(restOfOne, restOfOther);
	}

	private static boolean isSwapped(String one, String other) {
		return one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1)
				&& one.charAt(1) == other.charAt(0)
				&& tail(one, 2).equals(tail(other, 2));
	}

	private static String tail(String text, int from) {
		return text.substring(Math.min(from, text.length()));
	}

}

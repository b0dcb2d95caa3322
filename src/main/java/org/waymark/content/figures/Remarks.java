package org.waymark.content.figures;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What words beside figures can tell of a hidden one. */
final class Remarks {

	private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private static final Pattern WORD = Pattern.compile("\\b(" + String.join("|", NUMBERS)
			+ "|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty"
			+ "|hundred|no|nil|single|both|pair|couple|half|third|quarter|dozen|only|all but)\\b");

	private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}(/[0-9]{2})?\\b");

	private Remarks() {
	}

	/** Whether some words hold a number; years are none. */
	static boolean tell(String words) {
		String plain = YEAR.matcher(plain(words)).replaceAll("");
		return plain.chars().anyMatch(Character::isDigit) || WORD.matcher(plain).find();
	}

	/** Whether some words hold this number. */
	static boolean tell(String words, long number) {
		String word = (number < NUMBERS.size()) ? "|" + NUMBERS.get((int) number) : "";
		return Pattern.compile("\\b(" + number + word + ")\\b").matcher(plain(words)).find();
	}

	static boolean hasDigit(String words) {
		return words.codePoints().anyMatch(Character::isDigit);
	}

	/** Whether some words are a number. */
	static boolean isNumber(String words) {
		return NUMBERS.indexOf(plain(words).strip()) > 0;
	}

	/** Lower case, and all digits the common ones. */
	static String plain(String words) {
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
				.forEach((c) -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
		return plain.toString();
	}

}

package org.waymark.content.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts sentences, words and syllables of passages, none of which runs on into the next. */
final class SentenceCount {

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?:\\s|$)");

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9’'\\-]+");

	private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]es|[^laeiouy]e|ed)$");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

	private int sentences;

	private int words;

	private int syllables;

	private int longest;

	SentenceCount(List<String> passages) {
		for (String passage : passages) {
			for (String sentence : SENTENCE_END.split(passage)) {
				count(sentence);
			}
		}
	}

	ReadingAge readingAge() {
		if (this.words == 0) {
			return new ReadingAge(0, 0, 0, 0);
		}
		double average = (double) this.words / this.sentences;
		double grade = 0.39 * average + 11.8 * this.syllables / this.words - 15.59;
		return new ReadingAge(grade, this.words, average, this.longest);
	}

	private void count(String sentence) {
		int length = 0;
		Matcher word = WORD.matcher(sentence);
		while (word.find()) {
			length++;
			this.syllables += syllables(word.group());
		}
		if (length > 0) {
			this.sentences++;
			this.words += length;
			this.longest = Math.max(this.longest, length);
		}
	}

	/** Syllables as the ear would guess them from the letters; a number counts as one. */
	static int syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		if (letters.length() <= 3) {
			return 1;
		}
		String spoken = withoutSilentEnd(letters);
		Matcher vowels = VOWELS.matcher(spoken.startsWith("y") ? spoken.substring(1) : spoken);
		return Math.max(1, (int) vowels.results().count());
	}

	private static String withoutSilentEnd(String letters) {
		Matcher end = SILENT_END.matcher(letters);
		if (!end.find()) {
			return letters;
		}
		String stem = letters.substring(0, end.start());
		if (!end.group().startsWith("ed")) {
			return stem + end.group().charAt(0);
		}
		return (stem.endsWith("t") || stem.endsWith("d")) ? letters : stem;
	}

}

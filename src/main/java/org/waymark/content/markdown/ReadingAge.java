package org.waymark.content.markdown;

/**
 * How hard a text is to read, by Flesch and Kincaid.
 *
 * @param grade the school grade (of the United States) that reads it with ease, for example {@code 5.4}
 * @param words how many words it has
 * @param average words per sentence
 * @param longest words of the longest sentence
 */
public record ReadingAge(double grade, int words, double average, int longest) {

	/** The age of a reader who reads it with ease, in years. */
	public double age() {
		return this.grade + 5;
	}

	/** Measures {@code document}. */
	public static ReadingAge of(MarkdownDocument document) {
		return new SentenceCount(document.passages()).readingAge();
	}

}

package org.waymark.rendering.collection;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words a reader looks for in a list: each must be there, or be the beginning of a word that is. */
public record SearchWords(List<String> words) {

	private static final int MOST = 12;

	/** The words of what was typed. */
	public static SearchWords of(String typed) {
		return new SearchWords(plain(typed).limit(MOST).toList());
	}

	/** Whether a text has all of them. */
	public boolean areIn(String text) {
		List<String> there = plain(text).toList();
		return this.words.stream().allMatch((word) -> there.stream().anyMatch((other) -> other.startsWith(word)));
	}

	/** Whether nothing is looked for. */
	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	private static Stream<String> plain(String text) {
		String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]", "")
				.toLowerCase(Locale.ROOT);
		return Stream.of(bare.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty());
	}

}

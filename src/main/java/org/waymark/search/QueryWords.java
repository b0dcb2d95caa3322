package org.waymark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a reader typed, as words.
 *
 * @param folded the whole, with nothing but its words
 * @param words in the order they were typed, each once
 * @param pairs each two that follow each other
 */
record QueryWords(String folded, List<Word> words, List<Pair> pairs) {

	private static final int LONGEST_TEXT = 200;

	private static final int MOST_WORDS = 32;

	/** Words that say little about what is wanted. */
	private static final Set<String> COMMON = Set.of("a", "about", "am", "an", "and", "any", "are", "as", "at", "be",
			"been", "but", "by", "can", "cant", "could", "d", "did", "do", "does", "doesnt", "dont", "for", "from",
			"get",
			"gets", "getting", "got", "had", "has", "have", "havent", "he", "her", "hers", "hes", "him", "his", "how",
			"i",
			"id", "if", "ill", "im", "in", "into", "is", "isnt", "it", "its", "ive", "just", "ll", "m", "me", "my",
			"of",
			"on", "or", "our", "please", "pls", "re", "s", "says", "she", "shes", "should", "so", "some", "such", "t",
			"than", "that", "thats", "the", "their", "them", "then", "there", "these", "they", "theyre", "this",
			"those",
			"to", "u", "up", "us", "ve", "want", "wants", "was", "wasnt", "we", "were", "what", "whats", "when",
			"where",
			"which", "who", "why", "will", "with", "wont", "would", "you", "your", "youre");

	QueryWords {
		words = List.copyOf(words);
		pairs = List.copyOf(pairs);
	}

	/** Takes any text apart; what is far too long is not read to its end. */
	static QueryWords of(String text) {
		String read = (text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text;
		List<String> exact = Analysis.words(Analysis.EXACT, read);
		List<String> stemmed = Analysis.words(Analysis.STEMMED, read);
		List<Word> all = new ArrayList<>();
		for (int i = 0; i < Math.min(exact.size(), MOST_WORDS); i++) {
			all.add(new Word(exact.get(i), stemmed.get(i), COMMON.contains(exact.get(i))));
		}
		List<Pair> pairs = new ArrayList<>();
		for (int i = 1; i < all.size(); i++) {
			pairs.add(new Pair(all.get(i - 1), all.get(i)));
		}
		return new QueryWords(String.join(" ", exact), all.stream().distinct().toList(),
				pairs.stream().distinct().toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** The words that say what is wanted; all of them if none does. */
	List<Word> telling() {
		List<Word> telling = this.words.stream().filter((word) -> !word.common()).toList();
		return telling.isEmpty() ? this.words : telling;
	}

	/**
	 * One word.
	 *
	 * @param exact as typed, folded
	 * @param stemmed without its ending
	 * @param common whether it says little
	 */
	record Word(String exact, String stemmed, boolean common) {
	}

	/**
	 * Two words, one after the other.
	 *
	 * @param first the one
	 * @param second the other
	 */
	record Pair(Word first, Word second) {
	}

}

package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Finds the words of the index that a misspelt word may have been meant for. */
final class Spelling {

	/** Shorter words have too many neighbours that mean something else. */
	private static final int ONE_LETTER_FROM = 4;

	private static final int TWO_LETTERS_FROM = 8;

	/** Nobody misspells a longer word; and it costs time. */
	private static final int LONGEST = 40;

	private static final int MOST = 5;

	private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

	private Spelling() {
	}

	/** How many pages have exactly this word. */
	static int pagesWith(IndexReader reader, String word) throws IOException {
		return reader.docFreq(new Term(IndexFields.SPELLING, word));
	}

	/** The words nearest to {@code word}, the likeliest first; never the word itself. */
	static List<Near> near(IndexReader reader, String word) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, IndexFields.SPELLING);
		if (terms == null || word.length() < ONE_LETTER_FROM || word.length() > LONGEST
				|| !LETTERS.matcher(word).matches()) {
			return List.of();
		}
		int edits = (word.length() >= TWO_LETTERS_FROM) ? 2 : 1;
		FuzzyTermsEnum found = new FuzzyTermsEnum(terms, new Term(IndexFields.SPELLING, word), edits, 0, true);
		BoostAttribute likeness = found.attributes().addAttribute(BoostAttribute.class);
		List<Near> near = new ArrayList<>();
		while (found.next() != null) {
			String other = found.term().utf8ToString();
			if (!other.equals(word)) {
				near.add(new Near(other, likeness.getBoost(), found.docFreq()));
			}
		}
		near.sort(Comparator.comparing(Near::likeness).thenComparing(Near::pages).reversed());
		return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
	}

	/**
	 * A word of the index.
	 *
	 * @param word as the index has it
	 * @param likeness 1 for the same word, less for every letter that differs
	 * @param pages how many pages have it
	 */
	record Near(String word, float likeness, int pages) {
	}

}

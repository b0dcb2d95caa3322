package org.waymark.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes words: the same for what pages say and for what readers ask. */
final class Analysis extends Analyzer {

	/** Words as written, in any language: case, accents, apostrophes and keyboard variants of letters make no difference. */
	static final Analyzer EXACT = new Analysis(false);

	/** The same words in English without their endings: {@code hits} and {@code hitting} are {@code hit}. */
	static final Analyzer STEMMED = new Analysis(true);

	/** Keeps a phrase from matching across two values of a field. */
	private static final int GAP = 100;

	/** Apostrophes, and what can't be seen. */
	private static final String LEFT_OUT = "'’‘‛ʼʻ＇`´′\u00ad\u200b\u200c\u200d\u2060";

	/** Would hold two words together where somebody forgot a space: "hit me.help". */
	private static final String SPACES = ".:_·";

	private static final NormalizeCharMap CHARACTERS = characters();

	private final boolean stemmed;

	private Analysis(boolean stemmed) {
		this.stemmed = stemmed;
	}

	/** The words of a text, in order. */
	static List<String> words(Analyzer analyzer, String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", wellFormed(text))) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(word.toString());
			}
			stream.end();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** A text with a question mark for each half of a character: the tokenizer stops reading where it meets one at the end. */
	static String wellFormed(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	/** A text as its exact words and nothing else: two texts that differ only in marks, case or accents are equal. */
	static String folded(String text) {
		return String.join(" ", words(EXACT, text));
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		StandardTokenizer source = new StandardTokenizer();
		TokenStream words = new LowerCaseFilter(source);
		words = new DecimalDigitFilter(words);
		words = new ArabicNormalizationFilter(words);
		words = new PersianNormalizationFilter(words);
		words = new ASCIIFoldingFilter(words);
		return new TokenStreamComponents(source, this.stemmed ? new PorterStemFilter(words) : words);
	}

	@Override
	protected Reader initReader(String fieldName, Reader reader) {
		return new MappingCharFilter(CHARACTERS, reader);
	}

	@Override
	public int getPositionIncrementGap(String fieldName) {
		return GAP;
	}

	private static NormalizeCharMap characters() {
		NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
		LEFT_OUT.chars().forEach((character) -> map.add(Character.toString(character), ""));
		SPACES.chars().forEach((character) -> map.add(Character.toString(character), " "));
		return map.build();
	}

}

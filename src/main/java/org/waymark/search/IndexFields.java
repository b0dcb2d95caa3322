package org.waymark.search;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** The names of the index's fields. What is searched for its words is kept twice: as written, and without its endings. */
final class IndexFields {

	/** Changes whenever what is written to the index does: an index of another version is built anew. */
	static final String VERSION = "1";

	static final String ID = "id";

	static final String TYPE = "type";

	static final String LANGUAGE = "language";

	static final String AUDIENCE = "audience";

	static final String TOPIC = "topic";

	static final String ADDRESS = "address";

	static final String DATE = "date";

	/** Until when an alert is current, in seconds. */
	static final String UNTIL = "until";

	static final String TITLE = "title";

	static final String HEADINGS = "headings";

	static final String SUMMARY = "summary";

	static final String BODY = "body";

	/** What readers type when they look for the page: never shown. */
	static final String WORDS = "words";

	/** The title and each of {@link #WORDS} as a whole, to know a question that the author foresaw word for word. */
	static final String FORESEEN = "foreseen";

	/** Every word of the page once, to find what a misspelt word may have been. */
	static final String SPELLING = "spelling";

	/** BM25; in the list of words neither how often a word stands there nor how long the list is says anything. */
	static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {

		private final Similarity text = new BM25Similarity();

		private final Similarity list = new BM25Similarity(0.2f, 0);

		@Override
		public Similarity get(String field) {
			return field.startsWith(WORDS) ? this.list : this.text;
		}

	};

	private IndexFields() {
	}

	/** The name of a field's twin without endings. */
	static String stemmed(String field) {
		return field + ".stemmed";
	}

	/** The name under which a field's text is kept to be shown. */
	static String shown(String field) {
		return field + ".shown";
	}

	static Analyzer analyzer() {
		return new PerFieldAnalyzerWrapper(Analysis.EXACT,
				List.of(TITLE, HEADINGS, SUMMARY, BODY, WORDS).stream()
						.collect(Collectors.toMap(IndexFields::stemmed, (field) -> Analysis.STEMMED)));
	}

}

package org.waymark.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a reader's words into a Lucene query that ranks: the word itself over its other forms, these over words spelt like it. */
final class RankedQuery {

	/** Pages on which one word more of the question lies between two are still about both. */
	private static final int SLOP = 1;

	/** A word that so many pages have is no slip; looking for others like it was measured to find nothing better, and takes long. */
	private static final int SPELT_AS_MEANT = 3;

	private final Weights weights;

	private final IndexReader reader;

	/** Every word of the index that counts as one of the reader's, without its ending. */
	private final List<String> marked = new ArrayList<>();

	RankedQuery(Weights weights, IndexReader reader) {
		this.weights = weights;
		this.reader = reader;
	}

	/** A query for pages that have at least {@code least} of the telling words. */
	Query of(QueryWords words, int least) throws IOException {
		BooleanQuery.Builder needed = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
		List<QueryWords.Word> telling = words.telling();
		for (QueryWords.Word word : telling) {
			needed.add(word(word), Occur.SHOULD);
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
		for (QueryWords.Word word : words.words()) {
			if (!telling.contains(word)) {
				query.add(boost(exactly(word), this.weights.common()), Occur.SHOULD);
			}
		}
		for (QueryWords.Pair pair : words.pairs()) {
			query.add(boost(pair(IndexFields.BODY, pair), this.weights.bodyPair()), Occur.SHOULD);
			query.add(boost(pair(IndexFields.TITLE, pair), this.weights.titlePair()), Occur.SHOULD);
			query.add(boost(pair(IndexFields.WORDS, pair), this.weights.wordsPair()), Occur.SHOULD);
		}
		query.add(boost(foreseen(words), this.weights.foreseen()), Occur.SHOULD);
		return query.build();
	}

	List<String> marked() {
		return List.copyOf(this.marked);
	}

	private Query word(QueryWords.Word word) throws IOException {
		this.marked.add(word.exact());
		List<Query> forms = new ArrayList<>();
		forms.add(exactly(word));
		int pages = Spelling.pagesWith(this.reader, word.exact());
		if (pages < SPELT_AS_MEANT) {
			float likely = (pages > 0) ? this.weights.near() : this.weights.misspelt();
			for (Spelling.Near near : Spelling.near(this.reader, word.exact())) {
				forms.add(boost(exactly(near.word()), likely * near.likeness()));
				this.marked.add(near.word());
			}
		}
		return new DisjunctionMaxQuery(forms, 0);
	}

	private Query exactly(QueryWords.Word word) {
		return new DisjunctionMaxQuery(
				List.of(exactly(word.exact()), boost(stemmed(word.stemmed()), this.weights.stemmed())), 0);
	}

	private Query exactly(String word) {
		return new BooleanQuery.Builder().add(combined(word, ""), Occur.SHOULD)
				.add(boost(new TermQuery(new Term(IndexFields.WORDS, word)), this.weights.words()), Occur.SHOULD)
				.build();
	}

	private Query stemmed(String word) {
		return new BooleanQuery.Builder().add(combined(word, IndexFields.stemmed("")), Occur.SHOULD)
				.add(boost(new TermQuery(new Term(IndexFields.stemmed(IndexFields.WORDS), word)), this.weights.words()),
						Occur.SHOULD)
				.build();
	}

	private Query combined(String word, String suffix) {
		return new CombinedFieldQuery.Builder(word).addField(IndexFields.TITLE + suffix, this.weights.title())
				.addField(IndexFields.HEADINGS + suffix, this.weights.headings())
				.addField(IndexFields.SUMMARY + suffix, this.weights.summary()).addField(IndexFields.BODY + suffix, 1)
				.build();
	}

	private static Query foreseen(QueryWords words) {
		String telling = words.telling().stream().map(QueryWords.Word::exact).collect(Collectors.joining(" "));
		return new ConstantScoreQuery(new TermInSetQuery(IndexFields.FORESEEN,
				List.of(new BytesRef(words.folded()), new BytesRef(telling))));
	}

	private Query pair(String field, QueryWords.Pair pair) {
		return new PhraseQuery(SLOP, IndexFields.stemmed(field), pair.first().stemmed(), pair.second().stemmed());
	}

	private static Query boost(Query query, float boost) {
		return new BoostQuery(query, boost);
	}

}

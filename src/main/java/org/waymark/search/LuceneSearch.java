package org.waymark.search;

import static org.apache.lucene.queries.function.FunctionScoreQuery.boostByQuery;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.waymark.content.Language;
import org.waymark.content.PageId;

/** Searches the Lucene index. */
final class LuceneSearch implements Search {

	private final LuceneIndex index;

	private final Clock clock;

	private final Weights weights;

	LuceneSearch(LuceneIndex index, Clock clock, Weights weights) {
		this.index = index;
		this.clock = clock;
		this.weights = weights;
	}

	@Override
	public SearchResults find(SearchQuery query) {
		QueryWords words = QueryWords.of(query.text());
		return words.isEmpty() ? SearchResults.NONE : this.index.search((searcher) -> find(query, words, searcher));
	}

	/** Asks for less until something is found: one of the words, then in any language. */
	private SearchResults find(SearchQuery query, QueryWords words, IndexSearcher searcher) throws IOException {
		RankedQuery ranked = new RankedQuery(this.weights, searcher.getIndexReader());
		SearchResults found = page(query, words, query.language(), ranked.of(words, leastOf(words)), ranked, searcher);
		if (found.total() == 0 && leastOf(words) > 1) {
			found = page(query, words, query.language(), ranked.of(words, 1), ranked, searcher);
		}
		return (found.total() == 0 && query.language() != null)
				? page(query, words, null, ranked.of(words, 1), ranked, searcher)
				: found;
	}

	/** A page that has one word of many is seldom an answer; asking for more than two was measured to lose good ones. */
	private static int leastOf(QueryWords words) {
		return (words.telling().size() > 2) ? 2 : 1;
	}

	private SearchResults page(SearchQuery query, QueryWords words, @Nullable Language language, Query pages,
			RankedQuery ranked,
			IndexSearcher searcher) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(pages, Occur.MUST)
				.add(LongPoint.newRangeQuery(IndexFields.UNTIL, Long.MIN_VALUE, this.clock.instant().getEpochSecond()),
						Occur.MUST_NOT);
		if (language != null) {
			all.add(new TermQuery(new Term(IndexFields.LANGUAGE, language.code())), Occur.FILTER);
		}
		Query scored = weighed(all.build(), (query.audience() != null) ? query.audience() : Voice.of(words));
		int last = query.offset() + query.size();
		TopDocs found = searcher.search(scored, new TopScoreDocCollectorManager(last, Integer.MAX_VALUE));
		return new SearchResults(found.totalHits.value(), hits(query, found, ranked.marked(), searcher));
	}

	private Query weighed(Query pages, String audience) {
		Query terms = new TermQuery(new Term(IndexFields.TYPE, "term"));
		Query overviews = new TermInSetQuery(IndexFields.TYPE, List.of(new BytesRef("index"), new BytesRef("section")));
		Query forThem = new TermQuery(new Term(IndexFields.AUDIENCE, audience));
		return boostByQuery(boostByQuery(boostByQuery(pages, forThem, this.weights.audience()), terms,
				this.weights.term()), overviews, this.weights.overview());
	}

	private static List<SearchHit> hits(SearchQuery query, TopDocs found, List<String> marked, IndexSearcher searcher)
			throws IOException {
		Map<Boolean, Highlights> highlights = new HashMap<>();
		List<SearchHit> hits = new ArrayList<>();
		for (int i = query.offset(); i < found.scoreDocs.length; i++) {
			ScoreDoc doc = found.scoreDocs[i];
			Document page = searcher.storedFields().document(doc.doc);
			Language language = new Language(page.get(IndexFields.LANGUAGE));
			hits.add(hit(page, language, highlights.computeIfAbsent(PageDocuments.isEnglish(language),
					(english) -> new Highlights(english ? Analysis.STEMMED : Analysis.EXACT, marked))));
		}
		return hits;
	}

	private static SearchHit hit(Document page, Language language, Highlights highlights) throws IOException {
		String title = page.get(IndexFields.shown(IndexFields.TITLE));
		return new SearchHit(new PageId(page.get(IndexFields.ID)), page.get(IndexFields.TYPE),
				page.get(IndexFields.ADDRESS), title, highlights.title(title),
				highlights.passage(page.get(IndexFields.shown(IndexFields.SUMMARY)),
						page.get(IndexFields.shown(IndexFields.BODY))),
				List.of(page.getValues(IndexFields.AUDIENCE)), language);
	}

}

package org.waymark.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the reader's words in what is shown of a page, in one language. */
final class Highlights {

	private static final String FIELD = "shown";

	/** How much of a page is looked through for the best passage, in characters. */
	private static final int READ = 100_000;

	private static final int PASSAGES = 2;

	private final Query marked;

	private final UnifiedHighlighter titles;

	private final UnifiedHighlighter passages;

	Highlights(Analyzer analyzer, List<String> words) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		words.stream().flatMap((word) -> Analysis.words(analyzer, word).stream()).distinct()
				.forEach((word) -> query.add(new TermQuery(new Term(FIELD, word)), Occur.SHOULD));
		this.marked = query.build();
		this.titles = highlighter(analyzer, new MarkedText(MarkedText.WHOLE)).withBreakIterator(WholeBreakIterator::new)
				.build();
		this.passages = highlighter(analyzer, new MarkedText(MarkedText.PASSAGE)).withBreakIterator(
				() -> new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n')).build();
	}

	/** A page's title. */
	String title(String title) throws IOException {
		return highlighted(this.titles, title, 1, title);
	}

	/** What fits best of a page's summary and body; its summary, or how it begins, if neither has the words. */
	String passage(String summary, String body) throws IOException {
		return highlighted(this.passages, summary + "\n" + body, PASSAGES, summary.isBlank() ? body : summary);
	}

	private String highlighted(UnifiedHighlighter highlighter, String text, int most, String otherwise)
			throws IOException {
		Object html = text.isBlank() ? null : highlighter.highlightWithoutSearcher(FIELD, this.marked, text, most);
		return (html != null) ? html.toString() : MarkedText.plain(otherwise);
	}

	private static UnifiedHighlighter.Builder highlighter(Analyzer analyzer, PassageFormatter format) {
		return UnifiedHighlighter.builderWithoutSearcher(analyzer).withFormatter(format)
				.withMaxLength(READ).withMaxNoHighlightPassages(0);
	}

}

package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.waymark.content.Revision;
import org.waymark.publication.Follower;

/** The search index, for tests of what it follows. */
public final class IndexUnderTest implements AutoCloseable {

	private static final int MOST = 100_000;

	private final PageTexts texts = new StrippedMarkdown();

	private final LuceneIndex index;

	public IndexUnderTest(Path folder) {
		this.index = new LuceneIndex(folder, new PageDocuments(this.texts, Set.of("contact")));
	}

	/** The index as what follows the journal. */
	public Follower follower() {
		return this.index;
	}

	/** The text of every page that is in the index, by the page's id. */
	public Map<String, String> contents() {
		return this.index.search((searcher) -> {
			Map<String, String> contents = new TreeMap<>();
			StoredFields stored = searcher.storedFields();
			for (ScoreDoc hit : searcher.search(MatchAllDocsQuery.INSTANCE, MOST).scoreDocs) {
				Document document = stored.document(hit.doc);
				contents.put(document.get(IndexFields.ID), document.get(IndexFields.shown(IndexFields.BODY)));
			}
			return contents;
		});
	}

	/** The text that the index has to hold for a published page. */
	public String textOf(Revision revision) {
		return this.texts.textOf(revision).text();
	}

	@Override
	public void close() {
		try {
			this.index.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

import org.waymark.content.PageId;
import org.waymark.publication.Follower;
import org.waymark.publication.JournalEvent;
import org.waymark.publication.PagePublished;
import org.waymark.publication.PageWithdrawn;
import org.waymark.publication.RevisionBlanked;
import org.waymark.publication.RevisionErased;
import org.waymark.publication.UnknownEvent;

/** The search index: follows the journal, one document for each published page, in a folder of its own. */
final class LuceneIndex implements Follower, AutoCloseable {

	private final Path folder;

	private final PageDocuments documents;

	private volatile IndexFiles files;

	private volatile long checkpoint;

	/** Opens the index in {@code folder}, or begins an empty one there. */
	LuceneIndex(Path folder, PageDocuments documents) {
		this.folder = folder;
		this.documents = documents;
		this.files = IndexFiles.open(folder, documents.version());
		this.checkpoint = this.files.checkpoint();
	}

	@Override
	public String name() {
		return "search";
	}

	@Override
	public long checkpoint() {
		return this.checkpoint;
	}

	@Override
	public synchronized void apply(List<JournalEvent> events) {
		List<JournalEvent> news = events.stream().filter((event) -> event.sequence() > this.checkpoint).toList();
		if (news.isEmpty()) {
			return;
		}
		if (news.getFirst().sequence() != this.checkpoint + 1) {
			throw new IllegalStateException("the search index has taken in %d journal entries, and cannot go on with %d"
					.formatted(this.checkpoint, news.getFirst().sequence()));
		}
		try {
			for (JournalEvent event : news) {
				apply(event);
			}
			this.files.commit(news.getLast().sequence());
			this.checkpoint = news.getLast().sequence();
		} catch (IOException ex) {
			reopen(ex);
			throw new UncheckedIOException("the search index cannot be written", ex);
		} catch (RuntimeException ex) {
			reopen(ex);
			throw ex;
		}
	}

	/** Runs a search on the last commit. */
	<T> T search(Searching<T> searching) {
		SearcherManager searchers = this.files.searchers();
		try {
			IndexSearcher searcher = searchers.acquire();
			try {
				return searching.with(searcher);
			} finally {
				searchers.release(searcher);
			}
		} catch (IOException ex) {
			throw new UncheckedIOException("the search index cannot be read", ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		this.files.close();
	}

	private void apply(JournalEvent event) throws IOException {
		IndexWriter writer = this.files.writer();
		switch (event) {
			case PagePublished published -> {
				Term id = idOf(published.page());
				var document = this.documents.of(published.revision());
				if (document.isPresent()) {
					writer.updateDocument(id, document.get());
				} else {
					writer.deleteDocuments(id);
				}
			}
			case PageWithdrawn withdrawn -> writer.deleteDocuments(idOf(withdrawn.page()));
			case RevisionBlanked blanked -> writer.deleteDocuments(idOf(blanked.page()));
			case RevisionErased erased -> {
				if (erased.withdraws()) {
					writer.deleteDocuments(idOf(erased.page()));
				}
				// Lucene only marks what is deleted or replaced; its text would stay in the files.
				writer.forceMergeDeletes();
			}
			case UnknownEvent _ -> {
			}
		}
	}

	/** After a failure the writer may be closed, and holds half a batch: goes back to the last commit. */
	private void reopen(Exception cause) {
		try {
			this.files.close();
			this.files = IndexFiles.open(this.folder, this.documents.version());
			this.checkpoint = this.files.checkpoint();
		} catch (IOException | RuntimeException ex) {
			cause.addSuppressed(ex);
		}
	}

	private static Term idOf(PageId page) {
		return new Term(IndexFields.ID, page.value());
	}

	/** Something asked of one state of the index. */
	interface Searching<T> {

		T with(IndexSearcher searcher) throws IOException;

	}

}

package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open files of an index. What has been taken in is written down with the index itself, in the same commit.
 *
 * @param directory the folder
 * @param writer the one writer
 * @param searchers what readers search: the last commit
 */
record IndexFiles(Directory directory, IndexWriter writer, SearcherManager searchers) implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(IndexFiles.class);

	private static final String CHECKPOINT = "checkpoint";

	private static final String VERSION = "version";

	/** Opens the index in a folder; if it is damaged, or made by other rules, begins an empty one in its place. */
	static IndexFiles open(Path folder, String version) {
		try {
			Files.createDirectories(folder);
			try {
				return openSound(folder, version);
			} catch (LockObtainFailedException ex) {
				throw new IllegalStateException("the search index in %s is in use by another process".formatted(folder),
						ex);
			} catch (IOException | IllegalArgumentException ex) {
				logger.warn("The search index can't be read ({}): it is built anew from the journal", ex.getMessage());
				clear(folder);
				return openSound(folder, version);
			}
		} catch (IOException ex) {
			throw new UncheckedIOException("the search index in %s can't be opened".formatted(folder), ex);
		}
	}

	/** The last journal entry that is in the last commit. */
	long checkpoint() {
		return Long.parseLong(commitData(this.writer).getOrDefault(CHECKPOINT, "0"));
	}

	/** Makes all that was written durable together with the checkpoint, and shows it to readers. */
	void commit(long checkpoint) throws IOException {
		commit(this.writer, commitData(this.writer).getOrDefault(VERSION, ""), checkpoint);
		this.searchers.maybeRefreshBlocking();
	}

	/** Closes the files; what was not committed is dropped. */
	@Override
	public void close() throws IOException {
		try (this.directory; this.searchers) {
			this.writer.rollback();
		}
	}

	private static IndexFiles openSound(Path folder, String version) throws IOException {
		Directory directory = FSDirectory.open(folder);
		IndexWriter writer = null;
		try {
			writer = new IndexWriter(directory, configuration());
			if (!version.equals(commitData(writer).get(VERSION))) {
				writer.deleteAll();
				commit(writer, version, 0);
			}
			check(directory);
			return new IndexFiles(directory, writer, new SearcherManager(directory, new Ranking()));
		} catch (IOException | RuntimeException ex) {
			try (directory) {
				if (writer != null) {
					writer.rollback();
				}
			}
			throw ex;
		}
	}

	/** Asked to merge deleted documents away, it leaves none of them. */
	private static IndexWriterConfig configuration() {
		return new IndexWriterConfig(IndexFields.analyzer())
				.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
	}

	/** Lucene notices a damaged block only when it happens to read it: all of them are read once here. */
	private static void check(Directory directory) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				leaf.reader().checkIntegrity();
			}
		}
	}

	private static void commit(IndexWriter writer, String version, long checkpoint) throws IOException {
		writer.setLiveCommitData(Map.of(VERSION, version, CHECKPOINT, Long.toString(checkpoint)).entrySet());
		writer.commit();
	}

	private static Map<String, String> commitData(IndexWriter writer) {
		Map<String, String> data = new HashMap<>();
		Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
		if (entries != null) {
			entries.forEach((entry) -> data.put(entry.getKey(), entry.getValue()));
		}
		return data;
	}

	/** Makes every searcher rank by {@link IndexFields#SIMILARITY}. */
	private static final class Ranking extends SearcherFactory {

		@Override
		public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
			IndexSearcher searcher = new IndexSearcher(reader);
			searcher.setSimilarity(IndexFields.SIMILARITY);
			return searcher;
		}

	}

	private static void clear(Path folder) throws IOException {
		try (var files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				Files.delete(file);
			}
		}
	}

}

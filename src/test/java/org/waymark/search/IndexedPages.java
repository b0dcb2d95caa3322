package org.waymark.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waymark.content.ContentFolder;
import org.waymark.content.ContentTypes;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.PageReader;
import org.waymark.content.Revision;
import org.waymark.content.markdown.Markdown;
import org.waymark.publication.JournalEvent;
import org.waymark.publication.PagePublished;
import org.waymark.publication.PageWithdrawn;

/** A real index in a folder, with a journal that is as long as a test makes it. */
final class IndexedPages implements AutoCloseable {

	static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

	private static final int BATCH = 64;

	private final LuceneIndex index;

	private final Search search;

	private final Markdown markdown;

	private long sequence;

	IndexedPages(Path folder) {
		this(folder, Set.of("contact", "snippet", "redirect", "law-note"));
	}

	IndexedPages(Path folder, Set<String> typesWithoutPage) {
		this.markdown = Markdown.withDefaults();
		this.index = new LuceneIndex(folder, new PageDocuments(new ReadMarkdown(this.markdown), typesWithoutPage));
		this.search = new LuceneSearch(this.index, Clock.fixed(NOW, ZoneOffset.UTC), Weights.MEASURED);
		this.sequence = this.index.checkpoint();
	}

	static Revision page(String path, String title, String body) {
		return page("page", Language.ENGLISH, path, Map.of("title", title), body);
	}

	static Revision page(String type, Language language, String path, Map<String, Object> fields, String body) {
		PagePath place = new PagePath(path);
		return new Revision(PageId.ofFirstPlace(language, place), type, language, place, "",
				new Fields(new HashMap<>(fields)),
				body);
	}

	/** What the content folder would publish. */
	static List<Revision> contentFolder() {
		Path content = Path.of("content");
		PageReader reader = new PageReader(ContentTypes.read(content));
		ContentFolder folder = new ContentFolder(content);
		return folder.files().keySet().stream()
				.flatMap((file) -> folder.read(file, reader).orElseThrow().publishable().stream()).toList();
	}

	IndexedPages publish(Revision... revisions) {
		return publish(List.of(revisions));
	}

	IndexedPages publish(List<Revision> revisions) {
		for (int from = 0; from < revisions.size(); from += BATCH) {
			List<JournalEvent> events = new ArrayList<>();
			for (Revision revision : revisions.subList(from, Math.min(from + BATCH, revisions.size()))) {
				events.add(published(++this.sequence, revision));
			}
			this.index.apply(events);
		}
		return this;
	}

	static PagePublished published(long sequence, Revision revision) {
		return new PagePublished(sequence, NOW, "folder", "", revision);
	}

	void withdraw(Revision revision) {
		this.index
				.apply(List.of(new PageWithdrawn(++this.sequence, NOW, "folder", "", revision.id(), revision.language(),
						revision.path(), revision.type())));
	}

	LuceneIndex index() {
		return this.index;
	}

	SearchResults find(String text) {
		return find(SearchQuery.of(text, Language.ENGLISH));
	}

	SearchResults find(SearchQuery query) {
		return this.search.find(query);
	}

	List<String> addresses(String text) {
		return find(text).hits().stream().map(SearchHit::address).toList();
	}

	@Override
	public void close() throws IOException {
		this.index.close();
		this.markdown.close();
	}

}

package org.waymark.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** This node's own copy of the whole journal: the texts in a file that only grows, a few facts about each in memory. */
final class PageHistory implements PublishedHistory, Follower, Closeable {

	private static final Logger log = LoggerFactory.getLogger(PageHistory.class);

	private final FolderLock lock;

	private final CopyFile file;

	/** Says that more has to be forgotten; the latest word is kept for who asks late. */
	private final Sinks.Many<List<Long>> erasures = Sinks.many().replay().latest();

	private HistoryIndex index;

	private PageHistory(FolderLock lock, CopyFile file, HistoryIndex index) {
		this.lock = lock;
		this.file = file;
		this.index = index;
		tellErased();
	}

	/** Opens the history in {@code folder}, or begins one; the database is not asked. */
	static PageHistory open(Path folder) {
		try {
			FolderLock lock = FolderLock.on(folder);
			Path path = folder.resolve("pages");
			HistoryIndex index = new HistoryIndex();
			try {
				return new PageHistory(lock, CopyFile.open(path, reading(index)), index);
			} catch (CopyFile.DamagedHead ex) {
				log.error("{}; it is made anew from the journal", ex.getMessage());
				Files.delete(path);
				return new PageHistory(lock, CopyFile.open(path, reading(index)), index);
			}
		} catch (IOException ex) {
			throw new UncheckedIOException("The history of pages cannot be opened: " + ex.getMessage(), ex);
		}
	}

	@Override
	public String name() {
		return "history";
	}

	@Override
	public long checkpoint() {
		return sequence();
	}

	@Override
	public synchronized void apply(List<JournalEvent> events) {
		List<JournalEvent> news = events.stream().filter((event) -> event.sequence() > this.index.sequence())
				.toList();
		if (news.isEmpty()) {
			return;
		}
		if (news.getFirst().sequence() != this.index.sequence() + 1) {
			throw new IllegalStateException("after entry %d the history was given entry %d"
					.formatted(this.index.sequence(), news.getFirst().sequence()));
		}
		Set<Long> erased = Blanking.askedBy(news);
		try {
			// First of all: after a crash in between, the entry that asks for it comes again.
			forget(erased);
			List<CopyRecord> records = Blanking.without(news, erased).stream().map(CopyReading::toRecord).toList();
			long position = this.file.end();
			this.file.append(records);
			for (int i = 0; i < records.size(); i++) {
				this.index.add(news.get(i), position);
				position += records.get(i).length();
			}
		} catch (IOException ex) {
			throw new UncheckedIOException("The history of pages cannot be written", ex);
		}
		if (!erased.isEmpty()) {
			tellErased();
		}
	}

	synchronized long sequence() {
		return this.index.sequence();
	}

	@Override
	public synchronized boolean reaches(Instant moment, long sequence) {
		return this.index.sequence() >= sequence || !moment.isAfter(this.index.latest());
	}

	@Override
	public synchronized PastPage before(Instant moment, Language language, PagePath path) {
		Address address = new Address(language, path);
		HistoryIndex.Version version = this.index.before(moment, address);
		if (version == null) {
			List<HistoryIndex.Version> all = this.index.at(address);
			return all.isEmpty() ? new PastPage.Never() : new PastPage.NotYet(all.getFirst().from());
		}
		return switch (this.index.state(version)) {
			case AWAY -> new PastPage.Away();
			case HIDDEN, ERASED -> new PastPage.Hidden();
			case SHOWN -> read(version);
		};
	}

	@Override
	public synchronized List<PageVersion> versions(Language language, PagePath path) {
		return this.index.at(new Address(language, path)).stream()
				.map((version) -> new PageVersion(version.sequence(), version.from(), this.index.state(version)))
				.toList();
	}

	/** The page that was at an address last, with the revisions of it whose text is still there. */
	synchronized Map<PageId, List<Long>> texts(Address address) {
		return this.index.texts(address);
	}

	/** Every entry whose text is erased: now, and whenever there are more. */
	Flux<List<Long>> erasures() {
		return this.erasures.asFlux();
	}

	@Override
	public synchronized void close() throws IOException {
		this.file.close();
		this.lock.close();
	}

	private PastPage read(HistoryIndex.Version version) {
		try {
			JournalEvent event = EventDocuments.toEvent(this.file.at(version.position()).content());
			return (event instanceof PagePublished published)
					? new PastPage.Shown(new PublishedPage(published.revision(), published.sequence(), published.at(),
							published.by()))
					: new PastPage.Hidden();
		} catch (IOException ex) {
			throw new UncheckedIOException("The history of pages cannot be read", ex);
		}
	}

	private void forget(Set<Long> erased) throws IOException {
		if (!erased.isEmpty()) {
			this.file.rewrite((record) -> Blanking.without(record, erased));
			HistoryIndex moved = new HistoryIndex();
			this.file.readAll(reading(moved));
			this.index = moved;
		}
	}

	private void tellErased() {
		this.erasures.tryEmitNext(this.index.erased()).orThrow();
	}

	private static CopyFile.Reader reading(HistoryIndex index) {
		return (record, base, position) -> {
			try {
				JournalEvent event = EventDocuments.toEvent(record.content());
				if (record.number() != index.sequence() + 1 || CopyReading.isUnderstoodNow(event)) {
					return false;
				}
				index.add(event, position);
				return true;
			} catch (RuntimeException ex) {
				log.warn("Entry {} in the history cannot be read; it is fetched again", record.number(), ex);
				return false;
			}
		};
	}

}

package org.waymark.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;

/**
 * This node's own copy of all that is published: in memory for readers, in a file for the next start. Readers never wait: they see
 * one finished state or the next.
 */
final class LocalCopy implements PublishedPages, PublicationChanges, Follower, Closeable {

	private static final Logger log = LoggerFactory.getLogger(LocalCopy.class);

	private static final String DAMAGED = "published.damaged";

	/** Files with fewer records are not worth a compaction. */
	private static final int SMALL = 64;

	private final FolderLock lock;

	private final CopyFile file;

	/** Where a file that could not be read is kept. */
	private final Path damaged;

	private final List<Consumer<List<JournalEvent>>> listeners = new CopyOnWriteArrayList<>();

	private volatile Published published;

	private LocalCopy(FolderLock lock, CopyFile file, Path damaged, Published published) {
		this.lock = lock;
		this.file = file;
		this.damaged = damaged;
		this.published = published;
	}

	/** Opens the copy in {@code folder}, or begins one; the database is not asked. */
	static LocalCopy open(Path folder) {
		try {
			FolderLock lock = FolderLock.on(folder);
			try {
				return open(lock, folder);
			} catch (CopyFile.DamagedHead ex) {
				Path aside = folder.resolve(DAMAGED);
				log.error("{}; it is kept as {}, and the copy is made anew from the journal", ex.getMessage(), aside);
				Files.move(folder.resolve("published"), aside, StandardCopyOption.REPLACE_EXISTING);
				return open(lock, folder);
			}
		} catch (IOException ex) {
			throw new UncheckedIOException("The local copy cannot be opened: " + ex.getMessage(), ex);
		}
	}

	private static LocalCopy open(FolderLock lock, Path folder) throws IOException {
		CopyReading reading = new CopyReading();
		CopyFile file = CopyFile.open(folder.resolve("published"), reading);
		return new LocalCopy(lock, file, folder.resolve(DAMAGED), reading.published());
	}

	@Override
	public String name() {
		return "local copy";
	}

	@Override
	public long checkpoint() {
		return sequence();
	}

	@Override
	public synchronized void apply(List<JournalEvent> events) {
		Published before = this.published;
		List<JournalEvent> news = events.stream().filter((event) -> event.sequence() > before.sequence()).toList();
		if (!news.isEmpty()) {
			requireNoGap(before.sequence(), news);
			Set<Long> erased = Blanking.askedBy(news);
			// First of all: after a crash in between, the entry that asks for it comes again.
			forget(erased);
			List<JournalEvent> fresh = Blanking.without(news, erased);
			append(fresh);
			this.published = before.with(fresh);
			this.listeners.forEach((listener) -> tell(listener, fresh));
			compactIfWorthIt();
		}
	}

	/** Whether {@code event}, read from a journal, is the last one that this copy holds: if not, the copy is another journal's. */
	boolean endsWith(JournalEvent event) {
		JournalEvent last = this.published.last();
		return last != null && last.sequence() == event.sequence() && last.at().equals(event.at())
				&& last.page().equals(event.page());
	}

	@Override
	public void onChange(Consumer<List<JournalEvent>> listener) {
		this.listeners.add(listener);
	}

	@Override
	public Optional<PublishedPage> at(Language language, PagePath path) {
		return Optional.ofNullable(this.published.addresses().get(new Address(language, path)));
	}

	@Override
	public Optional<PublishedPage> find(PageId id) {
		return Optional.ofNullable(this.published.pages().get(id));
	}

	@Override
	public List<PublishedPage> ofType(String type) {
		return this.published.ofType(type);
	}

	@Override
	public List<PublishedPage> childrenOf(Language language, PagePath path) {
		return this.published.below(new Address(language, path));
	}

	@Override
	public Collection<PublishedPage> all() {
		return this.published.all();
	}

	@Override
	public Optional<PageWithdrawn> withdrawnAt(Language language, PagePath path) {
		return Optional.ofNullable(this.published.withdrawn().get(new Address(language, path)));
	}

	@Override
	public long sequence() {
		return this.published.sequence();
	}

	/** All of it at one moment. */
	Published now() {
		return this.published;
	}

	@Override
	public synchronized void close() throws IOException {
		this.file.close();
		this.lock.close();
	}

	private void append(List<JournalEvent> events) {
		try {
			this.file.append(events.stream().map(CopyReading::toRecord).toList());
		} catch (IOException ex) {
			throw new UncheckedIOException("The local copy cannot be written", ex);
		}
	}

	private void forget(Set<Long> erased) {
		if (erased.isEmpty()) {
			return;
		}
		try {
			this.file.rewrite((record) -> Blanking.without(record, erased));
			Files.deleteIfExists(this.damaged);
		} catch (IOException ex) {
			throw new UncheckedIOException("The local copy cannot forget what was erased", ex);
		}
	}

	private void compactIfWorthIt() {
		Published now = this.published;
		// A later version reads entries of kinds unknown here again, and all that came after them: none may be missing then.
		if (now.unknown() > 0 || this.file.records() < SMALL || this.file.records() <= 2 * (now.livingCount() + 1)) {
			return;
		}
		try {
			Set<Long> living = now.living();
			this.file.compact(now.sequence(), living::contains);
		} catch (IOException ex) {
			log.warn("The local copy could not be compacted; it goes on growing", ex);
		}
	}

	private static void tell(Consumer<List<JournalEvent>> listener, List<JournalEvent> events) {
		try {
			listener.accept(events);
		} catch (RuntimeException ex) {
			log.error("A listener failed on entries {} to {}", events.getFirst().sequence(),
					events.getLast().sequence(), ex);
		}
	}

	private static void requireNoGap(long sequence, List<JournalEvent> events) {
		long expected = sequence + 1;
		for (JournalEvent event : events) {
			if (event.sequence() != expected) {
				throw new IllegalStateException(
						"after entry %d the copy was given entry %d".formatted(expected - 1, event.sequence()));
			}
			expected++;
		}
	}

}

package org.waymark.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All of this room as one node has it. */
final class TestNode implements Closeable {

	static final Duration LONG = Duration.ofSeconds(60);

	final Journal journal;

	final Erasures erasures;

	final LocalCopy copy;

	final PageHistory history;

	final JournalPump pump;

	final PublishingWorkflow workflow;

	TestNode(MongoDatabase database, Path folder, Follower... followers) {
		PublicationSettings settings = new PublicationSettings(Duration.ofMillis(20), Duration.ofMillis(200),
				Duration.ofSeconds(10), 8);
		this.journal = new MongoJournal(database, settings.timeout(), Clock.systemUTC());
		this.copy = LocalCopy.open(folder);
		this.history = PageHistory.open(folder.resolveSibling(folder.getFileName() + "-history"));
		this.erasures = new Erasures(this.history, this.journal, settings);
		this.pump = new JournalPump(this.journal, this.copy,
				Stream.concat(Stream.of(this.history), Stream.of(followers)).toList(), settings);
		this.workflow = new PublishingWorkflow(this.journal, this.copy, this.history, this.pump);
	}

	List<JournalEvent> publish(Revision revision) {
		return wait(this.workflow.publish(revision, "tester", "because").flux());
	}

	List<JournalEvent> withdraw(PageId page) {
		return wait(this.workflow.withdraw(page, "tester", "no longer needed").flux());
	}

	List<JournalEvent> erase(String path, LongPredicate which) {
		return wait(this.workflow.erase(Language.ENGLISH, new PagePath(path), which, "tester", "a court asked").flux());
	}

	/** Waits until every follower has all of the journal. */
	void settle() {
		long last = wait(this.journal.last());
		Instant end = Instant.now().plus(LONG);
		while (this.pump.status().stream().anyMatch((follower) -> follower.checkpoint() < last)) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("not settled: " + this.pump.status());
			}
			Thread.onSpinWait();
		}
	}

	void catchUp() {
		wait(this.pump.catchUp().flux());
	}

	List<JournalEvent> wholeJournal() {
		return wholeJournal(this.journal);
	}

	static List<JournalEvent> wholeJournal(Journal journal) {
		return wait(journal.after(0, 20_000));
	}

	/** What is published after {@code events}, worked out anew. */
	static Published replayed(List<JournalEvent> events) {
		return Published.NOTHING.with(events);
	}

	static <T> T wait(Mono<T> mono) {
		return mono.blockOptional(LONG).orElseThrow();
	}

	private static <T> List<T> wait(Flux<T> flux) {
		return wait(flux.collectList());
	}

	@Override
	public void close() {
		this.erasures.stop();
		this.pump.stop();
		try {
			this.copy.close();
			this.history.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

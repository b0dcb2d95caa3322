package org.waymark.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.waymark.content.PageId;
import org.waymark.content.Revision;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All of this room as one node has it. */
final class TestNode implements Closeable {

	static final Duration LONG = Duration.ofSeconds(60);

	final Journal journal;

	final LocalCopy copy;

	final JournalPump pump;

	final PublishingWorkflow workflow;

	TestNode(MongoDatabase database, Path folder, Follower... followers) {
		PublicationSettings settings = new PublicationSettings(Duration.ofMillis(20), Duration.ofMillis(200),
				Duration.ofSeconds(10), 8);
		this.journal = new MongoJournal(database, settings.timeout(), Clock.systemUTC());
		this.copy = LocalCopy.open(folder);
		this.pump = new JournalPump(this.journal, this.copy, List.of(followers), settings);
		this.workflow = new PublishingWorkflow(this.journal, this.copy, this.pump);
	}

	List<JournalEvent> publish(Revision revision) {
		return wait(this.workflow.publish(revision, "tester", "because").flux());
	}

	List<JournalEvent> withdraw(PageId page) {
		return wait(this.workflow.withdraw(page, "tester", "no longer needed").flux());
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
		this.pump.stop();
		try {
			this.copy.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

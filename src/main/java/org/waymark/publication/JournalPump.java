package org.waymark.publication;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Keeps all followers of this node up with the journal: the local copy first, the others never ahead of it. */
final class JournalPump implements Followers, SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(JournalPump.class);

	private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

	private final Journal journal;

	private final LocalCopy copy;

	private final PublicationSettings settings;

	private final FollowerFeed copying;

	private final List<FollowerFeed> others;

	/** The last entry of the journal, when this node last looked. */
	private final AtomicLong last = new AtomicLong();

	/** The copy's sequence: always the latest, so that a follower that was busy misses nothing. */
	private final Sinks.Many<Long> progress = Sinks.many().replay().latest();

	/** Whether the database was seen to hold the journal that the copy was made from. */
	private volatile boolean attached;

	private final Disposable.Composite loops = Disposables.composite();

	private final Disposable.Swap farewell = Disposables.swap();

	private volatile boolean running;

	JournalPump(Journal journal, LocalCopy copy, List<Follower> others, PublicationSettings settings) {
		this.journal = journal;
		this.copy = copy;
		this.settings = settings;
		this.copying = new FollowerFeed(copy, journal, this.last::get, settings);
		this.others = others.stream()
				.map((follower) -> new FollowerFeed(follower, journal, copy::sequence, settings))
				.toList();
		this.progress.tryEmitNext(copy.sequence()).orThrow();
		copy.onChange((events) -> this.progress.tryEmitNext(events.getLast().sequence()).orThrow());
	}

	/** Brings the local copy up to the journal's last entry. */
	Mono<Void> catchUp() {
		return this.copying.catchUp(look());
	}

	/** Makes sure that the copy and the database belong together, if that is not known yet. */
	Mono<Void> attach() {
		return Mono.defer(() -> this.attached ? Mono.empty() : catchUp());
	}

	/** Shows readers of this node at once what it appended itself. */
	Mono<Void> appended(JournalEvent event) {
		return Mono.defer(() -> {
			this.last.accumulateAndGet(event.sequence(), Math::max);
			return this.copying.bring(event);
		});
	}

	@Override
	public List<FollowerStatus> status() {
		long end = Math.max(this.last.get(), this.copy.sequence());
		return feeds().map((feed) -> feed.status(end)).toList();
	}

	@Override
	public void start() {
		this.running = true;
		run(this.copying.follow(look(), () -> Mono.delay(this.settings.poll()).then()));
		this.others.forEach((feed) -> run(feed.follow(Mono.empty(), () -> copyAheadOf(feed))));
	}

	@Override
	public void stop() {
		this.running = false;
		this.loops.dispose();
		feeds().forEach(FollowerFeed::dispose);
	}

	/** Lets every follower finish what it is writing, but not for ever. */
	@Override
	public void stop(Runnable callback) {
		this.loops.dispose();
		this.farewell.replace(Mono.whenDelayError(feeds().map(FollowerFeed::idle).toList())
				.timeout(LONGEST_FAREWELL)
				.doFinally((end) -> {
					stop();
					callback.run();
				})
				.subscribe((done) -> {},
						(ex) -> log.warn("A follower was stopped in the middle of its work: {}", ex.getMessage())));
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run(Flux<Void> loop) {
		this.loops.add(loop.subscribe((round) -> {}, (ex) -> log.error("A follower has stopped for good", ex)));
	}

	private Stream<FollowerFeed> feeds() {
		return Stream.concat(Stream.of(this.copying), this.others.stream());
	}

	private Mono<Void> copyAheadOf(FollowerFeed feed) {
		return this.progress.asFlux().filter((sequence) -> sequence > feed.checkpoint()).next().then();
	}

	private Mono<Void> look() {
		return Mono.defer(this.journal::last)
				.flatMap(this::requireSameJournal)
				.doOnNext(this.last::set)
				.doOnSuccess((looked) -> this.attached = true)
				.doOnError((ex) -> this.attached = false)
				.then();
	}

	private Mono<Long> requireSameJournal(long end) {
		long copied = this.copy.sequence();
		if (copied == 0 || this.attached && end >= copied) {
			return Mono.just(end);
		}
		return this.journal.after(copied - 1, 1)
				.next()
				.filter(this.copy::endsWith)
				.map((event) -> end)
				.switchIfEmpty(Mono.error(() -> new OtherJournal(copied, end)));
	}

}

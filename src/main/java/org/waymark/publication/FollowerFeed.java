package org.waymark.publication;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Brings the journal's entries to one follower, on a thread of its own. */
final class FollowerFeed implements Disposable {

	private static final Logger log = LoggerFactory.getLogger(FollowerFeed.class);

	private final Follower follower;

	private final Journal journal;

	private final LongSupplier end;

	private final PublicationSettings settings;

	private final Scheduler scheduler;

	private final Lane lane;

	private volatile int failures;

	private volatile @Nullable String trouble;

	/**
	 * A feed for {@code follower}.
	 *
	 * @param end how far it may go now
	 */
	FollowerFeed(Follower follower, Journal journal, LongSupplier end, PublicationSettings settings) {
		this.follower = follower;
		this.journal = journal;
		this.end = end;
		this.settings = settings;
		this.scheduler = Schedulers.newSingle("waymark-" + follower.name().replace(' ', '-'), true);
		this.lane = new Lane(this.scheduler);
	}

	/** Brings everything there is, after {@code preparation}. */
	Mono<Void> catchUp(Mono<Void> preparation) {
		return this.lane.inTurn(preparation.then(bringAll()));
	}

	/** Brings an entry that this node appended itself; what lies before it has to be read. */
	Mono<Void> bring(JournalEvent event) {
		return this.lane.inTurn(Mono.defer(() -> {
			if (event.sequence() == this.follower.checkpoint() + 1) {
				this.follower.apply(List.of(event));
			}
			return (event.sequence() > this.follower.checkpoint()) ? bringAll() : Mono.empty();
		}));
	}

	/** Catches up again and again: when {@code next} says so, and after a failure at growing intervals. */
	Flux<Void> follow(Mono<Void> preparation, Supplier<Mono<Void>> next) {
		return Mono.defer(() -> catchUp(preparation))
				.then(Mono.defer(() -> {
					succeeded();
					return next.get();
				}))
				.onErrorResume((ex) -> Mono.delay(failed(ex)).then())
				.repeat();
	}

	/** Completes when the work at hand is done. */
	Mono<Void> idle() {
		return this.lane.inTurn(Mono.empty());
	}

	long checkpoint() {
		return this.follower.checkpoint();
	}

	FollowerStatus status(long last) {
		long checkpoint = this.follower.checkpoint();
		return new FollowerStatus(this.follower.name(), checkpoint, Math.max(0, last - checkpoint), this.trouble);
	}

	@Override
	public void dispose() {
		this.lane.dispose();
		this.scheduler.dispose();
	}

	private Mono<Void> bringAll() {
		return Mono.defer(this::bringSome).repeat(() -> this.follower.checkpoint() < this.end.getAsLong()).then();
	}

	private Mono<Void> bringSome() {
		long checkpoint = this.follower.checkpoint();
		long missing = Math.min(this.settings.batch(), this.end.getAsLong() - checkpoint);
		if (missing <= 0) {
			return Mono.empty();
		}
		return this.journal.after(checkpoint, (int) missing)
				.collectList()
				.publishOn(this.scheduler)
				.doOnNext((events) -> take(events, checkpoint))
				.then();
	}

	private void take(List<JournalEvent> events, long checkpoint) {
		if (events.isEmpty()) {
			throw new IllegalStateException("the journal does not give entry " + (checkpoint + 1));
		}
		this.follower.apply(events);
	}

	private void succeeded() {
		if (this.trouble != null) {
			log.info("The {} follows the journal again, from entry {}", this.follower.name(),
					this.follower.checkpoint());
		}
		this.trouble = null;
		this.failures = 0;
	}

	private Duration failed(Throwable ex) {
		if (this.trouble == null) {
			log.warn("The {} stays at entry {} for now: {}. Readers are served all the same", this.follower.name(),
					this.follower.checkpoint(), told(ex));
			log.debug("What keeps the {}", this.follower.name(), ex);
		}
		this.trouble = told(ex);
		Duration longest = this.settings.backOff();
		Duration growing = this.settings.poll().multipliedBy(1L << Math.min(this.failures, 10));
		this.failures++;
		return growing.compareTo(longest) < 0 ? growing : longest;
	}

	private static String told(Throwable ex) {
		String message = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		return ex.getClass().getSimpleName() + ": "
				+ (message.length() > 200 ? message.substring(0, 200) + "…" : message);
	}

}

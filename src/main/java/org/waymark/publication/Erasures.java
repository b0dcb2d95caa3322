package org.waymark.publication;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Sees to it that what was erased is blanked in the journal too: at start and whenever more was erased, until it is done. */
final class Erasures implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Erasures.class);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final PageHistory history;

	private final Journal journal;

	private final PublicationSettings settings;

	private final Disposable.Swap loop = Disposables.swap();

	private volatile boolean running;

	Erasures(PageHistory history, Journal journal, PublicationSettings settings) {
		this.history = history;
		this.journal = journal;
		this.settings = settings;
	}

	@Override
	public void start() {
		this.running = true;
		this.loop.replace(this.history.erasures().filter((erased) -> !erased.isEmpty())
				.onBackpressureLatest()
				.concatMap((erased) -> Mono.defer(() -> this.journal.blank(erased))
						.retryWhen(Retry.backoff(Long.MAX_VALUE, this.settings.poll()).maxBackoff(LONGEST_PAUSE)), 1)
				.subscribe((done) -> {}, (ex) -> log.error("What was erased may still be in the database", ex)));
	}

	@Override
	public void stop() {
		this.running = false;
		this.loop.dispose();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}

package org.waymark.publication;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** Has the folder's author look at the folder again and again while the application runs. */
final class FolderWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);

	private final FolderAuthor author;

	private final Duration interval;

	private final AtomicBoolean away = new AtomicBoolean();

	private Disposable rounds = Disposables.disposed();

	FolderWatch(FolderAuthor author, Duration interval) {
		this.author = author;
		this.interval = interval;
	}

	@Override
	public void start() {
		this.rounds = this.author.round().doOnSuccess((_) -> this.away.set(false)).onErrorResume(this::tellOnce)
				.then(Mono.delay(this.interval)).repeat()
				.subscribe((_) -> {}, (ex) -> log.error("The content folder is no longer watched", ex));
	}

	private Mono<Void> tellOnce(Throwable ex) {
		if (this.away.compareAndSet(false, true)) {
			log.warn("The content folder can't be published now and will be tried again: {}", ex.getMessage());
		}
		return Mono.empty();
	}

	@Override
	public void stop() {
		this.rounds.dispose();
	}

	@Override
	public boolean isRunning() {
		return !this.rounds.isDisposed();
	}

}

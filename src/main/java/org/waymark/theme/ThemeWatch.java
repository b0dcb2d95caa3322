package org.waymark.theme;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Has the theme look at its folder again and again while the application runs. */
final class ThemeWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ThemeWatch.class);

	private final Theme theme;

	private final Duration interval;

	private final Scheduler files = Schedulers.newSingle("theme", true);

	private Disposable rounds = Disposables.disposed();

	ThemeWatch(Theme theme, Duration interval) {
		this.theme = theme;
		this.interval = interval;
	}

	@Override
	public void start() {
		this.rounds = Mono.delay(this.interval, this.files).doOnNext((_) -> this.theme.reloadIfChanged())
				.onErrorResume((ex) -> {
					log.warn("The theme folder can't be looked at", ex);
					return Mono.empty();
				}).repeat().subscribe((_) -> {}, (ex) -> log.error("The theme folder is no longer watched", ex));
	}

	@Override
	public void stop() {
		this.rounds.dispose();
		this.files.dispose();
	}

	@Override
	public boolean isRunning() {
		return !this.rounds.isDisposed();
	}

}

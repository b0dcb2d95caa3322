package org.waymark.publication;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;

/**
 * Carries out one piece of work after the other. What has begun goes on to its end even if nobody waits for it any more: a write that
 * is broken off would leave a file closed or an entry half told.
 */
final class Lane implements Disposable {

	private final Scheduler scheduler;

	private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean busy = new AtomicBoolean();

	private final Disposable.Swap running = Disposables.swap();

	/** A lane whose work begins on {@code scheduler}. */
	Lane(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	/** {@code work}, begun when all that was asked for earlier is done. */
	<T> Mono<T> inTurn(Mono<T> work) {
		return Mono.create((sink) -> {
			this.waiting.add(() -> begin(work, sink));
			next();
		});
	}

	@Override
	public void dispose() {
		this.running.dispose();
	}

	private <T> void begin(Mono<T> work, MonoSink<T> sink) {
		AtomicBoolean awaited = new AtomicBoolean(true);
		MonoSink<T> told = sink.onCancel(() -> awaited.set(false));
		this.running.replace(work.subscribeOn(this.scheduler)
				.doFinally((end) -> finished())
				.subscribe(told::success, (ex) -> {
					// An error that nobody waits for would be logged as one that got lost.
					if (awaited.get()) {
						told.error(ex);
					}
				}, told::success));
	}

	private void finished() {
		this.busy.set(false);
		next();
	}

	private void next() {
		while (!this.waiting.isEmpty() && this.busy.compareAndSet(false, true)) {
			Runnable work = this.waiting.poll();
			if (work != null) {
				work.run();
				return;
			}
			this.busy.set(false);
		}
	}

}

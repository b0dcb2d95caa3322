package org.waymark.content.markdown;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads that read bodies, and nothing else: with stacks large enough for what a body can nest, and a deadline. One that is
 * stuck beyond the deadline is given up and replaced; when too many are stuck, new work is refused until one comes back.
 */
final class MarkdownThreads implements AutoCloseable {

	private static final long STACK_BYTES = 64L << 20;

	private static final int LONGEST_QUEUE = 1_000;

	/** What a job stopped by its own watch may need to come to an end. */
	private static final Duration GRACE = Duration.ofMillis(500);

	private final BlockingQueue<Job<?>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);

	private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

	private final ScheduledThreadPoolExecutor clock;

	private final AtomicInteger started = new AtomicInteger();

	private final AtomicInteger stuck = new AtomicInteger();

	private final int mostStuck;

	private final Duration deadline;

	private volatile boolean closed;

	MarkdownThreads(int workers, Duration deadline) {
		this.deadline = deadline;
		this.mostStuck = workers;
		this.clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("markdown-clock").factory());
		this.clock.setRemoveOnCancelPolicy(true);
		for (int i = 0; i < workers; i++) {
			start();
		}
	}

	/** Does {@code work} on one of these threads; a failure is always a {@link MarkdownRefused}. */
	<T> CompletableFuture<T> call(Callable<T> work) {
		Job<T> job = new Job<>(work);
		if (this.closed || this.stuck.get() > this.mostStuck || !this.queue.offer(job)) {
			return CompletableFuture.failedFuture(Refusals.busy());
		}
		long millis = this.deadline.plus(GRACE).toMillis();
		var alarm = this.clock.schedule(() -> giveUp(job), millis, TimeUnit.MILLISECONDS);
		return job.answer.whenComplete((answer, failure) -> alarm.cancel(false));
	}

	private void giveUp(Job<?> job) {
		if (this.queue.remove(job)) {
			job.answer.completeExceptionally(Refusals.busy());
		} else if (job.abandon()) {
			if (this.stuck.incrementAndGet() <= this.mostStuck) {
				start();
			}
			job.answer.completeExceptionally(Refusals.tooSlow());
		}
	}

	private void start() {
		Thread thread = new Thread(null, this::work, "markdown-" + this.started.incrementAndGet(), STACK_BYTES);
		thread.setDaemon(true);
		this.threads.add(thread);
		thread.start();
	}

	private void work() {
		try {
			boolean needed = true;
			while (needed && !this.closed) {
				boolean awaited = this.queue.take().run();
				// Another thread has taken this one's place, unless too many were stuck at that time.
				needed = awaited || this.stuck.getAndDecrement() > this.mostStuck;
			}
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		} finally {
			this.threads.remove(Thread.currentThread());
		}
	}

	@Override
	public void close() {
		this.closed = true;
		this.clock.shutdownNow();
		this.threads.forEach(Thread::interrupt);
		for (Job<?> job = this.queue.poll(); job != null; job = this.queue.poll()) {
			job.answer.completeExceptionally(Refusals.busy());
		}
	}

	/** A piece of work and its answer. */
	private static final class Job<T> {

		private enum State {
			WAITING, RUNNING, ABANDONED, DONE
		}

		private final Callable<T> work;

		private final CompletableFuture<T> answer = new CompletableFuture<>();

		private State state = State.WAITING;

		Job(Callable<T> work) {
			this.work = work;
		}

		/** Runs to the end; answers whether anybody waited until then. */
		boolean run() {
			if (!change(State.WAITING, State.RUNNING)) {
				return true;
			}
			T result = null;
			MarkdownRefused refusal = null;
			try {
				result = this.work.call();
			} catch (MarkdownRefused ex) {
				refusal = ex;
			} catch (StackOverflowError ex) {
				refusal = Refusals.tooTangled();
			} catch (Throwable ex) {
				// An answer comes whatever happens, and the thread goes on.
				refusal = Refusals.failed(ex);
			}
			boolean awaited = change(State.RUNNING, State.DONE);
			if (refusal != null) {
				this.answer.completeExceptionally(refusal);
			} else {
				this.answer.complete(result);
			}
			return awaited;
		}

		boolean abandon() {
			return change(State.RUNNING, State.ABANDONED);
		}

		private synchronized boolean change(State from, State to) {
			if (this.state != from) {
				return false;
			}
			this.state = to;
			return true;
		}

	}

}

package org.waymark.content.markdown;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownThreadsTests {

	private static final Duration SOON = Duration.ofSeconds(30);

	private final MarkdownThreads threads = new MarkdownThreads(1, Duration.ofMillis(100));

	private final CountDownLatch release = new CountDownLatch(1);

	@AfterEach
	void close() {
		this.release.countDown();
		this.threads.close();
	}

	@Test
	void workIsDoneOnANamedThreadOfItsOwn() {
		assertThat(this.threads.call(() -> Thread.currentThread().getName() + Thread.currentThread().isDaemon()))
				.succeedsWithin(SOON).isEqualTo("markdown-1true");
	}

	@Test
	void stuckThreadIsGivenUpAndReplaced() {
		assertThat(stuck()).failsWithin(SOON).withThrowableThat().withMessageContaining("takes too long");
		assertThat(this.threads.call(() -> Thread.currentThread().getName())).succeedsWithin(SOON)
				.isEqualTo("markdown-2");
	}

	@Test
	void numberOfStuckThreadsIsBounded() {
		List<CompletableFuture<String>> stuck = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			stuck.add(stuck());
			assertThat(stuck.getLast()).failsWithin(SOON);
		}
		assertThat(this.threads.call(() -> "never")).failsWithin(SOON).withThrowableThat()
				.withMessageContaining("Too many texts");
		this.release.countDown();
		CompletableFuture<String> answer = this.threads.call(() -> "again");
		while (answer.isCompletedExceptionally()) {
			Thread.onSpinWait();
			answer = this.threads.call(() -> "again");
		}
		assertThat(answer).succeedsWithin(SOON).isEqualTo("again");
	}

	@Test
	void whateverGoesWrongIsARefusal() {
		try (MarkdownThreads patient = new MarkdownThreads(1, SOON)) {
			assertThat(patient.call(() -> recurse(0))).failsWithin(SOON).withThrowableThat()
					.withMessageContaining("nested too deeply");
			assertThat(patient.call(() -> {
				throw new NoClassDefFoundError("x");
			})).failsWithin(SOON).withThrowableThat().withMessageContaining("cannot be read");
			assertThat(patient.call(() -> "still there")).succeedsWithin(SOON);
		}
	}

	@Test
	void closedThreadsTakeNoWork() {
		this.threads.close();
		assertThat(this.threads.call(() -> "late")).failsWithin(SOON);
	}

	private CompletableFuture<String> stuck() {
		return this.threads.call(() -> {
			this.release.await();
			return "late";
		});
	}

	private static int recurse(int depth) {
		return (depth < 0) ? 0 : recurse(depth + 1) + 1;
	}

}

package org.waymark.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.publication.PageWithdrawn;
import org.waymark.rendering.Dependency;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private static final java.time.Duration LONG = java.time.Duration.ofSeconds(30);

	private static final PagePath PATH = new PagePath("/a");

	private final Scheduler scheduler = Schedulers.newBoundedElastic(4, 1000, "cache-test");

	private final PageCache cache = new PageCache(1_000_000, () -> 1, this.scheduler, Clock.systemUTC());

	private final AtomicInteger made = new AtomicInteger();

	@AfterEach
	void dispose() {
		this.scheduler.dispose();
	}

	@Test
	void manyWhoAskAtOnceWaitForOneMaking() {
		Mono<Long> answers = Flux.range(0, 50).flatMap((_) -> this.cache.get("a", () -> make(null))).count();
		StepVerifier.create(answers).expectNext(50L).expectComplete().verify(LONG);
		assertThat(this.made).hasValueLessThan(50);
		assertThat(this.cache.ready("a")).isNotNull();
	}

	@Test
	void whatHasGoneStaleIsMadeAnewEveryTimeItIsAskedFor() {
		for (int i = 1; i <= 500; i++) {
			StepVerifier.create(this.cache.get("a", () -> make(Instant.EPOCH))).expectNextCount(1).expectComplete()
					.verify(LONG);
			assertThat(this.made).hasValue(i);
		}
	}

	@Test
	void anEventForgetsWhatShowsIt() {
		StepVerifier.create(this.cache.get("a", () -> make(null))).expectNextCount(1).expectComplete().verify(LONG);
		this.cache.changed(List.of(withdrawn("/b")));
		assertThat(this.cache.ready("a")).isNotNull();
		this.cache.changed(List.of(withdrawn("/a")));
		assertThat(this.cache.ready("a")).isNull();
	}

	@Test
	void whatChangedWhileItWasBeingMadeIsNotKept() {
		StepVerifier.create(this.cache.get("a", () -> {
			this.cache.changed(List.of(withdrawn("/a")));
			return make(null);
		})).expectNextCount(1).expectComplete().verify(LONG);
		assertThat(this.cache.ready("a")).isNull();
	}

	@Test
	void nothingIsKeptWhereThereIsNothing() {
		StepVerifier.create(this.cache.get("a", Optional::empty)).expectComplete().verify(LONG);
		StepVerifier.create(this.cache.get("a", () -> make(null))).expectNextCount(1).expectComplete().verify(LONG);
	}

	private Optional<PageCache.Made> make(@org.jspecify.annotations.Nullable Instant until) {
		int number = this.made.incrementAndGet();
		return Optional.of(
				new PageCache.Made(Answer.ok(ReadyBytes.of("text/plain", "page " + number), Answer.Caching.REVALIDATE),
						Set.of(new Dependency.OnPage(Language.ENGLISH, PATH)), until));
	}

	private static PageWithdrawn withdrawn(String path) {
		return new PageWithdrawn(1, Instant.EPOCH, "tester", "", new PageId("x"), Language.ENGLISH, new PagePath(path),
				"page");
	}

}

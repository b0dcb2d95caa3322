package org.waymark.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.JournalEvent;
import org.waymark.rendering.Dependency;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Documents as ready bytes, by address. A document is made when it is first asked for and kept until something it shows changes, the clock
 * changes it, or the theme does. Many who ask at once wait for one making.
 */
final class PageCache {

	private final Cache<String, Kept> kept;

	private final Map<String, Mono<Kept>> beingMade = new ConcurrentHashMap<>();

	private final AtomicLong changes = new AtomicLong();

	private final LongSupplier themeVersion;

	private final Scheduler scheduler;

	private final Clock clock;

	PageCache(long maximumBytes, LongSupplier themeVersion, Scheduler scheduler, Clock clock) {
		this.kept = Caffeine.newBuilder().maximumWeight(maximumBytes)
				.<String, Kept>weigher((_, value) -> value.answer().ready().weight() + 500)
				.build();
		this.themeVersion = themeVersion;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/**
	 * A document as it was made.
	 *
	 * @param answer what to send
	 * @param dependencies what it shows
	 * @param freshUntil when the clock changes it; null if it doesn't
	 */
	record Made(Answer answer, Set<Dependency> dependencies, @Nullable Instant freshUntil) {
	}

	private record Kept(Made made, long themeVersion, Instant madeAt) {

		Answer answer() {
			return this.made.answer();
		}

	}

	/** The document at an address if it is ready; never waits. */
	@Nullable
	Answer ready(String address) {
		Kept found = this.kept.getIfPresent(address);
		return (found != null && holds(found)) ? found.answer() : null;
	}

	/** The document at an address, made by {@code maker} if it isn't ready; empty if the maker finds nothing there. */
	Mono<Answer> get(String address, Supplier<Optional<Made>> maker) {
		return get(address, maker, this.scheduler);
	}

	/** The same, made on threads of the caller's choice. */
	Mono<Answer> get(String address, Supplier<Optional<Made>> maker, Scheduler threads) {
		Answer ready = ready(address);
		if (ready != null) {
			return Mono.just(ready);
		}
		return this.beingMade.computeIfAbsent(address, (key) -> Mono.fromCallable(() -> makeOnce(key, maker))
				.flatMap(Mono::justOrEmpty).subscribeOn(threads).cache()).map(Kept::answer);
	}

	/** A document that is made for one reader and not kept; empty if {@code maker} finds nothing. */
	Mono<Answer> once(Supplier<Optional<Answer>> maker) {
		return Mono.fromCallable(maker::get).flatMap(Mono::justOrEmpty).subscribeOn(this.scheduler);
	}

	/** Forgets what some events have changed. */
	void changed(List<JournalEvent> events) {
		this.changes.incrementAndGet();
		this.kept.asMap().values().removeIf((document) -> events.stream()
				.anyMatch((event) -> document.made().dependencies().stream().anyMatch((on) -> on.isTouchedBy(event))));
	}

	/** Forgets everything. */
	void clear() {
		this.changes.incrementAndGet();
		this.kept.invalidateAll();
	}

	/** Whoever asks after this making has ended must not be given what it made. */
	private Optional<Kept> makeOnce(String address, Supplier<Optional<Made>> maker) {
		try {
			return make(address, maker);
		} finally {
			this.beingMade.remove(address);
		}
	}

	private Optional<Kept> make(String address, Supplier<Optional<Made>> maker) {
		long before = this.changes.get();
		long version = this.themeVersion.getAsLong();
		Instant now = this.clock.instant();
		Optional<Kept> made = maker.get().map((document) -> new Kept(document, version, now));
		// What changed while it was being made may be missing from it: it is sent, but not kept.
		made.filter((_) -> this.changes.get() == before).ifPresent((document) -> this.kept.put(address, document));
		return made;
	}

	private boolean holds(Kept document) {
		Instant until = document.made().freshUntil();
		Instant now = this.clock.instant();
		// A clock that is put back makes a page of the future.
		return !now.isBefore(document.madeAt()) && document.themeVersion() == this.themeVersion.getAsLong()
				&& (until == null || now.isBefore(until));
	}

}

package org.waymark.publication;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;

import org.springframework.web.ErrorResponseException;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * The one way by which readers come to see something new. It decides by what is published now, appends to the journal, and decides
 * again whenever another node was quicker. What it answers with is visible to the readers of this node.
 */
public final class PublishingWorkflow {

	/** With so many nodes publishing at the same moment, another try would not help either. */
	private static final int MOST_RACES = 30;

	private final Journal journal;

	private final LocalCopy copy;

	private final PageHistory history;

	private final JournalPump pump;

	/** Races are for other nodes: what this node itself publishes waits its turn. */
	private final Lane lane = new Lane(Schedulers.parallel());

	PublishingWorkflow(Journal journal, LocalCopy copy, PageHistory history, JournalPump pump) {
		this.journal = journal;
		this.copy = copy;
		this.history = history;
		this.pump = pump;
	}

	/**
	 * Makes {@code revision} what readers see; empty if exactly this is what they see already. Fails with {@link AddressTaken},
	 * {@link RevisionTooLong} or {@link JournalUnavailable}.
	 *
	 * @param by who publishes: {@code folder}, or an account
	 * @param why the change note; may be empty
	 */
	public Mono<JournalEvent> publish(Revision revision, String by, String why) {
		return carryOut((now) -> toPublish(now, revision, by, why));
	}

	/** Takes a page away from readers; empty if there is nothing to take away. Fails with {@link JournalUnavailable}. */
	public Mono<JournalEvent> withdraw(PageId page, String by, String why) {
		return withdraw(page, by, why, false);
	}

	/**
	 * Takes a page away from readers; empty if there is nothing to take away. Fails with {@link JournalUnavailable}.
	 *
	 * @param forCause whether nothing that readers saw of it may be shown again either; that can be said of a page that is away already
	 */
	public Mono<JournalEvent> withdraw(PageId page, String by, String why, boolean forCause) {
		return carryOut((now) -> {
			PublishedPage published = now.pages().get(page);
			return (published != null)
					? Mono.just(new Draft.Withdraw(published.revision(), by, why, forCause))
					: forCause ? toHide(now, page, by, why) : Mono.empty();
		});
	}

	private static Mono<Draft> toHide(Published now, PageId page, String by, String why) {
		return Mono.justOrEmpty(now.withdrawn().values().stream()
				.filter((away) -> away.page().equals(page) && !away.forCause()).findFirst()
				.map((away) -> new Draft.Withdraw(page, Address.of(away), away.type(), by, why, true)));
	}

	/**
	 * Has the text of some revisions of the page at an address forgotten, here, in the journal and on every other node; empty if there
	 * is no such text. Readers no longer see the page if one of them is what they see. Fails with {@link JournalUnavailable}.
	 *
	 * @param which which of its revisions, by their places in the journal
	 */
	public Mono<JournalEvent> erase(Language language, PagePath path, LongPredicate which, String by, String why) {
		return carryOut((now) -> toErase(now, new Address(language, path), which, by, why))
				.flatMap((event) -> blank(event).thenReturn(event));
	}

	private Mono<Draft> toErase(Published now, Address address, LongPredicate which, String by, String why) {
		if (this.history.sequence() < now.sequence()) {
			return Mono.error(new JournalMoved(now.sequence()));
		}
		return Flux.fromIterable(this.history.texts(address).entrySet()).next().flatMap((texts) -> {
			List<Long> erased = texts.getValue().stream().filter(which::test).toList();
			PublishedPage page = now.pages().get(texts.getKey());
			if (erased.isEmpty()) {
				return Mono.empty();
			}
			return Mono.just((page != null && erased.contains(page.sequence()))
					? new Draft.Erase(texts.getKey(), Address.of(page), page.revision().type(), erased, true, by, why)
					: new Draft.Erase(texts.getKey(), address, (page != null) ? page.revision().type() : "", erased,
							false, by, why));
		});
	}

	/** It is decided; where the database fails just now, {@link Erasures} tries again. */
	private Mono<Void> blank(JournalEvent event) {
		return (event instanceof RevisionErased erased)
				? this.journal.blank(erased.erased()).onErrorComplete()
				: Mono.empty();
	}

	private static Mono<Draft> toPublish(Published now, Revision revision, String by, String why) {
		if (revision.head().length() + revision.body().length() > RevisionTooLong.MOST_CHARACTERS) {
			return Mono.error(new RevisionTooLong(revision));
		}
		PublishedPage there = now.addresses().get(new Address(revision.language(), revision.path()));
		if (there != null && !there.revision().id().equals(revision.id())) {
			return Mono.error(new AddressTaken(revision, there));
		}
		if (there != null && there.revision().type().equals(revision.type())
				&& there.revision().source().equals(revision.source())) {
			return Mono.empty();
		}
		return Mono.just(new Draft.Publish(revision, by, why));
	}

	private Mono<JournalEvent> carryOut(Function<Published, Mono<Draft>> decision) {
		Mono<JournalEvent> work = Mono.defer(() -> attempt(decision))
				.retryWhen(Retry.backoff(MOST_RACES, Duration.ofMillis(5))
						.maxBackoff(Duration.ofMillis(250))
						.filter(JournalMoved.class::isInstance)
						.doBeforeRetryAsync((lost) -> this.pump.catchUp()))
				.flatMap(this::show);
		return this.lane.inTurn(work)
				.onErrorMap((ex) -> !(ex instanceof ErrorResponseException), JournalUnavailable::new);
	}

	private Mono<JournalEvent> attempt(Function<Published, Mono<Draft>> decision) {
		return this.pump.attach().then(Mono.fromSupplier(this.copy::now)).flatMap((now) -> decision.apply(now)
				.switchIfEmpty(requireLast(now.sequence()).then(Mono.empty()))
				.onErrorResume(ErrorResponseException.class,
						(refusal) -> requireLast(now.sequence()).then(Mono.error(refusal)))
				.flatMap((draft) -> this.journal.append(now.sequence(), draft)));
	}

	/** An append proves that nobody was quicker; a decision not to append has to ask. */
	private Mono<Void> requireLast(long sequence) {
		return this.journal.last()
				.flatMap((last) -> (last == sequence) ? Mono.empty() : Mono.error(new JournalMoved(last)));
	}

	/** It is published, whatever becomes of this node's copy, whose feed reports its own troubles. */
	private Mono<JournalEvent> show(JournalEvent event) {
		return this.pump.appended(event).onErrorComplete().thenReturn(event);
	}

}

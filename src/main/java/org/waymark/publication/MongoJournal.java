package org.waymark.publication;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.LongStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The journal as a MongoDB collection, one document an entry, whose {@code _id} is the sequence: its unique index decides every race.
 * Entries are asked for by their exact numbers, which every engine answers from that index, the embedded one too.
 */
final class MongoJournal implements Journal {

	static final String COLLECTION = "journal";

	/** Bodies are large: a small number keeps one answer below the 48 MB of a message. */
	private static final int IN_ONE_ANSWER = 8;

	/** Names one attempt to append, so that an attempt whose answer was lost knows its own document again. */
	private static final String ATTEMPT = "attempt";

	private final MongoCollection<Document> entries;

	private final MongoDatabase database;

	private final Duration timeout;

	private final InstantSource clock;

	/** The greatest sequence seen so far: where the search for the last one begins. */
	private final AtomicLong seen = new AtomicLong();

	MongoJournal(MongoDatabase database, Duration timeout, InstantSource clock) {
		this.database = database;
		// What a majority has not confirmed can be rolled back; a copy must never hold it.
		this.entries = database.getCollection(COLLECTION)
				.withCodecRegistry(CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(EventDocuments.CODEC),
						database.getCodecRegistry()))
				.withReadPreference(ReadPreference.primary())
				.withReadConcern(ReadConcern.MAJORITY)
				.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
		this.timeout = timeout;
		this.clock = clock;
	}

	@Override
	public Mono<JournalEvent> append(long sequence, Draft draft) {
		return Mono.defer(() -> hasReached(sequence).then(insert(sequence + 1, draft)));
	}

	@Override
	public Flux<JournalEvent> after(long sequence, int limit) {
		long end = sequence + limit;
		return slice(sequence, end)
				.expand((events) -> (events.size() < IN_ONE_ANSWER || events.getLast().sequence() >= end)
						? Mono.empty()
						: slice(events.getLast().sequence(), end))
				.concatMapIterable(Function.identity());
	}

	/** Some entries in one answer: there is no cursor that a database could lose between two. */
	private Mono<List<JournalEvent>> slice(long sequence, long end) {
		List<Long> numbers = LongStream.rangeClosed(sequence + 1, Math.min(sequence + IN_ONE_ANSWER, end)).boxed()
				.toList();
		return Flux.defer(() -> Flux
				.from(this.entries.find(Filters.in("_id", numbers)).sort(Sorts.ascending("_id"))
						.batchSize(IN_ONE_ANSWER + 1))
				.timeout(this.timeout))
				.map(EventDocuments::toEvent)
				.index()
				.takeWhile((indexed) -> indexed.getT2().sequence() == sequence + 1 + indexed.getT1())
				.map((indexed) -> indexed.getT2())
				.doOnNext((event) -> saw(event.sequence()))
				.collectList();
	}

	@Override
	public Mono<Void> blank(Collection<Long> sequences) {
		return Flux.fromIterable(sequences)
				.concatMap((sequence) -> Mono.from(this.entries.updateOne(
						Filters.and(Filters.eq("_id", sequence), Filters.ne(EventDocuments.BLANKED, true)),
						EventDocuments.BLANKING)).timeout(this.timeout))
				.map(UpdateResult::getModifiedCount)
				.reduce(0L, Long::sum)
				.flatMap((blanked) -> (blanked > 0) ? scrub() : Mono.empty());
	}

	/** The embedded engine then overwrites what it no longer needs at once. Any other doesn't know this, and reuses its file in time. */
	private Mono<Void> scrub() {
		return Mono.from(this.database.runCommand(new Document("scrub", 1))).then().onErrorComplete();
	}

	@Override
	public Mono<Long> last() {
		return Mono.defer(() -> lastFrom(this.seen.get()));
	}

	/** As there is no gap, looking 1, 2, 4, 8 … ahead until nothing is found comes to the last entry in a few steps. */
	private Mono<Long> lastFrom(long sequence) {
		List<Long> ahead = new ArrayList<>();
		for (long step = 1; step <= 1L << 40; step <<= 1) {
			ahead.add(sequence + step);
		}
		return Flux.from(this.entries.find(Filters.in("_id", ahead)).projection(Projections.include("_id")))
				.timeout(this.timeout)
				.map((document) -> document.get("_id", Number.class).longValue())
				.reduce(sequence, Math::max)
				.flatMap((found) -> (found == sequence) ? Mono.just(found) : lastFrom(saw(found)));
	}

	/** A writer that is ahead of this journal has followed another one: its entry would leave a gap. */
	private Mono<Void> hasReached(long sequence) {
		if (sequence <= this.seen.get()) {
			return Mono.empty();
		}
		return last().flatMap((last) -> (sequence <= last)
				? Mono.empty()
				: Mono.error(new IllegalStateException(
						"the journal ends at %d, the writer knows of %d".formatted(last, sequence))));
	}

	private Mono<JournalEvent> insert(long sequence, Draft draft) {
		JournalEvent event = draft.at(sequence, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		Document document = EventDocuments.toDocument(event).append(ATTEMPT, UUID.randomUUID().toString());
		return Mono.from(this.entries.insertOne(document))
				.timeout(this.timeout)
				.then(Mono.just(document))
				.onErrorResume(MongoJournal::isTaken, (ex) -> ownAttempt(document))
				.map(EventDocuments::toEvent)
				.doOnNext((appended) -> saw(appended.sequence()));
	}

	/** The driver may repeat an insert whose answer was lost, and then meets its own document. */
	private Mono<Document> ownAttempt(Document document) {
		long sequence = document.get("_id", Number.class).longValue();
		return Mono.from(this.entries.find(Filters.eq("_id", sequence)).projection(Projections.include(ATTEMPT)))
				.timeout(this.timeout)
				.filter((stored) -> document.getString(ATTEMPT).equals(stored.getString(ATTEMPT)))
				.map((stored) -> document)
				.switchIfEmpty(Mono.error(() -> new JournalMoved(sequence)));
	}

	private long saw(long sequence) {
		return this.seen.accumulateAndGet(sequence, Math::max);
	}

	private static boolean isTaken(Throwable ex) {
		return ex instanceof MongoWriteException write
				&& write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
	}

}

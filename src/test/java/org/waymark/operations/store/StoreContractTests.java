package org.waymark.operations.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What Waymark relies on in a store, whichever it is. */
class StoreContractTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	private TestDatabase database;

	private MongoCollection<Document> things;

	@BeforeEach
	void open() {
		this.database = TestDatabase.any(this.folder);
		this.things = this.database.database()
				.getCollection("things")
				.withReadConcern(ReadConcern.MAJORITY)
				.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void documentComesBackAsItWasWritten() {
		Document written = new Document("_id", 1L).append("text", "Tŷ, دوستی, 💚\n")
				.append("number", 12)
				.append("long", 1L << 40)
				.append("real", 0.5)
				.append("flag", true)
				.append("nothing", null)
				.append("list", List.of("a", 1, new Document("b", List.of())))
				.append("map", new Document("z", "1").append("a", "2").append("%2Edots%24", ""));
		once(this.things.insertOne(written));
		Document read = once(this.things.find(Filters.eq("_id", 1L)).first());
		assertThat(read).isEqualTo(written);
		assertThat(read.get("map", Document.class).keySet()).containsExactly("z", "a", "%2Edots%24");
	}

	@Test
	void documentOfEightMegabytesIsKept() {
		String text = "0123456789abcdef".repeat(512 * 1024);
		once(this.things.insertOne(new Document("_id", 1L).append("text", text)));
		assertThat(once(this.things.find(Filters.eq("_id", 1L)).first()).getString("text")).isEqualTo(text);
	}

	@Test
	void secondDocumentWithAnIdIsRefusedAndTheFirstStays() {
		once(this.things.insertOne(new Document("_id", 1L).append("by", "first")));
		assertThatExceptionOfType(MongoWriteException.class)
				.isThrownBy(() -> once(this.things.insertOne(new Document("_id", 1L).append("by", "second"))))
				.satisfies((ex) -> assertThat(ex.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
		assertThat(once(this.things.find().first()).getString("by")).isEqualTo("first");
	}

	@Test
	void sparseUniqueIndexRefusesOnlyWhatIsThereTwice() {
		once(this.things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true)));
		once(this.things.insertOne(new Document("_id", 1L)));
		once(this.things.insertOne(new Document("_id", 2L)));
		once(this.things.insertOne(new Document("_id", 3L).append("code", "x")));
		assertThatExceptionOfType(MongoWriteException.class)
				.isThrownBy(() -> once(this.things.insertOne(new Document("_id", 4L).append("code", "x"))));
	}

	@Test
	void documentsAreFoundByTheirNumbersInOrder() {
		all(Flux.range(1, 40).concatMap(
				(number) -> this.things.insertOne(new Document("_id", (long) number).append("text", "x"))));
		List<Long> asked = LongStream.rangeClosed(30, 50).boxed().toList();
		List<Document> found = all(this.things.find(Filters.in("_id", asked))
				.projection(Projections.include("_id"))
				.sort(Sorts.ascending("_id"))
				.batchSize(4));
		assertThat(found).extracting((document) -> document.getLong("_id"))
				.containsExactlyElementsOf(LongStream.rangeClosed(30, 40).boxed().toList());
	}

	@Test
	void updateHappensOnlyWhileItsConditionHolds() {
		once(this.things.insertOne(new Document("_id", 1L).append("version", 1)));
		FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
		Document changed = once(this.things.findOneAndUpdate(
				Filters.and(Filters.eq("_id", 1L), Filters.eq("version", 1)), Updates.inc("version", 1), after));
		assertThat(changed.getInteger("version")).isEqualTo(2);
		assertThat(Mono.from(this.things.findOneAndUpdate(
				Filters.and(Filters.eq("_id", 1L), Filters.eq("version", 1)), Updates.inc("version", 1), after))
				.blockOptional(LONG)).isEmpty();
	}

	@Test
	void countersLoseNothingUnderConcurrentWriters() {
		once(this.things.insertOne(new Document("_id", 1L).append("count", 0)));
		all(Flux.range(0, 200)
				.flatMap((turn) -> this.things.updateOne(Filters.eq("_id", 1L), Updates.inc("count", 1)), 8));
		assertThat(once(this.things.find().first()).getInteger("count")).isEqualTo(200);
	}

	private static <T> List<T> all(Publisher<T> publisher) {
		return Flux.from(publisher).collectList().blockOptional(LONG).orElseThrow();
	}

	private static <T> T once(Publisher<T> publisher) {
		return Mono.from(publisher).blockOptional(LONG).orElseThrow();
	}

}

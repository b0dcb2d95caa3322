package org.waymark.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.PageId;
import org.waymark.content.Revision;
import org.waymark.operations.store.TestDatabase;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MongoJournalTests {

	@TempDir
	Path folder;

	private TestDatabase database;

	@BeforeEach
	void open() {
		this.database = TestDatabase.any(this.folder);
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void entriesComeBackAsTheyWereAppended() {
		Journal journal = journal();
		Revision revision = TestPages.page("/a", "Text\n");
		JournalEvent first = append(journal, 0, new Draft.Publish(revision, "folder", "new"));
		JournalEvent second = append(journal, 1, new Draft.Withdraw(revision, "editor", "wrong", false));
		assertThat(first).isInstanceOfSatisfying(PagePublished.class,
				(event) -> assertThat(event.revision()).isEqualTo(revision));
		assertThat(TestNode.wholeJournal(journal())).containsExactly(first, second);
	}

	@Test
	void emptyJournalEndsAtZero() {
		assertThat(last(journal())).isZero();
		assertThat(TestNode.wholeJournal(journal())).isEmpty();
	}

	@Test
	void lastIsFoundByWhoeverLooksFirst() {
		Journal writer = journal();
		for (int sequence = 0; sequence < 41; sequence++) {
			JournalEvent event = append(writer, sequence, draft("Text " + sequence));
			assertThat(event.sequence()).isEqualTo(sequence + 1);
			assertThat(last(journal())).isEqualTo(sequence + 1);
		}
	}

	@Test
	void placeThatIsTakenIsRefused() {
		Journal journal = journal();
		JournalEvent first = append(journal, 0, draft("one"));
		assertThatExceptionOfType(JournalMoved.class).isThrownBy(() -> append(journal, 0, draft("two")));
		assertThat(TestNode.wholeJournal(journal)).containsExactly(first);
	}

	@Test
	void writerThatIsAheadLeavesNoGap() {
		Journal journal = journal();
		append(journal, 0, draft("one"));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> append(journal(), 5, draft("two")))
				.withMessage("the journal ends at 1, the writer knows of 5");
		assertThat(last(journal())).isEqualTo(1);
	}

	@Test
	void entryOfAnUnknownKindKeepsItsPlace() {
		Journal journal = journal();
		append(journal, 0, draft("one"));
		insert(new Document("_id", 2L).append("kind", "moved").append("at", Instant.EPOCH).append("by", "editor")
				.append("why", "").append("page", "abc").append("language", "en").append("path", "/b")
				.append("type", "page").append("to", "/c"));
		insert(new Document("_id", 3L).append("kind", "frozen"));
		append(journal, 3, draft("four"));
		List<JournalEvent> events = TestNode.wholeJournal(journal);
		assertThat(events).extracting(JournalEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
		assertThat(events.get(1)).isInstanceOfSatisfying(UnknownEvent.class, (event) -> {
			assertThat(event.kind()).isEqualTo("moved");
			assertThat(event.page()).isEqualTo(new PageId("abc"));
		});
		assertThat(events.get(2)).isInstanceOf(UnknownEvent.class);
	}

	@Test
	void readingStopsBeforeAGap() {
		Journal journal = journal();
		append(journal, 0, draft("one"));
		insert(EventDocuments.toDocument(draft("three").at(3, Clock.systemUTC().instant())));
		assertThat(TestNode.wholeJournal(journal)).hasSize(1);
	}

	@Test
	void writersThatRaceFillEveryPlaceOnce() {
		List<Journal> journals = List.of(journal(), journal());
		List<JournalEvent> appended = Flux.range(0, 8)
				.flatMap((writer) -> appendMany(journals.get(writer % 2), writer, 10), 8)
				.collectList()
				.blockOptional(TestNode.LONG)
				.orElseThrow();
		assertThat(appended).hasSize(80).extracting(JournalEvent::sequence).doesNotHaveDuplicates();
		assertThat(TestNode.wholeJournal(journal())).containsExactlyInAnyOrderElementsOf(appended)
				.extracting(JournalEvent::sequence).isSorted().last().isEqualTo(80L);
	}

	private static Flux<JournalEvent> appendMany(Journal journal, int writer, int times) {
		return Flux.range(0, times)
				.concatMap((turn) -> Mono.defer(journal::last)
						.flatMap((last) -> journal.append(last, draft("Writer %d, %d".formatted(writer, turn))))
						.retryWhen(Retry.indefinitely().filter(JournalMoved.class::isInstance)));
	}

	private void insert(Document document) {
		TestNode.wait(Mono.from(this.database.database().getCollection(MongoJournal.COLLECTION).insertOne(document)));
	}

	private Journal journal() {
		return new MongoJournal(this.database.database(), Duration.ofSeconds(10), Clock.systemUTC());
	}

	private static Draft draft(String body) {
		return new Draft.Publish(TestPages.page("/a", body), "tester", "");
	}

	private static JournalEvent append(Journal journal, long sequence, Draft draft) {
		return TestNode.wait(journal.append(sequence, draft));
	}

	private static long last(Journal journal) {
		return TestNode.wait(journal.last());
	}

}

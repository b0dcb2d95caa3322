package org.waymark.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Revision;
import org.waymark.operations.store.TestDatabase;
import org.waymark.search.IndexUnderTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Language.ENGLISH;

/** What was erased is nowhere any more: not in the journal, not in a copy, not in the index, not between their files' records. */
class ErasureTests {

	private static final String PATH = "/news/fair";

	@TempDir
	Path folder;

	private final Random random = new Random(7);

	/** Words that nothing else has, and that no compression makes shorter. */
	private final List<String> secrets = IntStream.range(0, 300).mapToObj((_) -> word()).toList();

	@Test
	void erasedTextIsInNoFileUnderTheDataFolderAndTheEventStays() {
		try (TestDatabase database = TestDatabase.embedded(this.folder.resolve("store"));
				IndexUnderTest index = new IndexUnderTest(this.folder.resolve("index"));
				TestNode node = new TestNode(database.database(), this.folder.resolve("copy"), index.follower())) {
			node.pump.start();
			publishAround(node);
			assertThat(places()).extracting(Path::toString).anyMatch((file) -> file.contains("store"))
					.anyMatch((file) -> file.contains("index")).anyMatch((file) -> file.contains("copy-history"))
					.anyMatch((file) -> file.endsWith("published"));
			assertThat(node.erase(PATH, (_) -> true)).hasSize(1);
			node.settle();
			assertThat(places()).isEmpty();
			assertThat(node.copy.at(ENGLISH, secret().path())).isEmpty();
			assertThat(node.copy.withdrawnAt(ENGLISH, secret().path())).map(PageWithdrawn::forCause).contains(true);
			assertThat(index.contents()).doesNotContainKey(secret().id().value()).isNotEmpty();
			List<JournalEvent> journal = node.wholeJournal();
			assertThat(journal.get(5)).isInstanceOfSatisfying(RevisionBlanked.class, (event) -> {
				assertThat(event.by()).isEqualTo("tester");
				assertThat(event.hash()).isEqualTo(secret().hash());
			});
			assertThat(node.copy.now()).isEqualTo(TestNode.replayed(journal));
		}
		assertThat(places()).isEmpty();
	}

	@Test
	void onlyTheNamedRevisionIsErasedAndReadersKeepTheOther() {
		try (TestDatabase database = TestDatabase.embedded(this.folder.resolve("store"));
				TestNode node = new TestNode(database.database(), this.folder.resolve("copy"))) {
			node.pump.start();
			publishAround(node);
			Revision better = TestPages.page(PATH, "Come to the fair.\n");
			node.publish(better);
			node.settle();
			node.erase(PATH, (sequence) -> sequence == 6);
			node.settle();
			assertThat(places()).isEmpty();
			assertThat(node.copy.at(ENGLISH, better.path())).map(PublishedPage::revision).contains(better);
			assertThat(node.history.versions(ENGLISH, better.path())).extracting(PageVersion::state)
					.containsExactly(PageVersion.State.ERASED, PageVersion.State.SHOWN);
			assertThat(node.erase(PATH, (sequence) -> sequence == 6)).isEmpty();
		}
	}

	@Test
	void killedBetweenTheEntryAndTheBlankingItIsBlankedAtTheNextStart() {
		try (TestDatabase database = TestDatabase.embedded(this.folder.resolve("store"));
				TestNode node = new TestNode(database.database(), this.folder.resolve("copy"))) {
			node.pump.start();
			publishAround(node);
			long last = node.copy.sequence();
			TestNode.wait(node.journal.append(last, new Draft.Erase(secret().id(), Address.of(
					node.copy.find(secret().id()).orElseThrow()), "page", List.of(6L), true, "tester", "")));
		}
		assertThat(places()).isNotEmpty();
		try (TestDatabase database = TestDatabase.embedded(this.folder.resolve("store"));
				TestNode node = new TestNode(database.database(), this.folder.resolve("copy"))) {
			node.erasures.start();
			node.pump.start();
			node.settle();
			await(() -> node.wholeJournal().get(5) instanceof RevisionBlanked);
			await(() -> places().isEmpty());
			assertThat(node.copy.now()).isEqualTo(TestNode.replayed(node.wholeJournal()));
		}
	}

	@Test
	void nodeThatWasAwayForgetsWhenItComesBackAndANewOneNeverLearns() {
		try (TestDatabase database = TestDatabase.embedded(this.folder.resolve("store"))) {
			try (TestNode away = new TestNode(database.database(), this.folder.resolve("away"))) {
				away.pump.start();
				publishAround(away);
			}
			try (TestNode node = new TestNode(database.database(), this.folder.resolve("copy"))) {
				node.pump.start();
				node.settle();
				node.erase(PATH, (_) -> true);
				node.settle();
			}
			assertThat(places()).isNotEmpty().allMatch((file) -> file.toString().contains("away"));
			try (TestNode back = new TestNode(database.database(), this.folder.resolve("away"));
					TestNode fresh = new TestNode(database.database(), this.folder.resolve("fresh"))) {
				back.pump.start();
				fresh.pump.start();
				back.settle();
				fresh.settle();
				assertThat(back.copy.now()).isEqualTo(fresh.copy.now());
			}
			assertThat(places()).isEmpty();
		}
	}

	@Test
	void copyThatForgotEqualsOneThatNeverKnew() throws IOException {
		for (int seed = 0; seed < 6; seed++) {
			List<JournalEvent> told = history(new Random(seed), 200);
			List<JournalEvent> blanked = Blanking.without(told, Blanking.askedBy(told));
			assertThat(TestNode.replayed(told)).isEqualTo(TestNode.replayed(blanked));
			Path place = this.folder.resolve("copy" + seed);
			try (LocalCopy copy = LocalCopy.open(place)) {
				for (int i = 0; i < told.size(); i++) {
					copy.apply(told.subList(i, i + 1));
				}
				assertThat(copy.now()).isEqualTo(TestNode.replayed(blanked));
			}
			try (LocalCopy again = LocalCopy.open(place)) {
				assertThat(again.now()).isEqualTo(TestNode.replayed(blanked));
			}
		}
	}

	/** A history as the workflow would write it, with an erasure now and then. */
	private static List<JournalEvent> history(Random random, int length) {
		List<JournalEvent> events = new java.util.ArrayList<>();
		for (long sequence = 1; sequence <= length; sequence++) {
			Published now = TestNode.replayed(events);
			Revision revision = TestPages.any(random);
			PublishedPage there = now.pages().get(revision.id());
			List<Long> texts = events.stream().filter(PagePublished.class::isInstance)
					.filter((event) -> event.page().equals(revision.id())).map(JournalEvent::sequence)
					.filter((_) -> random.nextBoolean()).toList();
			Draft draft = switch (random.nextInt(4)) {
				case 0 -> (there != null) ? new Draft.Withdraw(there.revision(), "", "", false) : null;
				case 1 -> texts.isEmpty()
						? null
						: new Draft.Erase(revision.id(), new Address(revision.language(), revision.path()), "page",
								texts, there != null && texts.contains(there.sequence()), "", "");
				default -> null;
			};
			events.add(((draft != null) ? draft : new Draft.Publish(revision, "", "")).at(sequence,
					java.time.Instant.EPOCH));
		}
		return events;
	}

	/** Several pages, of which the sixth entry holds the secrets. */
	private void publishAround(TestNode node) {
		for (int i = 0; i < 5; i++) {
			node.publish(TestPages.page("/before-" + i, "Some text " + i + "\n"));
		}
		node.publish(secret());
		for (int i = 0; i < 5; i++) {
			node.publish(TestPages.page("/after-" + i, "More text " + i + "\n"));
		}
		node.settle();
	}

	private Revision secret() {
		return TestPages.page(PATH, String.join(" ", this.secrets) + "\n");
	}

	private String word() {
		return this.random.ints(7, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString();
	}

	/** The files in which one of the secret words is. */
	private List<Path> places() {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).filter(this::hasSecret).toList();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean hasSecret(Path file) {
		try {
			String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			return this.secrets.stream().anyMatch(bytes::contains);
		} catch (java.nio.file.NoSuchFileException ex) {
			return false;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void await(java.util.function.BooleanSupplier condition) {
		java.time.Instant end = java.time.Instant.now().plus(TestNode.LONG);
		while (!condition.getAsBoolean()) {
			assertThat(java.time.Instant.now()).isBefore(end);
		}
	}

}

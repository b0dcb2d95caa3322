package org.waymark.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.content.Language.ENGLISH;

class LocalCopyTests {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	@TempDir
	Path folder;

	@Test
	void publishedPageIsFoundEveryWay() throws IOException {
		Revision section = TestPages.page("/parents", "Section\n");
		Revision page = TestPages.page(ENGLISH, "/parents/missing", "task", "Page\n");
		Revision twin = TestPages.page(new Language("cy"), "/parents/missing", "task", "Tudalen\n");
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(List.of(published(1, page), published(2, section), published(3, twin)));
			assertThat(copy.at(ENGLISH, page.path())).map(PublishedPage::revision).contains(page);
			assertThat(copy.find(twin.id())).map(PublishedPage::sequence).contains(3L);
			assertThat(copy.ofType("task")).extracting(PublishedPage::revision).containsExactly(twin, page);
			assertThat(copy.childrenOf(ENGLISH, section.path())).extracting(PublishedPage::revision)
					.containsExactly(page);
			assertThat(copy.childrenOf(ENGLISH, PagePath.HOME)).extracting(PublishedPage::revision)
					.containsExactly(section);
			assertThat(copy.all()).hasSize(3);
			assertThat(copy.sequence()).isEqualTo(3);
		}
	}

	@Test
	void homeIsNotItsOwnChild() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(List.of(published(1, TestPages.page("/", "Home\n"))));
			assertThat(copy.childrenOf(ENGLISH, PagePath.HOME)).isEmpty();
		}
	}

	@Test
	void withdrawnPageIsGoneAndItsAddressRemembersIt() throws IOException {
		Revision page = TestPages.page("/news/fair", "Come\n");
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(List.of(published(1, page), withdrawn(2, page)));
			assertThat(copy.at(ENGLISH, page.path())).isEmpty();
			assertThat(copy.all()).isEmpty();
			assertThat(copy.ofType("page")).isEmpty();
			assertThat(copy.withdrawnAt(ENGLISH, page.path())).map(PageWithdrawn::sequence).contains(2L);
			copy.apply(List.of(published(3, page)));
			assertThat(copy.withdrawnAt(ENGLISH, page.path())).isEmpty();
			assertThat(copy.at(ENGLISH, page.path())).map(PublishedPage::sequence).contains(3L);
		}
	}

	@Test
	void entryThatCameTwiceChangesNothing() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			List<JournalEvent> events = history(1, 20);
			copy.apply(events);
			Published before = copy.now();
			copy.apply(events.subList(5, 20));
			assertThat(copy.now()).isSameAs(before);
		}
	}

	@Test
	void gapIsRefusedAndNothingOfItKept() throws IOException {
		List<JournalEvent> events = history(1, 9);
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(events.subList(0, 3));
			assertThatExceptionOfType(IllegalStateException.class)
					.isThrownBy(() -> copy.apply(List.of(events.get(3), events.get(5))))
					.withMessage("after entry 4 the copy was given entry 6");
			assertThat(copy.sequence()).isEqualTo(3);
		}
		assertThat(reopened()).isEqualTo(TestNode.replayed(events.subList(0, 3)));
	}

	@Test
	void earlierStateStaysAsItWas() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(history(7, 50));
			Published before = copy.now();
			Published expected = TestNode.replayed(history(7, 50));
			copy.apply(history(7, 100).subList(50, 100));
			assertThat(before).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void copyEqualsTheJournalAfterAnyHistory(long seed) throws IOException {
		Random random = new Random(seed);
		List<JournalEvent> events = history(seed, 700);
		int done = 0;
		while (done < events.size()) {
			try (LocalCopy copy = LocalCopy.open(this.folder)) {
				assertThat(copy.now()).isEqualTo(TestNode.replayed(events.subList(0, done)));
				for (int batches = random.nextInt(12); batches >= 0 && done < events.size(); batches--) {
					int next = Math.min(events.size(), done + 1 + random.nextInt(20));
					copy.apply(events.subList(done, next));
					done = next;
				}
				assertThat(copy.now()).isEqualTo(TestNode.replayed(events.subList(0, done)));
			}
		}
		assertThat(reopened()).isEqualTo(TestNode.replayed(events));
	}

	@Test
	void fileIsCompactedWhenMostOfItIsSuperseded() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			for (JournalEvent event : history(3, 2000)) {
				copy.apply(List.of(event));
			}
		}
		long living = TestNode.replayed(history(3, 2000)).living().size();
		long size = Files.size(file());
		assertThat(size).isLessThan(Math.max(70, 2 * living + 3) * 1200);
		assertThat(reopened()).isEqualTo(TestNode.replayed(history(3, 2000)));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void recordCutOffAtAnyByteIsLeftOut(boolean compacted) throws IOException {
		List<JournalEvent> before = history(11, compacted ? 300 : 12);
		JournalEvent last = published(before.size() + 1, TestPages.page("/a", ""));
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			before.forEach((event) -> copy.apply(List.of(event)));
		}
		int length = (int) Files.size(file());
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(List.of(last));
		}
		byte[] whole = Files.readAllBytes(file());
		assertThat(whole.length).isGreaterThan(length);
		for (int end = length; end < whole.length; end++) {
			Files.write(file(), Arrays.copyOf(whole, end));
			try (LocalCopy copy = LocalCopy.open(this.folder)) {
				assertThat(copy.now()).isEqualTo(TestNode.replayed(before));
				copy.apply(List.of(last));
			}
			assertThat(Files.readAllBytes(file())).isEqualTo(whole);
		}
	}

	@Test
	void damagedRecordEndsTheCopyBeforeIt() throws IOException {
		List<JournalEvent> events = history(5, 10);
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(events);
		}
		byte[] whole = Files.readAllBytes(file());
		whole[whole.length - 3] ^= 1;
		Files.write(file(), whole);
		assertThat(reopened()).isEqualTo(TestNode.replayed(events.subList(0, 9)));
	}

	@Test
	void damagedHeadIsSetAsideAndTheCopyBegunAnew() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(history(5, 10));
		}
		byte[] whole = Files.readAllBytes(file());
		whole[9] ^= 1;
		Files.write(file(), whole);
		assertThat(reopened()).isEqualTo(Published.NOTHING);
		assertThat(this.folder.resolve("published.damaged")).hasBinaryContent(whole);
	}

	@Test
	void compactionThatWasBrokenOffHarmsNothing() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(history(5, 10));
		}
		Files.writeString(this.folder.resolve("published.next"), "half a file");
		assertThat(reopened()).isEqualTo(TestNode.replayed(history(5, 10)));
	}

	@Test
	void entryOfAnUnknownKindIsPassedOverAndNothingIsCompactedAway() throws IOException {
		Revision page = TestPages.page("/a", "Text\n");
		List<JournalEvent> events = new ArrayList<>(List.of(published(1, page), unknown(2, "moved", page)));
		for (int sequence = 3; sequence < 200; sequence++) {
			events.add(published(sequence, TestPages.page("/a", "Text " + sequence)));
		}
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			events.forEach((event) -> copy.apply(List.of(event)));
			assertThat(copy.sequence()).isEqualTo(199);
		}
		assertThat(reopened()).isEqualTo(TestNode.replayed(events));
	}

	@Test
	void entryThatAnOlderVersionDidNotKnowIsReadFromTheJournalAgain() throws IOException {
		Revision page = TestPages.page("/a", "Text\n");
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.apply(List.of(published(1, page), unknown(2, "withdrawn", page), published(3, page)));
		}
		assertThat(reopened()).isEqualTo(TestNode.replayed(List.of(published(1, page))));
	}

	@Test
	void secondProcessIsKeptOut() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			assertThat(copy.sequence()).isZero();
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> LocalCopy.open(this.folder))
					.withMessageContaining("is in use by another Waymark");
		}
	}

	@Test
	void listenersSeeWhatReadersSeeAndCannotStopIt() throws IOException {
		List<Long> heard = new ArrayList<>();
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			copy.onChange((events) -> {
				throw new IllegalStateException("a listener of a test fails");
			});
			copy.onChange((events) -> {
				assertThat(copy.sequence()).isEqualTo(events.getLast().sequence());
				events.forEach((event) -> heard.add(event.sequence()));
			});
			copy.apply(history(1, 3));
			copy.apply(history(1, 5).subList(3, 5));
		}
		assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L);
	}

	@Test
	void copyGoesOnWhenItsThreadWasInterrupted() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			Thread.currentThread().interrupt();
			copy.apply(history(1, 1));
			assertThat(Thread.interrupted()).isTrue();
			copy.apply(history(1, 2).subList(1, 2));
		}
		assertThat(reopened()).isEqualTo(TestNode.replayed(history(1, 2)));
	}

	private Path file() {
		return this.folder.resolve("published");
	}

	private Published reopened() throws IOException {
		try (LocalCopy copy = LocalCopy.open(this.folder)) {
			return copy.now();
		}
	}

	/** A history as the workflow would write it: only what is published is withdrawn. */
	private static List<JournalEvent> history(long seed, int length) {
		Random random = new Random(seed);
		List<JournalEvent> events = new ArrayList<>();
		List<Revision> there = new ArrayList<>();
		for (int sequence = 1; sequence <= length; sequence++) {
			if (!there.isEmpty() && random.nextInt(3) == 0) {
				events.add(withdrawn(sequence, there.remove(random.nextInt(there.size()))));
			} else {
				Revision revision = TestPages.any(random);
				there.removeIf((other) -> other.id().equals(revision.id()));
				there.add(revision);
				events.add(published(sequence, revision));
			}
		}
		return events;
	}

	private static JournalEvent published(long sequence, Revision revision) {
		return new Draft.Publish(revision, "tester", "").at(sequence, NOW);
	}

	private static JournalEvent withdrawn(long sequence, Revision revision) {
		return new Draft.Withdraw(revision, "tester", "", false).at(sequence, NOW);
	}

	private static JournalEvent unknown(long sequence, String kind, Revision revision) {
		return new UnknownEvent(sequence, NOW, "tester", "", kind, revision.id(), revision.language(), revision.path(),
				revision.type());
	}

}

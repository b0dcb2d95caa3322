package org.waymark.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.content.Language.ENGLISH;

class PageHistoryTests {

	private static final Revision FIRST = TestPages.page("/a", "First\n");

	private static final Revision SECOND = TestPages.page("/a", "Second\n");

	private static final Revision THIRD = TestPages.page("/a", "Third\n");

	@TempDir
	Path folder;

	@Test
	void everyMomentHasThePageThatReadersSawThen() {
		List<JournalEvent> events = List.of(published(1, FIRST), published(2, SECOND));
		assertThat(before(1, events)).isEqualTo(new PastPage.NotYet(at(1)));
		assertThat(before(2, events)).isInstanceOfSatisfying(PastPage.Shown.class,
				(shown) -> assertThat(shown.page()).isEqualTo(new PublishedPage(FIRST, 1, at(1), "tester")));
		assertThat(text(before(3, events))).isEqualTo("Second\n");
		assertThat(text(before(999, events))).isEqualTo("Second\n");
	}

	@Test
	void addressWithoutHistoryHasNone() {
		assertThat(before(5, List.of(published(1, TestPages.page("/b", ""))))).isEqualTo(new PastPage.Never());
	}

	@Test
	void withdrawnPageIsAwayUntilItComesBackAndItsTextsStay() {
		List<JournalEvent> events = List.of(published(1, FIRST), withdrawn(2, FIRST, false), published(3, SECOND));
		assertThat(text(before(2, events))).isEqualTo("First\n");
		assertThat(before(3, events)).isEqualTo(new PastPage.Away());
		assertThat(text(before(4, events))).isEqualTo("Second\n");
	}

	@Test
	void nothingFromBeforeAWithdrawalForCauseIsShownAgain() {
		List<JournalEvent> events = List.of(published(1, FIRST), withdrawn(2, FIRST, false), published(3, SECOND),
				withdrawn(4, SECOND, true), published(5, THIRD));
		assertThat(before(2, events)).isEqualTo(new PastPage.Hidden());
		assertThat(before(3, events)).isEqualTo(new PastPage.Away());
		assertThat(before(4, events)).isEqualTo(new PastPage.Hidden());
		assertThat(before(5, events)).isEqualTo(new PastPage.Away());
		assertThat(text(before(6, events))).isEqualTo("Third\n");
	}

	@Test
	void movedPageIsAwayFromItsOldAddress() {
		Revision moved = new Revision(FIRST.id(), "page", ENGLISH, new PagePath("/b"), FIRST.head(), FIRST.fields(),
				"Moved\n");
		List<JournalEvent> events = List.of(published(1, FIRST), published(2, moved), withdrawn(3, moved, true));
		assertThat(before(2, events)).isEqualTo(new PastPage.Hidden());
		assertThat(before(3, events)).isEqualTo(new PastPage.Away());
	}

	@Test
	void erasedRevisionIsHiddenAndTheOthersAreNot() {
		List<JournalEvent> events = List.of(published(1, FIRST), published(2, SECOND), published(3, THIRD),
				erased(4, false, 2));
		assertThat(text(before(2, events))).isEqualTo("First\n");
		assertThat(before(3, events)).isEqualTo(new PastPage.Hidden());
		assertThat(text(before(9, events))).isEqualTo("Third\n");
	}

	@Test
	void erasedTextIsNotInTheFile() throws IOException {
		Revision secret = TestPages.page("/a", "Kirsty Example, born 1 May 2014\n");
		try (PageHistory history = PageHistory.open(this.folder)) {
			history.apply(List.of(published(1, FIRST), published(2, secret), published(3, THIRD)));
			assertThat(Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1)).contains("Kirsty");
			history.apply(List.of(erased(4, false, 2)));
			assertThat(Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Kirsty");
			history.apply(List.of(published(5, secret), erased(6, true, 5)));
		}
		assertThat(Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Kirsty");
		try (PageHistory history = PageHistory.open(this.folder)) {
			assertThat(history.before(at(4), ENGLISH, FIRST.path())).isInstanceOf(PastPage.Shown.class);
			assertThat(history.versions(ENGLISH, FIRST.path())).extracting(PageVersion::state).containsExactly(
					PageVersion.State.SHOWN, PageVersion.State.ERASED, PageVersion.State.SHOWN,
					PageVersion.State.ERASED, PageVersion.State.AWAY);
		}
	}

	@Test
	void entryThatCameTwiceChangesNothingAndAGapIsRefused() throws IOException {
		try (PageHistory history = PageHistory.open(this.folder)) {
			history.apply(List.of(published(1, FIRST), published(2, SECOND)));
			history.apply(List.of(published(1, FIRST), published(2, SECOND)));
			assertThat(history.versions(ENGLISH, FIRST.path())).hasSize(2);
			assertThatExceptionOfType(IllegalStateException.class)
					.isThrownBy(() -> history.apply(List.of(published(4, THIRD))))
					.withMessage("after entry 2 the history was given entry 4");
		}
	}

	@Test
	void recordThatWasCutOffIsFetchedAgain() throws IOException {
		try (PageHistory history = PageHistory.open(this.folder)) {
			history.apply(List.of(published(1, FIRST), published(2, SECOND)));
		}
		byte[] whole = Files.readAllBytes(file());
		Files.write(file(), Arrays.copyOf(whole, whole.length - 7));
		try (PageHistory history = PageHistory.open(this.folder)) {
			assertThat(history.checkpoint()).isEqualTo(1);
			history.apply(List.of(published(2, SECOND)));
		}
		assertThat(Files.readAllBytes(file())).isEqualTo(whole);
	}

	@Test
	void damagedHeadBeginsTheHistoryAnew() throws IOException {
		try (PageHistory history = PageHistory.open(this.folder)) {
			history.apply(List.of(published(1, FIRST)));
		}
		byte[] whole = Files.readAllBytes(file());
		whole[9] ^= 1;
		Files.write(file(), whole);
		try (PageHistory history = PageHistory.open(this.folder)) {
			assertThat(history.checkpoint()).isZero();
		}
	}

	/** What a history knows, before it was closed and after. */
	private PastPage before(long second, List<JournalEvent> events) {
		try {
			PastPage seen;
			try (PageHistory history = PageHistory.open(this.folder)) {
				history.apply(events);
				seen = history.before(at(second), ENGLISH, FIRST.path());
			}
			try (PageHistory again = PageHistory.open(this.folder)) {
				assertThat(again.before(at(second), ENGLISH, FIRST.path())).isEqualTo(seen);
			}
			return seen;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file() {
		return this.folder.resolve("pages");
	}

	private static String text(PastPage page) {
		assertThat(page).isInstanceOf(PastPage.Shown.class);
		return ((PastPage.Shown) page).page().revision().body();
	}

	private static Instant at(long second) {
		return Instant.ofEpochSecond(second);
	}

	private static JournalEvent published(long sequence, Revision revision) {
		return new Draft.Publish(revision, "tester", "").at(sequence, at(sequence));
	}

	private static JournalEvent withdrawn(long sequence, Revision revision, boolean forCause) {
		return new Draft.Withdraw(revision, "tester", "", forCause).at(sequence, at(sequence));
	}

	private static JournalEvent erased(long sequence, boolean withdraws, long entry) {
		PageId page = FIRST.id();
		return new RevisionErased(sequence, at(sequence), "tester", "", page, ENGLISH, FIRST.path(), "page",
				List.of(entry), withdraws);
	}

}

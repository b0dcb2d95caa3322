package org.waymark.search;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.publication.JournalEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.waymark.search.IndexedPages.page;

class LuceneIndexTests {

	@TempDir
	private Path folder;

	@Test
	void publishedPageIsFound() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/parents/missing", "Missing", "Ring the police."));
			assertThat(pages.addresses("police")).containsExactly("/parents/missing");
		}
	}

	@Test
	void newWordingTakesThePlaceOfTheOld() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "A page", "Elephants."));
			pages.publish(page("/a", "A page", "Giraffes."));
			assertThat(pages.addresses("elephants")).isEmpty();
			assertThat(pages.addresses("giraffes")).containsExactly("/a");
		}
	}

	@Test
	void withdrawnPageIsGoneFromSearch() throws Exception {
		Revision revision = page("/a", "A page", "Elephants.");
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(revision, page("/b", "Another page", "Elephants."));
			pages.withdraw(revision);
			assertThat(pages.addresses("elephants")).containsExactly("/b");
		}
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			assertThat(pages.addresses("elephants")).containsExactly("/b");
		}
	}

	@Test
	void typesWithoutAPageOfTheirOwnAreNotFound() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			for (String type : List.of("contact", "snippet", "redirect", "law-note", "news")) {
				pages.publish(
						page(type, Language.ENGLISH, "/things/" + type, Map.of("title", "Elephants"), "Elephants."));
			}
			assertThat(pages.addresses("elephants")).containsExactly("/things/news");
		}
	}

	@Test
	void pageThatBecameASnippetIsGoneFromSearch() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "Elephants", ""));
			pages.publish(page("snippet", Language.ENGLISH, "/a", Map.of("title", "Elephants"), ""));
			assertThat(pages.addresses("elephants")).isEmpty();
		}
	}

	@Test
	void glossaryTermLeadsToItsPlaceInTheGlossary() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("term", Language.ENGLISH, "/glossary/lado",
					Map.of("title", "LADO", "short", "looks into worries about staff", "full",
							"Local Authority Designated Officer"),
					""));
			assertThat(pages.addresses("designated officer")).containsExactly("/about/glossary#lado");
			assertThat(pages.find("lado").hits().getFirst().passageHtml()).isEqualTo("looks into worries about staff");
		}
	}

	@Test
	void checkpointIsKeptWithTheIndex() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			assertThat(pages.index().checkpoint()).isZero();
			pages.publish(page("/a", "One", ""), page("/b", "Two", ""), page("/c", "Three", ""));
			assertThat(pages.index().checkpoint()).isEqualTo(3);
		}
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			assertThat(pages.index().checkpoint()).isEqualTo(3);
			assertThat(pages.addresses("two")).containsExactly("/b");
		}
	}

	@Test
	void processKilledInTheMiddleOfABatchTakesItInAgain() throws Exception {
		Path before = this.folder.resolve("before");
		Path after = this.folder.resolve("after");
		PageTexts copying = (revision) -> {
			if (revision.title().equals("Zebras")) {
				copy(before, after);
			}
			return new PageText(revision.title(), List.of(), revision.body());
		};
		List<JournalEvent> batch = List.of(IndexedPages.published(2, page("/b", "Giraffes", "")),
				IndexedPages.published(3, page("/c", "Zebras", "")));
		try (LuceneIndex index = new LuceneIndex(before, new PageDocuments(copying, Set.of()))) {
			index.apply(List.of(IndexedPages.published(1, page("/a", "Elephants", ""))));
			index.apply(batch);
			assertThat(count(index)).isEqualTo(3);
		}
		try (LuceneIndex index = new LuceneIndex(after, new PageDocuments(copying, Set.of()))) {
			assertThat(index.checkpoint()).isEqualTo(1);
			assertThat(count(index)).isEqualTo(1);
			index.apply(batch);
			assertThat(index.checkpoint()).isEqualTo(3);
			assertThat(count(index)).isEqualTo(3);
		}
	}

	@Test
	void writtenButUncommittedPagesAreDroppedAndAppliedAgain() throws Exception {
		Revision broken = page("/b", "Giraffes", "\0".repeat(10));
		PageDocuments failing = new PageDocuments((revision) -> {
			if (revision.equals(broken)) {
				throw new IllegalStateException("no text today");
			}
			return new PageText(revision.title(), List.of(), revision.body());
		}, Set.of());
		try (LuceneIndex index = new LuceneIndex(this.folder, failing)) {
			assertThatIllegalStateException().isThrownBy(() -> index.apply(List.of(
					IndexedPages.published(1, page("/a", "Elephants", "")), IndexedPages.published(2, broken))));
			assertThat(index.checkpoint()).isZero();
			assertThat(count(index)).isZero();
			index.apply(List.of(IndexedPages.published(1, page("/a", "Elephants", ""))));
			assertThat(index.checkpoint()).isEqualTo(1);
			assertThat(count(index)).isEqualTo(1);
		}
	}

	@Test
	void sameEntriesMayComeAgain() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "Elephants", ""));
			pages.withdraw(page("/a", "Elephants", ""));
			pages.index().apply(List.of(IndexedPages.published(1, page("/a", "Elephants", ""))));
			assertThat(pages.addresses("elephants")).isEmpty();
			assertThat(pages.index().checkpoint()).isEqualTo(2);
		}
	}

	@Test
	void gapInTheJournalIsRefused() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			assertThatIllegalStateException().isThrownBy(
					() -> pages.index().apply(List.of(IndexedPages.published(2, page("/a", "Elephants", "")))));
		}
	}

	@Test
	void damagedIndexIsBegunAnew() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "Elephants", "Elephants ".repeat(1000)));
		}
		for (Path file : files(".cfs", ".doc", ".fdt", ".si", "segments_")) {
			try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
				bytes.seek(bytes.length() / 2);
				bytes.write(new byte[]{7, 7, 7, 7});
			}
			try (IndexedPages pages = new IndexedPages(this.folder)) {
				assertThat(pages.index().checkpoint()).as("after damage to " + file).isZero();
				pages.publish(page("/a", "Elephants", ""));
				assertThat(pages.addresses("elephants")).containsExactly("/a");
			}
		}
	}

	@Test
	void cutOffFileIsDamageToo() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "Elephants", ""));
		}
		for (Path file : files("segments_")) {
			Files.write(file, new byte[0]);
		}
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			assertThat(pages.index().checkpoint()).isZero();
		}
	}

	@Test
	void indexMadeByOtherRulesIsBegunAnew() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder, Set.of("snippet"))) {
			pages.publish(page("/a", "Elephants", ""));
		}
		try (IndexedPages pages = new IndexedPages(this.folder, Set.of("snippet", "page"))) {
			assertThat(pages.index().checkpoint()).isZero();
			assertThat(pages.addresses("elephants")).isEmpty();
		}
	}

	@Test
	void secondProcessIsToldThatTheIndexIsInUse() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "Elephants", ""));
			assertThatIllegalStateException().isThrownBy(() -> new IndexedPages(this.folder).close())
					.withMessageContaining("in use");
			assertThat(pages.addresses("elephants")).containsExactly("/a");
		}
	}

	@Test
	void searchesGoOnWhilePagesAreTakenIn() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		try (IndexedPages pages = new IndexedPages(this.folder); var readers = Executors.newFixedThreadPool(4)) {
			pages.publish(page("/steady", "Elephants", "Elephants."));
			Callable<Long> reader = () -> {
				long searches = 0;
				while (!done.get() || searches == 0) {
					assertThat(pages.addresses("elephants")).contains("/steady");
					searches++;
				}
				return searches;
			};
			List<Future<Long>> reading = IntStream.range(0, 4).mapToObj((i) -> readers.submit(reader)).toList();
			try {
				for (int i = 0; i < 50; i++) {
					pages.publish(page("/page-" + i % 7, "Elephant " + i, "Elephants and giraffes."));
				}
			} finally {
				done.set(true);
			}
			for (Future<Long> searches : reading) {
				assertThat(searches.get()).isPositive();
			}
		}
	}

	private List<Path> files(String... parts) throws IOException {
		try (var files = Files.list(this.folder)) {
			return files.filter(
					(file) -> List.of(parts).stream().anyMatch((part) -> file.getFileName().toString().contains(part)))
					.toList();
		}
	}

	private static void copy(Path from, Path to) {
		if (Files.exists(to)) {
			return;
		}
		try (var files = Files.list(from)) {
			Files.createDirectories(to);
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int count(LuceneIndex index) {
		return index.search((searcher) -> searcher.getIndexReader().numDocs());
	}

}

package org.waymark.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.Revision;
import org.waymark.operations.store.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.content.Language.ENGLISH;

class PublishingWorkflowTests {

	@TempDir
	Path folder;

	private TestDatabase database;

	private final List<TestNode> nodes = new ArrayList<>();

	@BeforeEach
	void open() {
		this.database = TestDatabase.any(this.folder.resolve("store"));
	}

	@AfterEach
	void close() {
		this.nodes.forEach(TestNode::close);
		this.database.close();
	}

	@Test
	void publishedPageIsThereForReadersAtOnce() {
		TestNode node = node();
		Revision page = TestPages.page("/a", "Text\n");
		assertThat(node.publish(page)).singleElement().isInstanceOfSatisfying(PagePublished.class, (event) -> {
			assertThat(event.sequence()).isEqualTo(1);
			assertThat(event.by()).isEqualTo("tester");
			assertThat(event.why()).isEqualTo("because");
		});
		assertThat(node.copy.at(ENGLISH, page.path())).map(PublishedPage::revision).contains(page);
	}

	@Test
	void textThatIsPublishedAlreadyIsNotPublishedAgain() {
		TestNode node = node();
		Revision page = TestPages.page("/a", "Text\n");
		assertThat(node.publish(page)).hasSize(1);
		assertThat(node.publish(page)).isEmpty();
		assertThat(node().publish(page)).isEmpty();
		assertThat(node.wholeJournal()).hasSize(1);
	}

	@Test
	void earlierTextCanBePublishedAgainThroughANodeThatSawOnlyThat() {
		TestNode node = node();
		TestNode other = node();
		Revision earlier = TestPages.page("/a", "Earlier\n");
		Revision later = TestPages.page("/a", "Later\n");
		assertThat(node.publish(earlier)).hasSize(1);
		other.catchUp();
		assertThat(node.publish(later)).hasSize(1);
		assertThat(other.publish(earlier)).hasSize(1);
		assertThat(other.wholeJournal()).hasSize(3);
	}

	@Test
	void withdrawnPageIsGoneAndASecondTimeChangesNothing() {
		TestNode node = node();
		Revision page = TestPages.page("/a", "Text\n");
		node.publish(page);
		assertThat(node.withdraw(page.id())).singleElement().isInstanceOf(PageWithdrawn.class);
		assertThat(node.copy.at(ENGLISH, page.path())).isEmpty();
		assertThat(node.withdraw(page.id())).isEmpty();
		assertThat(node.withdraw(new PageId("never-seen"))).isEmpty();
		assertThat(node.publish(page)).hasSize(1);
	}

	@Test
	void addressOfAnotherPageIsRefused() {
		TestNode node = node();
		Revision page = TestPages.page("/a", "Text\n");
		node.publish(page);
		Revision other = new Revision(new PageId("other"), "page", ENGLISH, page.path(), "", page.fields(), "Mine\n");
		assertThatExceptionOfType(AddressTaken.class).isThrownBy(() -> node().publish(other)).satisfies((ex) -> {
			assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
			assertThat(ex.getBody().getType()).hasToString("urn:waymark:problem:address-taken");
			assertThat(ex).hasMessageContaining("cannot be published at /a").hasMessageContaining(page.id().value());
		});
		node.withdraw(page.id());
		assertThat(node().publish(other)).hasSize(1);
	}

	@Test
	void addressInAnotherLanguageIsAnotherAddress() {
		TestNode node = node();
		assertThat(node.publish(TestPages.page("/a", "Text\n"))).hasSize(1);
		assertThat(node.publish(TestPages.page(new Language("cy"), "/a", "page", "Testun\n"))).hasSize(1);
	}

	@Test
	void pageThatComesToANewAddressLeavesTheOldOne() {
		TestNode node = node();
		Revision page = TestPages.page("/a", "Text\n");
		node.publish(page);
		Revision moved = new Revision(page.id(), "page", ENGLISH, TestPages.page("/b", "").path(), page.head(),
				page.fields(), page.body());
		assertThat(node.publish(moved)).hasSize(1);
		assertThat(node.copy.at(ENGLISH, page.path())).isEmpty();
		assertThat(node.copy.all()).singleElement().extracting(PublishedPage::revision).isEqualTo(moved);
	}

	@Test
	void textThatIsTooLongIsRefused() {
		Revision page = TestPages.page("/a", "x".repeat(RevisionTooLong.MOST_CHARACTERS));
		assertThatExceptionOfType(RevisionTooLong.class).isThrownBy(() -> node().publish(page));
	}

	@Test
	void longestTextIsPublishedAndCopied() {
		TestNode node = node();
		Revision page = TestPages.page("/a", "ü".repeat(RevisionTooLong.MOST_CHARACTERS - 100));
		assertThat(node.publish(page)).hasSize(1);
		TestNode other = node();
		other.catchUp();
		assertThat(other.copy.now()).isEqualTo(node.copy.now());
	}

	@Test
	void nodesThatPublishAtOnceLeaveAJournalWithoutAGap() throws InterruptedException, ExecutionException {
		TestNode one = node();
		TestNode two = node();
		one.pump.start();
		two.pump.start();
		List<JournalEvent> answered = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<List<JournalEvent>>> work = new ArrayList<>();
			for (int thread = 0; thread < 8; thread++) {
				TestNode node = (thread % 2 == 0) ? one : two;
				Random random = new Random(thread);
				work.add(threads.submit(() -> publishMany(node, random)));
			}
			for (Future<List<JournalEvent>> done : work) {
				answered.addAll(done.get());
			}
		}
		List<JournalEvent> journal = one.wholeJournal();
		assertThat(journal).containsExactlyInAnyOrderElementsOf(answered).hasSizeGreaterThan(100);
		assertThat(journal.getLast().sequence()).isEqualTo(journal.size());
		one.catchUp();
		two.catchUp();
		assertThat(one.copy.now()).isEqualTo(TestNode.replayed(journal));
		assertThat(two.copy.now()).isEqualTo(TestNode.replayed(journal));
	}

	@Test
	void nothingIsPublishedFromACopyOfAnotherJournal() {
		TestNode node = node();
		node.publish(TestPages.page("/a", "Text\n"));
		TestDatabase another = TestDatabase.embedded(this.folder.resolve("another"));
		node.close();
		try (TestNode stray = new TestNode(another.database(), this.folder.resolve("copy0"))) {
			assertThatExceptionOfType(JournalUnavailable.class)
					.isThrownBy(() -> stray.publish(TestPages.page("/b", "Text\n")))
					.withCauseInstanceOf(OtherJournal.class);
			assertThat(stray.copy.all()).hasSize(1);
			assertThat(stray.wholeJournal()).isEmpty();
		}
		another.close();
	}

	@Test
	void whoDoesNotWaitIsPublishedAllTheSame() {
		TestNode node = node();
		node.workflow.publish(TestPages.page("/a", "Text\n"), "tester", "").subscribe().dispose();
		assertThat(node.publish(TestPages.page("/b", "Text\n"))).hasSize(1);
		assertThat(node.copy.all()).hasSize(2);
	}

	private static List<JournalEvent> publishMany(TestNode node, Random random) {
		List<JournalEvent> answered = new ArrayList<>();
		for (int turn = 0; turn < 25; turn++) {
			Revision revision = TestPages.any(random);
			answered.addAll(random.nextInt(4) == 0 ? node.withdraw(revision.id()) : node.publish(revision));
		}
		return answered;
	}

	private TestNode node() {
		TestNode node = new TestNode(this.database.database(), this.folder.resolve("copy" + this.nodes.size()));
		this.nodes.add(node);
		return node;
	}

}

package org.waymark.publication;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import com.mongodb.reactivestreams.client.MongoClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Revision;
import org.waymark.operations.store.EmbeddedStore;
import org.waymark.operations.store.StoreClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JournalPumpTests {

	private static final Revision PAGE = TestPages.page("/a", "Text\n");

	@TempDir
	Path folder;

	private final List<AutoCloseable> opened = new ArrayList<>();

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable part : this.opened.reversed()) {
			part.close();
		}
	}

	@Test
	void otherNodeShowsWhatThisOnePublished() {
		EmbeddedStore store = store(0);
		TestNode one = node(store, "one");
		TestNode two = node(store, "two");
		two.pump.start();
		one.publish(PAGE);
		await(() -> two.copy.sequence() == 1);
		assertThat(two.copy.now()).isEqualTo(one.copy.now());
	}

	@Test
	void everyFollowerIsFedInOrderAndNotAheadOfTheCopy() {
		EmbeddedStore store = store(0);
		TestNode writer = node(store, "writer");
		for (int turn = 0; turn < 50; turn++) {
			writer.publish(TestPages.page("/a", "Text " + turn));
		}
		List<TestNode> node = new ArrayList<>();
		Recorder recorder = new Recorder(() -> node.getFirst().copy.sequence());
		node.add(node(store, "reader", recorder));
		node.getFirst().pump.start();
		await(() -> recorder.checkpoint() == 50);
		for (int turn = 0; turn < 20; turn++) {
			writer.publish(TestPages.page("/b", "Text " + turn));
		}
		await(() -> recorder.checkpoint() == 70);
		assertThat(recorder.taken).isEqualTo(writer.wholeJournal());
		assertThat(node.getFirst().pump.status()).allMatch(FollowerStatus::isCurrent)
				.extracting(FollowerStatus::name)
				.containsExactly("local copy", "history", "recorder");
	}

	@Test
	void followerThatFailsKeepsNobodyElseBackAndIsTriedAgain() {
		EmbeddedStore store = store(0);
		Recorder failing = new Recorder(() -> Long.MAX_VALUE);
		failing.fails = true;
		TestNode node = node(store, "node", failing);
		node.pump.start();
		node.publish(PAGE);
		await(() -> node.pump.status().getLast().lastError() != null);
		assertThat(node.pump.status().getLast()).isEqualTo(
				new FollowerStatus("recorder", 0, 1, "IllegalStateException: the recorder of a test fails"));
		assertThat(node.pump.status().getFirst().isCurrent()).isTrue();
		failing.fails = false;
		await(() -> node.pump.status().getLast().isCurrent());
		assertThat(failing.taken).hasSize(1);
	}

	@Test
	void readersAreAnsweredWhileTheDatabaseIsAwayAndCatchUpAfterIt() {
		EmbeddedStore store = store(0);
		int port = Integer.parseInt(store.uri().substring(store.uri().lastIndexOf(':') + 1));
		TestNode node = node(store, "node");
		node.pump.start();
		node.publish(PAGE);
		close(store);
		await(() -> node.pump.status().getFirst().lastError() != null);
		assertThat(node.copy.all()).extracting(PublishedPage::revision).containsExactly(PAGE);
		assertThatExceptionOfType(JournalUnavailable.class)
				.isThrownBy(() -> node.publish(TestPages.page("/b", "Text\n")));
		EmbeddedStore again = store(port);
		TestNode other = node(again, "other");
		other.publish(TestPages.page("/c", "Text\n"));
		await(() -> node.copy.sequence() == 2 && node.pump.status().getFirst().isCurrent());
		assertThat(node.publish(TestPages.page("/b", "Text\n"))).hasSize(1);
	}

	@Test
	void copyThatIsOpenedWithoutADatabaseAnswersAndCatchesUpWhenItComes() {
		EmbeddedStore store = store(0);
		int port = Integer.parseInt(store.uri().substring(store.uri().lastIndexOf(':') + 1));
		TestNode before = node(store, "node");
		before.publish(PAGE);
		Published published = before.copy.now();
		TestNode writer = node(store, "writer");
		writer.publish(TestPages.page("/b", "Text\n"));
		close(before);
		close(store);
		TestNode reopened = node("mongodb://127.0.0.1:" + port, "node");
		reopened.pump.start();
		await(() -> reopened.pump.status().getFirst().lastError() != null);
		assertThat(reopened.copy.now()).isEqualTo(published);
		store(port);
		await(() -> reopened.copy.sequence() == 2);
	}

	@Test
	void copyOfAnotherJournalIsServedAndLeftAlone() {
		node(store(0), "node").publish(PAGE);
		this.opened.reversed().stream().filter(TestNode.class::isInstance).toList().forEach(this::close);
		EmbeddedStore another = EmbeddedStore.open(this.folder.resolve("another"), 0);
		this.opened.add(another);
		node(another, "writer").publish(TestPages.page("/other", "Text\n"));
		TestNode stray = node(another, "node");
		stray.pump.start();
		await(() -> stray.pump.status().getFirst().lastError() != null);
		assertThat(stray.pump.status().getFirst().lastError()).startsWith("OtherJournal: the database holds another");
		assertThat(stray.copy.all()).extracting(PublishedPage::revision).containsExactly(PAGE);
	}

	private EmbeddedStore store(int port) {
		EmbeddedStore store = EmbeddedStore.open(this.folder.resolve("store"), port);
		this.opened.add(store);
		return store;
	}

	private TestNode node(EmbeddedStore store, String name, Follower... followers) {
		return node(store.uri(), name, followers);
	}

	private TestNode node(String uri, String name, Follower... followers) {
		MongoClient client = StoreClients.connect(uri, Duration.ofSeconds(5));
		this.opened.add(client);
		TestNode node = new TestNode(client.getDatabase("waymark"), this.folder.resolve(name), followers);
		this.opened.add(node);
		return node;
	}

	private void close(AutoCloseable part) {
		this.opened.remove(part);
		try {
			part.close();
		} catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(BooleanSupplier condition) {
		long giveUp = System.nanoTime() + TestNode.LONG.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("the time by which it has happened").isLessThan(giveUp);
			LockSupport.parkNanos(5_000_000);
		}
	}

	/** Keeps what it is given. */
	private static final class Recorder implements Follower {

		private final List<JournalEvent> taken = new CopyOnWriteArrayList<>();

		private final LongSupplier limit;

		private volatile boolean fails;

		Recorder(LongSupplier limit) {
			this.limit = limit;
		}

		@Override
		public String name() {
			return "recorder";
		}

		@Override
		public long checkpoint() {
			return this.taken.size();
		}

		@Override
		public void apply(List<JournalEvent> events) {
			if (this.fails) {
				throw new IllegalStateException("the recorder of a test fails");
			}
			assertThat(events.getLast().sequence()).isLessThanOrEqualTo(this.limit.getAsLong());
			this.taken.addAll(events);
		}

	}

}

package org.waymark.publication;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.logging.LogManager;

import com.mongodb.reactivestreams.client.MongoClient;
import org.waymark.content.Revision;
import org.waymark.operations.store.EmbeddedStore;
import org.waymark.operations.store.StoreClients;
import org.waymark.search.IndexUnderTest;

/** A node that publishes and withdraws without end, until it is killed; what was acknowledged it writes to a file, and tells. */
final class KillProgram {

	private static final int THREADS = 3;

	private final TestNode node;

	private final FileOutputStream acknowledged;

	private KillProgram(TestNode node, FileOutputStream acknowledged) {
		this.node = node;
		this.acknowledged = acknowledged;
	}

	/** What follows the journal beside the local copy, with its data in {@code folder}. */
	static List<Follower> followers(Path folder) {
		return List.of(new IndexUnderTest(folder.resolve("index")).follower());
	}

	static String line(JournalEvent event) {
		return event.sequence() + " " + event.at() + " " + event.page() + "\n";
	}

	/** Arguments: the data folder, the file for what was acknowledged. */
	public static void main(String[] arguments) throws IOException {
		// What is written to the error output is a failure; Lucene's advice on faster vectors is none.
		LogManager.getLogManager().reset();
		endWithParent();
		Path folder = Path.of(arguments[0]);
		EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"), 0);
		MongoClient client = StoreClients.connect(store.uri(), TestNode.LONG);
		TestNode node = new TestNode(client.getDatabase("waymark"), folder.resolve("copy"),
				followers(folder).toArray(Follower[]::new));
		node.pump.start();
		KillProgram program = new KillProgram(node, new FileOutputStream(arguments[1], true));
		for (int thread = 0; thread < THREADS; thread++) {
			Thread.ofPlatform().start(program::publishWithoutEnd);
		}
	}

	private void publishWithoutEnd() {
		Random random = new Random();
		while (true) {
			Revision revision = TestPages.any(random);
			List<JournalEvent> events = (random.nextInt(4) == 0)
					? this.node.withdraw(revision.id())
					: this.node.publish(revision);
			events.forEach(this::acknowledge);
		}
	}

	private synchronized void acknowledge(JournalEvent event) {
		try {
			this.acknowledged.write(line(event).getBytes(StandardCharsets.UTF_8));
			System.out.println(event.sequence());
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void endWithParent() {
		Thread.ofPlatform().daemon().start(() -> {
			try {
				int end = System.in.read();
				Runtime.getRuntime().halt(end);
			} catch (IOException ex) {
				Runtime.getRuntime().halt(1);
			}
		});
	}

}

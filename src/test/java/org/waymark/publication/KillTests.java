package org.waymark.publication;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.search.IndexUnderTest;
import org.waymark.operations.store.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a publishing node at random moments, as often as the property {@code waymark.test.counts} asks for. */
class KillTests {

	private static final int TIMES = "full".equals(System.getProperty("waymark.test.counts")) ? 50 : 5;

	/** After so many kills the next node begins with nothing. */
	private static final int WITH_ONE_FOLDER = 10;

	@TempDir
	Path folder;

	private final Random random = new Random();

	private int acknowledged;

	@Test
	void killedNodeLosesNothingThatWasAcknowledged() throws IOException, InterruptedException {
		for (int kill = 0; kill < TIMES; kill++) {
			Path data = this.folder.resolve("data" + kill / WITH_ONE_FOLDER);
			Files.createDirectories(data);
			runAndKill(data, kill % 3 != 2);
			verify(data);
		}
		assertThat(this.acknowledged).isPositive();
		System.out.printf("killed %d times; %d entries had been acknowledged, none is lost%n", TIMES,
				this.acknowledged);
	}

	/** Kills it at work, or at any moment since its start. */
	private void runAndKill(Path data, boolean atWork) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-Dslf4j.internal.verbosity=ERROR", "--enable-native-access=ALL-UNNAMED", "-cp",
				classPath(), KillProgram.class.getName(),
				data.toString(), data.resolve("acknowledged").toString())
				.redirectError(data.resolve("errors").toFile())
				.start();
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			if (atWork) {
				for (int entries = this.random.nextInt(60); entries >= 0; entries--) {
					assertThat(out.readLine()).as(Files.readString(data.resolve("errors"))).isNotNull();
				}
			}
			process.waitFor(this.random.nextInt(atWork ? 50 : 3000), TimeUnit.MILLISECONDS);
			process.toHandle().destroyForcibly();
			assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
			assertThat(data.resolve("errors")).isEmptyFile();
		}
	}

	private void verify(Path data) throws IOException {
		try (TestDatabase database = TestDatabase.embedded(data.resolve("store"));
				IndexUnderTest index = new IndexUnderTest(data.resolve("index"));
				TestNode node = new TestNode(database.database(), data.resolve("copy"), index.follower())) {
			List<JournalEvent> journal = node.wholeJournal();
			assertThat(TestNode.wait(node.journal.last())).isEqualTo(journal.size());
			Set<String> lines = new HashSet<>();
			journal.forEach((event) -> lines.add(KillProgram.line(event)));
			List<String> answered = acknowledged(data);
			assertThat(answered).isSubsetOf(lines);
			assertThat(node.copy.sequence()).isLessThanOrEqualTo(journal.size());
			assertThat(node.copy.now())
					.isEqualTo(TestNode.replayed(journal.subList(0, (int) node.copy.sequence())));
			node.catchUp();
			assertThat(node.copy.now()).isEqualTo(TestNode.replayed(journal));
			verify(index, journal);
			verify(node.history, journal);
			this.acknowledged += answered.size();
		}
		Files.deleteIfExists(data.resolve("acknowledged"));
	}

	/** The index goes on from its own checkpoint, wherever the kill left it, and ends where the journal does. */
	private static void verify(IndexUnderTest index, List<JournalEvent> journal) {
		assertThat(index.follower().checkpoint()).isLessThanOrEqualTo(journal.size());
		index.follower().apply(journal.subList((int) index.follower().checkpoint(), journal.size()));
		Map<String, String> published = new TreeMap<>();
		TestNode.replayed(journal).all()
				.forEach((page) -> published.put(page.revision().id().value(), index.textOf(page.revision())));
		assertThat(index.contents()).isEqualTo(published);
	}

	/** So does the history of pages. */
	private static void verify(PageHistory history, List<JournalEvent> journal) {
		assertThat(history.checkpoint()).isLessThanOrEqualTo(journal.size());
		history.apply(journal.subList((int) history.checkpoint(), journal.size()));
		HistoryIndex expected = new HistoryIndex();
		journal.forEach((event) -> expected.add(event, 0));
		journal.stream().filter(PagePublished.class::isInstance).map(PagePublished.class::cast).forEach((event) -> {
			assertThat(history.versions(event.language(), event.path())).extracting(PageVersion::sequence)
					.isEqualTo(expected.at(Address.of(event)).stream().map(HistoryIndex.Version::sequence).toList());
			assertThat(history.before(event.at().plusMillis(1), event.language(), event.path()))
					.isInstanceOf(PastPage.class);
		});
	}

	private static List<String> acknowledged(Path data) throws IOException {
		Path file = data.resolve("acknowledged");
		String text = Files.exists(file) ? Files.readString(file) : "";
		// A line that the kill cut short is nobody's answer.
		return text.substring(0, text.lastIndexOf('\n') + 1).lines().map((line) -> line + "\n").toList();
	}

	private static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""))
				.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
	}

}

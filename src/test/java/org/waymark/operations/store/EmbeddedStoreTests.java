package org.waymark.operations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedStoreTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	@TempDir
	Path folder;

	@Test
	void whatWasWrittenIsThereAfterARestart() {
		write(200);
		try (TestDatabase again = TestDatabase.embedded(this.folder)) {
			MongoCollection<Document> pages = again.database().getCollection("pages");
			assertThat(Mono.from(pages.countDocuments()).block(LONG)).isEqualTo(200);
			assertThat(Mono.from(pages.find(Filters.eq("_id", 200)).first()).block(LONG)).isNotNull();
		}
	}

	@Test
	void listensOnThisMachineOnly() {
		try (EmbeddedStore store = EmbeddedStore.open(this.folder, 0)) {
			assertThat(store.uri()).startsWith("mongodb://127.0.0.1:");
		}
	}

	@Test
	void secondStoreInTheSameFolderIsToldWhoIsThere() {
		try (EmbeddedStore store = EmbeddedStore.open(this.folder, 0)) {
			assertThat(store.uri()).isNotEmpty();
			assertThatExceptionOfType(FolderInUse.class).isThrownBy(() -> EmbeddedStore.open(this.folder, 0))
					.withMessageContaining("is in use by another Waymark (process " + ProcessHandle.current().pid())
					.withMessageNotContaining("\n");
		}
		EmbeddedStore.open(this.folder, 0).close();
	}

	@Test
	void portThatIsTakenIsSaidAndTheFolderLetGo() {
		try (EmbeddedStore store = EmbeddedStore.open(this.folder.resolve("one"), 0)) {
			int port = Integer.parseInt(store.uri().substring(store.uri().lastIndexOf(':') + 1));
			Path other = this.folder.resolve("other");
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> EmbeddedStore.open(other, port))
					.withMessageContaining("cannot be opened: Address already in use");
			EmbeddedStore.open(other, 0).close();
		}
	}

	@Test
	void fileThatIsNoStoreIsLeftAsItIs() throws IOException {
		Path file = this.folder.resolve("waymark.mv");
		Files.writeString(file, "no store");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> EmbeddedStore.open(this.folder, 0));
		assertThat(file).hasContent("no store");
	}

	@Test
	void fileDoesNotGrowWithRewriting() throws IOException {
		try (TestDatabase database = TestDatabase.embedded(this.folder)) {
			MongoCollection<Document> pages = database.database().getCollection("pages");
			String text = text(1);
			all(Flux.range(1, 100).concatMap((id) -> pages.insertOne(new Document("_id", id).append("text", text))));
			all(Flux.range(1, 2000)
					.concatMap((turn) -> pages.updateOne(Filters.eq("_id", 1 + turn % 100),
							Updates.set("text", text(turn)))));
			long size = Files.size(this.folder.resolve("waymark.mv"));
			assertThat(size).isLessThan(20L * 100 * text.length());
		}
	}

	private void write(int documents) {
		try (TestDatabase database = TestDatabase.embedded(this.folder)) {
			MongoCollection<Document> pages = database.database().getCollection("pages");
			all(Flux.range(1, documents)
					.concatMap((id) -> pages.insertOne(new Document("_id", id).append("text", text(id)))));
		}
	}

	private static <T> List<T> all(Flux<T> flux) {
		return flux.collectList().blockOptional(LONG).orElseThrow();
	}

	private static String text(int seed) {
		StringBuilder text = new StringBuilder();
		Random random = new Random(seed);
		while (text.length() < 3000) {
			text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
		}
		return text.toString();
	}

}

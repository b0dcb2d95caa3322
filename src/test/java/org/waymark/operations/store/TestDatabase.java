package org.waymark.operations.store;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import reactor.test.StepVerifier;

/** A database of its own for one test: embedded, or on the server that {@code WAYMARK_TEST_MONGODB_URI} names. */
public final class TestDatabase implements Closeable {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final @Nullable EmbeddedStore store;

	private final MongoClient client;

	private final MongoDatabase database;

	private TestDatabase(@Nullable EmbeddedStore store, String uri, String name) {
		this.store = store;
		this.client = StoreClients.connect(uri, TIMEOUT);
		this.database = this.client.getDatabase(name);
	}

	/** An embedded database that keeps its data in {@code folder}. */
	public static TestDatabase embedded(Path folder) {
		EmbeddedStore store = EmbeddedStore.open(folder, 0);
		return new TestDatabase(store, store.uri(), "waymark");
	}

	/** A new database on the server that the environment names, if it names one; else an embedded one. */
	public static TestDatabase any(Path folder) {
		String uri = System.getenv("WAYMARK_TEST_MONGODB_URI");
		return (uri == null || uri.isBlank())
				? embedded(folder)
				: new TestDatabase(null, uri, "waymark_test_" + UUID.randomUUID().toString().replace("-", ""));
	}

	public MongoDatabase database() {
		return this.database;
	}

	@Override
	public void close() {
		if (this.store == null) {
			StepVerifier.create(this.database.drop()).expectComplete().verify(TIMEOUT);
		}
		this.client.close();
		if (this.store != null) {
			this.store.close();
		}
	}

}

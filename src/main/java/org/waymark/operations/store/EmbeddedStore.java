package org.waymark.operations.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** A database that speaks MongoDB's language, inside this process, with its data in a folder; reachable from this machine only. */
public final class EmbeddedStore implements Closeable {

	private static final String FILE = "waymark.mv";

	private static final int CACHE_MEGABYTES = 32;

	private final StoreLock lock;

	private final ScrubbedBackend backend;

	private final MongoServer server;

	private EmbeddedStore(StoreLock lock, ScrubbedBackend backend, MongoServer server) {
		this.lock = lock;
		this.backend = backend;
		this.server = server;
	}

	/**
	 * Opens the store in {@code folder}, or begins one; fails with {@link FolderInUse} when another process has it open, and with
	 * {@link UncheckedIOException} when its file or its port can't be used.
	 *
	 * @param port where to listen; 0 for any free port
	 */
	public static EmbeddedStore open(Path folder, int port) {
		try {
			StoreLock lock = StoreLock.on(folder);
			try {
				return open(lock, folder.resolve(FILE), port);
			} catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		} catch (IOException ex) {
			throw new UncheckedIOException(
					"The embedded database in %s cannot be opened: %s".formatted(folder, ex.getMessage()), ex);
		}
	}

	private static EmbeddedStore open(StoreLock lock, Path path, int port) throws IOException {
		ScrubbedBackend backend = new ScrubbedBackend(() -> new DurableBackend(openFile(path)));
		MongoServer server = new MongoServer(backend);
		boolean listens = false;
		try {
			server.bind(new InetSocketAddress("127.0.0.1", port));
			listens = true;
			return new EmbeddedStore(lock, backend, server);
		} finally {
			if (!listens) {
				server.shutdownNow();
			}
		}
	}

	/** What a driver connects with, for example {@code mongodb://127.0.0.1:41234}. */
	public String uri() {
		return "mongodb://127.0.0.1:" + this.server.getLocalAddress().getPort();
	}

	/** Waits until everything written is on the disk itself. */
	public void sync() {
		this.backend.sync();
	}

	@Override
	public void close() {
		this.server.shutdownNow();
		try {
			this.lock.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MVStore openFile(Path path) throws IOException {
		try {
			if (Files.exists(path)) {
				MVStoreTool.compactCleanUp(path.toString());
				MVStoreTool.compact(path.toString(), true);
			}
			// The engine would otherwise write by itself in the middle of a command, and a crash then leave half of it.
			MVStore file = new MVStore.Builder().fileName(path.toString())
					.cacheSize(CACHE_MEGABYTES)
					.autoCommitDisabled()
					.autoCommitBufferSize(0)
					.compress()
					.open();
			file.setRetentionTime(0);
			return file;
		} catch (MVStoreException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

}

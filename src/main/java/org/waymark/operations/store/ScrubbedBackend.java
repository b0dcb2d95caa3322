package org.waymark.operations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;

/**
 * The engine's backend with one command more: {@code {scrub: 1}} writes its file anew, so that nothing is left in it of what was
 * overwritten. Everybody else waits meanwhile.
 */
final class ScrubbedBackend implements MongoBackend {

	private final Opening opening;

	private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

	private DurableBackend inner;

	ScrubbedBackend(Opening opening) throws IOException {
		this.opening = opening;
		this.inner = opening.open();
	}

	/** Opens the engine's file, and leaves out of it what is no longer needed. */
	interface Opening {

		DurableBackend open() throws IOException;

	}

	/** Waits until everything written is on the disk itself. */
	void sync() {
		asked((backend) -> {
			backend.sync();
			return true;
		});
	}

	@Override
	public Document handleMessage(MongoMessage message) {
		return message.getDocument().containsKey("scrub")
				? scrub()
				: asked((backend) -> backend.handleMessage(message));
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		return asked((backend) -> backend.handleCommand(channel, database, command, query));
	}

	@Override
	public QueryResult handleQuery(MongoQuery query) {
		return asked((backend) -> backend.handleQuery(query));
	}

	@Override
	public void handleClose(Channel channel) {
		this.inner.handleClose(channel);
	}

	@Override
	public void dropDatabase(String database) {
		asked((backend) -> {
			backend.dropDatabase(database);
			return true;
		});
	}

	@Override
	public Collection<Document> getCurrentOperations(MongoQuery query) {
		return asked((backend) -> backend.getCurrentOperations(query));
	}

	@Override
	public Document getServerStatus() {
		return asked(DurableBackend::getServerStatus);
	}

	@Override
	public void closeCursors(List<Long> cursors) {
		this.inner.closeCursors(cursors);
	}

	@Override
	public Clock getClock() {
		return this.inner.getClock();
	}

	@Override
	public void enableOplog() {
		this.inner.enableOplog();
	}

	@Override
	public void disableOplog() {
		this.inner.disableOplog();
	}

	@Override
	public MongoDatabase resolveDatabase(String database) {
		return asked((backend) -> backend.resolveDatabase(database));
	}

	@Override
	public MongoBackend version(MongoVersion version) {
		this.inner.version(version);
		return this;
	}

	@Override
	public void close() {
		Lock alone = this.lock.writeLock();
		alone.lock();
		try {
			this.inner.close();
		} finally {
			alone.unlock();
		}
	}

	private Document scrub() {
		Lock alone = this.lock.writeLock();
		alone.lock();
		try {
			this.inner.close();
			this.inner = this.opening.open();
			return new Document("ok", 1.0);
		} catch (IOException ex) {
			throw new UncheckedIOException("the embedded database cannot be opened again", ex);
		} finally {
			alone.unlock();
		}
	}

	private <T> T asked(Function<DurableBackend, T> question) {
		Lock beside = this.lock.readLock();
		beside.lock();
		try {
			return question.apply(this.inner);
		} finally {
			beside.unlock();
		}
	}

}

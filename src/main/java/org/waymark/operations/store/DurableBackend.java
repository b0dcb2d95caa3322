package org.waymark.operations.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * The engine's backend, made durable: one write command at a time, on disk before it is answered and before anybody reads what it wrote.
 */
final class DurableBackend extends H2Backend {

	private static final Set<String> NEITHER = Set.of("ismaster", "buildinfo", "ping", "whatsmyuri", "serverstatus",
			"getlasterror", "endsessions", "killcursors", "hostinfo", "getlog", "connectionstatus");

	private static final Set<String> READS = Set.of("find", "getmore", "count", "distinct", "listcollections",
			"listindexes", "listdatabases", "dbstats", "collstats");

	/** So many writes are followed by a look at how much of the file is waste. */
	private static final int WRITES_BETWEEN_CLEANING = 256;

	private static final int LEAST_FILL = 60;

	private static final int CLEANED_AT_ONCE = 4 * 1024 * 1024;

	private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

	private int writes;

	DurableBackend(MVStore file) {
		super(file);
		version(new RecentVersion());
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		String name = command.toLowerCase(Locale.ROOT);
		if (name.equals("hello")) {
			return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
		}
		if (NEITHER.contains(name)) {
			return super.handleCommand(channel, database, command, query);
		}
		return isRead(name, query)
				? read(channel, database, command, query)
				: write(channel, database, command, query);
	}

	/** Waits until everything written is on the disk itself. */
	void sync() {
		getMvStore().sync();
	}

	@Override
	public void close() {
		Lock writing = this.lock.writeLock();
		writing.lock();
		try {
			super.close();
		} finally {
			writing.unlock();
		}
	}

	private Document read(Channel channel, String database, String command, Document query) {
		Lock reading = this.lock.readLock();
		reading.lock();
		try {
			return super.handleCommand(channel, database, command, query);
		} finally {
			reading.unlock();
		}
	}

	private Document write(Channel channel, String database, String command, Document query) {
		Lock writing = this.lock.writeLock();
		writing.lock();
		try {
			return super.handleCommand(channel, database, command, query);
		} finally {
			keep();
			writing.unlock();
		}
	}

	private void keep() {
		MVStore file = getMvStore();
		if (!file.isClosed() && file.hasUnsavedChanges()) {
			file.commit();
			file.sync();
			if (++this.writes % WRITES_BETWEEN_CLEANING == 0) {
				file.compact(LEAST_FILL, CLEANED_AT_ONCE);
			}
		}
	}

	private static boolean isRead(String command, Document query) {
		if (command.equals("aggregate")) {
			return !(query.get("pipeline") instanceof List<?> stages)
					|| stages.stream().noneMatch(DurableBackend::writes);
		}
		return READS.contains(command);
	}

	private static boolean writes(Object stage) {
		return stage instanceof Document document && (document.containsKey("$merge") || document.containsKey("$out"));
	}

}

package org.waymark.operations.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a second process out of the store's folder, and can tell it who is in. */
final class StoreLock implements Closeable {

	/** Locked is one byte behind the process number, which others may read. */
	private static final long LOCKED = 64;

	private final RandomAccessFile file;

	private StoreLock(RandomAccessFile file) {
		this.file = file;
	}

	static StoreLock on(Path folder) throws IOException {
		Files.createDirectories(folder);
		RandomAccessFile file = new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
		if (!isFree(file)) {
			String holder = file.readLine();
			file.close();
			throw new FolderInUse(folder, (holder != null) ? holder.strip() : "");
		}
		file.setLength(0);
		file.writeBytes(ProcessHandle.current().pid() + "\n");
		return new StoreLock(file);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private static boolean isFree(RandomAccessFile file) throws IOException {
		try {
			return file.getChannel().tryLock(LOCKED, 1, false) != null;
		} catch (OverlappingFileLockException ex) {
			return false;
		}
	}

}

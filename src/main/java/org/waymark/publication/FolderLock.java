package org.waymark.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a second process out of a folder for as long as it is open. */
final class FolderLock implements Closeable {

	private final RandomAccessFile file;

	private FolderLock(RandomAccessFile file) {
		this.file = file;
	}

	static FolderLock on(Path folder) throws IOException {
		Files.createDirectories(folder);
		RandomAccessFile file = new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
		if (!isFree(file)) {
			file.close();
			throw new IOException(folder.toAbsolutePath() + " is in use by another Waymark");
		}
		return new FolderLock(file);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private static boolean isFree(RandomAccessFile file) throws IOException {
		try {
			return file.getChannel().tryLock() != null;
		} catch (OverlappingFileLockException ex) {
			return false;
		}
	}

}

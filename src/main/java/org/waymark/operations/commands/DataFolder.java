package org.waymark.operations.commands;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a data folder for one process: two that wrote to the same copy and index would spoil both. */
public final class DataFolder implements AutoCloseable {

	private static final String LOCK = "node.lock";

	private final FileChannel channel;

	private DataFolder(FileChannel channel) {
		this.channel = channel;
	}

	/** Takes the folder; nothing if another process has it. */
	public static Optional<DataFolder> take(Path folder) throws IOException {
		Files.createDirectories(folder);
		FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new DataFolder(channel));
			}
		} catch (OverlappingFileLockException ex) {
			// Held by this very process: as much in use as by another.
		}
		channel.close();
		return Optional.empty();
	}

	/** Gives it back. */
	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}

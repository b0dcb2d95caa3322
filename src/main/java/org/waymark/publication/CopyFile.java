package org.waymark.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of numbered records that only grows, each with its length and its CRC-32C, and a head that says up to which number the file
 * was compacted: behind that number no record may be missing. A record that was cut off by a crash ends the file at its last whole record.
 */
final class CopyFile implements Closeable {

	private static final Logger log = LoggerFactory.getLogger(CopyFile.class);

	private final Path path;

	private RandomAccessFile file;

	/** Every number up to this one was weighed at a compaction: those that are missing are of no more use. */
	private long base;

	/** Where the next record goes; behind it there is nothing, or the remains of a write that failed. */
	private long end;

	private int records;

	private CopyFile(Path path, RandomAccessFile file) {
		this.path = path;
		this.file = file;
	}

	/** Opens or begins the file, and shows every whole record to {@code reader}. */
	static CopyFile open(Path path, Reader reader) throws IOException {
		// What a compaction left that was broken off may hold what has to be forgotten.
		Files.deleteIfExists(temporary(path));
		if (Files.notExists(path)) {
			begin(path);
		}
		CopyFile opened = new CopyFile(path, new RandomAccessFile(path.toFile(), "rw"));
		try {
			opened.readAll(reader);
			return opened;
		} catch (IOException | RuntimeException ex) {
			opened.close();
			throw ex;
		}
	}

	private static void begin(Path path) throws IOException {
		Path next = temporary(path);
		try (RandomAccessFile begun = new RandomAccessFile(next.toFile(), "rw")) {
			begun.setLength(0);
			begun.write(CopyRecord.head(0).array());
			begun.getFD().sync();
		}
		replace(next, path);
	}

	int records() {
		return this.records;
	}

	/** Where the next record will be. */
	long end() {
		return this.end;
	}

	/** The record that begins at {@code position}. */
	CopyRecord at(long position) throws IOException {
		this.file.seek(position);
		return CopyRecord.read(this.file, this.end - position).orElseThrow(() -> unreadable());
	}

	/** Adds {@code added} durably: all of them, or after a failure none. */
	void append(List<CopyRecord> added) throws IOException {
		ByteBuffer buffer = CopyRecord.together(added);
		this.file.seek(this.end);
		this.file.write(buffer.array(), 0, buffer.limit());
		// The channel's force() would close the file when its thread is interrupted; this does not.
		this.file.getFD().sync();
		this.end += buffer.limit();
		this.records += added.size();
	}

	/** Leaves only the records that {@code living} keeps; a crash leaves either the old file or the new one. */
	void compact(long newBase, LongPredicate living) throws IOException {
		try (RandomAccessFile old = replaceWith(newBase,
				(record) -> living.test(record.number()) ? Optional.of(record) : Optional.empty())) {
			log.debug("{} had {} bytes before its compaction", this.path, old.length());
		}
	}

	/** Changes records, and overwrites what they were before; a crash leaves either the old file or the new one. */
	void rewrite(UnaryOperator<CopyRecord> change) throws IOException {
		try (RandomAccessFile old = replaceWith(this.base, (record) -> Optional.of(change.apply(record)))) {
			overwrite(old);
		}
	}

	/** Puts another file in this one's place, and gives back the one that was there. */
	private RandomAccessFile replaceWith(long newBase, Function<CopyRecord, Optional<CopyRecord>> change)
			throws IOException {
		Path next = temporary(this.path);
		int kept;
		try (RandomAccessFile out = new RandomAccessFile(next.toFile(), "rw")) {
			out.setLength(0);
			out.write(CopyRecord.head(newBase).array());
			kept = copy(out, change);
			out.getFD().sync();
		}
		replace(next, this.path);
		RandomAccessFile old = this.file;
		this.file = new RandomAccessFile(this.path.toFile(), "rw");
		this.base = newBase;
		this.end = this.file.length();
		this.records = kept;
		return old;
	}

	private int copy(RandomAccessFile out, Function<CopyRecord, Optional<CopyRecord>> change) throws IOException {
		int kept = 0;
		long position = CopyRecord.HEAD;
		this.file.seek(position);
		while (position < this.end) {
			CopyRecord record = CopyRecord.read(this.file, this.end - position)
					.orElseThrow(() -> unreadable());
			position += record.length();
			Optional<CopyRecord> changed = change.apply(record);
			if (changed.isPresent()) {
				out.write(CopyRecord.together(List.of(changed.get())).array());
				kept++;
			}
		}
		return kept;
	}

	private static void overwrite(RandomAccessFile old) throws IOException {
		byte[] nothing = new byte[1 << 16];
		long length = old.length();
		old.seek(0);
		for (long left = length; left > 0; left -= nothing.length) {
			old.write(nothing, 0, (int) Math.min(left, nothing.length));
		}
		old.getFD().sync();
	}

	private IOException unreadable() {
		return new IOException("a record of " + this.path + " can no longer be read");
	}

	@Override
	public void close() {
		try {
			this.file.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Shows every whole record to {@code reader}, from the first on. */
	void readAll(Reader reader) throws IOException {
		this.records = 0;
		long length = this.file.length();
		this.base = CopyRecord.readHead(this.file).orElseThrow(() -> new DamagedHead(this.path));
		this.end = CopyRecord.HEAD;
		this.file.seek(this.end);
		Optional<CopyRecord> record = CopyRecord.read(this.file, length - this.end);
		while (record.isPresent() && reader.read(record.get(), this.base, this.end)) {
			this.end += record.get().length();
			this.records++;
			record = CopyRecord.read(this.file, length - this.end);
		}
		if (this.end < length) {
			log.warn("The last {} bytes of {} are left out: they were not written whole, or can't be used",
					length - this.end, this.path);
			this.file.setLength(this.end);
			this.file.getFD().sync();
		}
	}

	private static Path temporary(Path path) {
		return path.resolveSibling(path.getFileName() + ".next");
	}

	private static void replace(Path next, Path path) throws IOException {
		Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		// Without this the new name can be lost with the power. Not every system opens a folder.
		try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		} catch (IOException ex) {
			if (!System.getProperty("os.name", "").startsWith("Windows")) {
				throw ex;
			}
		}
	}

	/** Is shown the records when a file is opened. */
	@FunctionalInterface
	interface Reader {

		/** Takes in a record that begins at {@code position}; false ends the file before it. */
		boolean read(CopyRecord record, long base, long position);

	}

	/** Says that a file has not the head of a local copy. */
	static final class DamagedHead extends IOException {

		private static final long serialVersionUID = 1L;

		private DamagedHead(Path path) {
			super(path + " is no local copy, or its head is damaged");
		}

	}

}

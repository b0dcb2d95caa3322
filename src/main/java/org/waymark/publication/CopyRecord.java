package org.waymark.publication;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/** One numbered record of a {@link CopyFile}: length, CRC-32C of number and content, number, content. */
record CopyRecord(long number, ByteBuffer content) {

	/** Bytes before the content. */
	private static final int FRAME = Integer.BYTES + Integer.BYTES + Long.BYTES;

	private static final long MAGIC = 0x5741594D41524B31L;

	/** Bytes of the file's head: magic number, base, CRC-32C of both. */
	static final int HEAD = Long.BYTES + Long.BYTES + Integer.BYTES;

	static ByteBuffer head(long base) {
		ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(MAGIC).putLong(base);
		return head.putInt(checksum(head.duplicate().flip())).flip();
	}

	static OptionalLong readHead(RandomAccessFile file) throws IOException {
		if (file.length() < HEAD) {
			return OptionalLong.empty();
		}
		byte[] bytes = new byte[HEAD];
		file.seek(0);
		file.readFully(bytes);
		long base = ByteBuffer.wrap(bytes).getLong(Long.BYTES);
		return ByteBuffer.wrap(bytes).equals(head(base)) ? OptionalLong.of(base) : OptionalLong.empty();
	}

	/** The record that begins here; nothing if fewer than its bytes are left, or they are not what was written. */
	static Optional<CopyRecord> read(RandomAccessFile file, long left) throws IOException {
		if (left < FRAME) {
			return Optional.empty();
		}
		byte[] frame = new byte[FRAME - Long.BYTES];
		file.readFully(frame);
		int length = ByteBuffer.wrap(frame).getInt();
		if (length < 0 || length > left - FRAME) {
			return Optional.empty();
		}
		byte[] bytes = new byte[Long.BYTES + length];
		file.readFully(bytes);
		if (checksum(ByteBuffer.wrap(bytes)) != ByteBuffer.wrap(frame).getInt(Integer.BYTES)) {
			return Optional.empty();
		}
		ByteBuffer content = ByteBuffer.wrap(bytes, Long.BYTES, length).slice();
		return Optional.of(new CopyRecord(ByteBuffer.wrap(bytes).getLong(), content));
	}

	static ByteBuffer together(List<CopyRecord> records) {
		ByteBuffer buffer = ByteBuffer
				.allocate(records.stream().mapToInt(CopyRecord::length).reduce(0, Math::addExact));
		records.forEach((record) -> record.write(buffer));
		return buffer.flip();
	}

	/** The content, to be read from its beginning whoever read it before. */
	@Override
	public ByteBuffer content() {
		return this.content.duplicate();
	}

	int length() {
		return FRAME + this.content.remaining();
	}

	private void write(ByteBuffer buffer) {
		buffer.putInt(this.content.remaining());
		int checksumAt = buffer.position();
		buffer.putInt(0).putLong(this.number).put(content());
		ByteBuffer checked = buffer.duplicate().flip().position(checksumAt + Integer.BYTES);
		buffer.putInt(checksumAt, checksum(checked));
	}

	private static int checksum(ByteBuffer bytes) {
		CRC32C checksum = new CRC32C();
		checksum.update(bytes);
		return (int) checksum.getValue();
	}

}

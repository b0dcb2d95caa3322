package org.waymark.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Bytes read as UTF-8: a text, or the place where they are none. */
public sealed interface Utf8Text {

	/**
	 * They are text.
	 *
	 * @param text the text
	 */
	record Text(String text) implements Utf8Text {
	}

	/** They are UTF-16, as some editors save it. */
	record Wide() implements Utf8Text {
	}

	/**
	 * They are not text.
	 *
	 * @param line the first line with something else, counted from 1
	 */
	record Broken(int line) implements Utf8Text {
	}

	/** Reads {@code bytes}. */
	static Utf8Text of(byte[] bytes) {
		boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
				|| (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
		if (wide) {
			return new Wide();
		}
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		if (!result.isError()) {
			return new Text(out.flip().toString());
		}
		int line = 1;
		for (int i = 0; i < in.position(); i++) {
			boolean ends = bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n';
			line += ends ? 1 : 0;
		}
		return new Broken(line);
	}

}

package org.waymark.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a text: names exactly one wording.
 *
 * @param value 64 hexadecimal digits
 */
public record ContentHash(String value) {

	public ContentHash {
		if (value.length() != 64) {
			throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + value);
		}
	}

	/** The hash of {@code text} in UTF-8. */
	public static ContentHash of(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return new ContentHash(HexFormat.of().formatHex(digest));
		} catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}

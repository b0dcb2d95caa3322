package org.waymark.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, in the two forms the theme needs. */
final class Digest {

	private Digest() {
	}

	/** In hexadecimal, for addresses that change with the content. */
	static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(sha256(bytes));
	}

	/** As a source expression of a content security policy. */
	static String policySource(String text) {
		return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text.getBytes(StandardCharsets.UTF_8))) + "'";
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}

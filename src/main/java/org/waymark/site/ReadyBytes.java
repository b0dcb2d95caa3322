package org.waymark.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A document in every encoding it is served in, made once.
 *
 * @param contentType its media type
 * @param identity the bytes as they are
 * @param gzip the same, gzipped; null if that isn't smaller
 * @param brotli the same with brotli; null if that isn't smaller, or there is no brotli on this machine
 * @param tag the strong entity tag's opaque part; each encoding has its own suffix (RFC 9110, 8.8.3)
 */
record ReadyBytes(String contentType, byte[] identity, byte @Nullable [] gzip, byte @Nullable [] brotli, String tag) {

	private static final int BEST_BROTLI = 11;

	static ReadyBytes of(String contentType, String text) {
		return of(contentType, text.getBytes(StandardCharsets.UTF_8));
	}

	static ReadyBytes of(String contentType, byte[] bytes) {
		return new ReadyBytes(contentType, bytes, smaller(gzip(bytes), bytes), smaller(brotli(bytes), bytes),
				hash(bytes));
	}

	/** A document that is packed by its own rules already, such as a PDF. */
	static ReadyBytes packed(String contentType, byte[] bytes) {
		return new ReadyBytes(contentType, bytes, null, null, hash(bytes));
	}

	/** A document that is sent once and not kept: packing it would cost more than it saves. */
	static ReadyBytes once(String contentType, String text) {
		return once(contentType, text.getBytes(StandardCharsets.UTF_8));
	}

	/** The same for bytes. */
	static ReadyBytes once(String contentType, byte[] bytes) {
		return new ReadyBytes(contentType, bytes, null, null, hash(bytes));
	}

	/** How much memory it takes. */
	int weight() {
		return this.identity.length + length(this.gzip) + length(this.brotli);
	}

	private static int length(byte @Nullable [] bytes) {
		return (bytes != null) ? bytes.length : 0;
	}

	private static byte @Nullable [] smaller(byte @Nullable [] encoded, byte[] plain) {
		return (encoded != null && encoded.length < plain.length) ? encoded : null;
	}

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
		try (GZIPOutputStream zip = new BestGzip(out)) {
			zip.write(bytes);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte @Nullable [] brotli(byte[] bytes) {
		if (!Brotli4jLoader.isAvailable()) {
			return null;
		}
		try {
			return Encoder.compress(bytes, Encoder.Parameters.create(BEST_BROTLI));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10);
		} catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	/** Compresses once, for many readers: as hard as it can. */
	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}
	}

}

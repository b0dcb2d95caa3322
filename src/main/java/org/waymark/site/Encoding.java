package org.waymark.site;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are packed (RFC 9110, 8.4). */
enum Encoding {

	BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

	private final String token;

	Encoding(String token) {
		this.token = token;
	}

	/** Its name in {@code Content-Encoding}; nothing for the bytes as they are. */
	Optional<String> header() {
		return (this == IDENTITY) ? Optional.empty() : Optional.of(this.token);
	}

	/** The entity tag of a document packed this way. */
	String tagOf(ReadyBytes ready) {
		return (this == IDENTITY) ? "\"" + ready.tag() + "\"" : "\"" + ready.tag() + "-" + this.token + "\"";
	}

	/** A document's bytes packed this way. */
	byte[] bytesOf(ReadyBytes ready) {
		byte[] bytes = available(ready);
		return (bytes != null) ? bytes : ready.identity();
	}

	/** The smallest form of a document that a reader accepts. */
	static Encoding best(ReadyBytes ready, @Nullable String acceptEncoding) {
		if (acceptEncoding != null) {
			for (Encoding encoding : new Encoding[]{BROTLI, GZIP}) {
				if (encoding.available(ready) != null && accepts(acceptEncoding, encoding.token)) {
					return encoding;
				}
			}
		}
		return IDENTITY;
	}

	private byte @Nullable [] available(ReadyBytes ready) {
		return switch (this) {
			case BROTLI -> ready.brotli();
			case GZIP -> ready.gzip();
			case IDENTITY -> ready.identity();
		};
	}

	private static boolean accepts(String header, String token) {
		boolean any = false;
		for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
			String[] pieces = part.split(";");
			String name = pieces[0].strip();
			boolean refused = pieces.length > 1 && pieces[1].strip().matches("q=0(\\.0{0,3})?");
			if (name.equals(token)) {
				return !refused;
			}
			any |= name.equals("*") && !refused;
		}
		return any;
	}

}

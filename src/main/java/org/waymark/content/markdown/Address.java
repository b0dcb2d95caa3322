package org.waymark.content.markdown;

import java.nio.charset.StandardCharsets;

/** Addresses as they are written into HTML. */
final class Address {

	private static final String KEPT = "-_.~!*'();:@&=+$,/?#%";

	private Address() {
	}

	/** The address with everything percent-encoded that an address cannot hold; what is encoded already stays so. */
	static String encoded(String address) {
		StringBuilder encoded = new StringBuilder(address.length());
		for (int i = 0; i < address.length();) {
			int c = address.codePointAt(i);
			int length = Character.charCount(c);
			boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
			if (kept && !(c == '%' && !isEncoded(address, i))) {
				encoded.appendCodePoint(c);
			} else {
				for (byte b : address.substring(i, i + length).getBytes(StandardCharsets.UTF_8)) {
					encoded.append('%').append("%02X".formatted(b & 0xFF));
				}
			}
			i += length;
		}
		return encoded.toString();
	}

	private static boolean isEncoded(String address, int at) {
		return at + 2 < address.length() && Character.digit(address.charAt(at + 1), 16) >= 0
				&& Character.digit(address.charAt(at + 2), 16) >= 0;
	}

}

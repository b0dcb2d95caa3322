package org.waymark.site;

import java.nio.charset.StandardCharsets;

/**
 * The target of a request as browsers send it: several of them leave characters as they are that an address may not hold (RFC 3986), and a
 * reader who typed one must not end on an empty page.
 */
final class RequestLine {

	private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

	private RequestLine() {
	}

	/** The target with everything escaped that has to be; itself if nothing has. */
	static String escaped(String target) {
		if (isClean(target)) {
			return target;
		}
		StringBuilder result = new StringBuilder(target.length() + 16);
		for (int i = 0; i < target.length(); i++) {
			char c = target.charAt(i);
			if (isAllowed(c) || c == '%' && isEscape(target, i)) {
				result.append(c);
			} else {
				// A request line is bytes: what is beyond ASCII came in as one character for each.
				byte[] bytes = (c < 256) ? new byte[]{(byte) c} : String.valueOf(c).getBytes(StandardCharsets.UTF_8);
				for (byte b : bytes) {
					result.append('%').append(hex(b >> 4)).append(hex(b));
				}
			}
		}
		return result.toString();
	}

	private static boolean isClean(String target) {
		for (int i = 0; i < target.length(); i++) {
			char c = target.charAt(i);
			if (!isAllowed(c) && !(c == '%' && isEscape(target, i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isAllowed(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ALLOWED.indexOf(c) >= 0;
	}

	private static boolean isEscape(String target, int at) {
		return at + 2 < target.length() && isHex(target.charAt(at + 1)) && isHex(target.charAt(at + 2));
	}

	private static boolean isHex(char c) {
		return c < 128 && Character.digit(c, 16) >= 0;
	}

	private static char hex(int value) {
		return Character.toUpperCase(Character.forDigit(value & 0xf, 16));
	}

}

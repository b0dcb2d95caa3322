package org.waymark.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.waymark.content.Language;
import org.waymark.content.PagePath;

/** What the path of a request asks for. */
sealed interface Address {

	/** Longer paths are nobody's. */
	int LONGEST = 1000;

	/**
	 * A place where a page can be.
	 *
	 * @param language its language
	 * @param path its address inside that language
	 */
	record OfPage(Language language, PagePath path) implements Address {
	}

	/**
	 * Another way to write a place where a page can be.
	 *
	 * @param canonical the one way to write it
	 */
	record Elsewhere(String canonical) implements Address {
	}

	/** Well formed, but no page can be there. An old address may be. */
	record Nowhere() implements Address {
	}

	/**
	 * Not an address at all.
	 *
	 * @param status the status to answer with
	 */
	record Malformed(int status) implements Address {
	}

	/**
	 * Reads the path of a request.
	 *
	 * @param rawPath as it was sent, still escaped
	 * @param languages the codes of the languages that have addresses of their own
	 */
	static Address of(String rawPath, Set<String> languages) {
		if (rawPath.length() > LONGEST) {
			return new Malformed(414);
		}
		String path = unescape(rawPath);
		if (path == null || !rawPath.startsWith("/") || isUnsafe(path) || escapesSeparators(rawPath)) {
			return new Malformed(400);
		}
		String canonical = path.replaceAll("/+$", "");
		if (canonical.isEmpty()) {
			return path.equals("/") ? new OfPage(Language.ENGLISH, PagePath.HOME) : new Elsewhere("/");
		}
		if (canonical.equals("/en") || canonical.startsWith("/en/")) {
			return new Elsewhere(canonical.length() == 3 ? "/" : canonical.substring(3));
		}
		if (!canonical.equals(path) || !path.equals(rawPath)) {
			return PagePath.isValid(canonical) ? new Elsewhere(canonical) : new Nowhere();
		}
		return PagePath.isValid(path) ? page(path, languages) : new Nowhere();
	}

	private static Address page(String path, Set<String> languages) {
		int second = path.indexOf('/', 1);
		String first = (second < 0) ? path.substring(1) : path.substring(1, second);
		if (!first.equals("en") && languages.contains(first)) {
			return new OfPage(new Language(first), (second < 0) ? PagePath.HOME : new PagePath(path.substring(second)));
		}
		return new OfPage(Language.ENGLISH, new PagePath(path));
	}

	private static boolean isUnsafe(String path) {
		return path.contains("//") || path.contains("\\") || path.contains(";")
				|| path.chars().anyMatch(Character::isISOControl)
				|| (path + "/").contains("/../") || (path + "/").contains("/./");
	}

	private static boolean escapesSeparators(String rawPath) {
		String lower = rawPath.toLowerCase(java.util.Locale.ROOT);
		return lower.contains("%2f") || lower.contains("%5c") || lower.contains("%2e");
	}

	private static @org.jspecify.annotations.Nullable String unescape(String rawPath) {
		if (rawPath.indexOf('%') < 0) {
			return rawPath;
		}
		ByteBuffer bytes = ByteBuffer.allocate(rawPath.length() * 3);
		int i = 0;
		while (i < rawPath.length()) {
			char c = rawPath.charAt(i);
			if (c == '%') {
				int value = (i + 2 < rawPath.length())
						? hex(rawPath.charAt(i + 1)) * 16 + hex(rawPath.charAt(i + 2))
						: -1;
				if (value < 0) {
					return null;
				}
				bytes.put((byte) value);
				i += 3;
			} else {
				bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
				i++;
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
		} catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static int hex(char c) {
		int digit = Character.digit(c, 16);
		return (digit < 0 || c > 'f') ? -1000 : digit;
	}

}

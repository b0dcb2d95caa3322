package org.waymark.theme;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file of the theme that browsers fetch by itself: its address changes with its content, so it may be kept for ever.
 *
 * @param path its address, for example {@code /assets/leave.3f2a91c0.js}
 * @param contentType for example {@code text/javascript; charset=utf-8}
 * @param bytes its content; not to be changed
 */
public record ThemeAsset(String path, String contentType, byte[] bytes) {

	private static final Map<String, String> TYPES = Map.of("js", "text/javascript; charset=utf-8", "svg",
			"image/svg+xml; charset=utf-8");

	/** The asset made of a file such as {@code leave.js}. */
	static ThemeAsset of(String fileName, byte[] bytes) {
		int dot = fileName.lastIndexOf('.');
		String ending = fileName.substring(dot + 1);
		String type = TYPES.get(ending);
		if (type == null) {
			throw new IllegalArgumentException("not a kind of asset: " + fileName);
		}
		String print = Digest.hex(bytes).substring(0, 8);
		return new ThemeAsset("/assets/%s.%s.%s".formatted(fileName.substring(0, dot), print, ending), type, bytes);
	}

	/** The content as text. */
	String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

}

package org.waymark.content;

import java.util.Locale;

/** Whether two ways to write an address are the same to whoever follows redirects. */
public final class RedirectAddress {

	private RedirectAddress() {
	}

	/** What an address is known by: no capitals, no slash at its end, no {@code /en}, nothing from a question mark or a hash on. */
	public static String of(String written) {
		String path = written.split("[?#]", 2)[0].toLowerCase(Locale.ROOT).replaceFirst("^/en(?=/|$)", "")
				.replaceFirst("/+$", "");
		return path.isEmpty() ? "/" : path;
	}

}

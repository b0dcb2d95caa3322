package org.waymark.content;

import java.util.Locale;

/** How old addresses are compared: in lower case, without what follows a question mark or a hash. */
public final class RedirectAddress {

	private RedirectAddress() {
	}

	/** What an address is known by. */
	public static String of(String written) {
		String path = written.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
		return (path.length() > 1 && path.endsWith("/")) ? path.substring(0, path.length() - 1) : path;
	}

}

package org.waymark.content.markdown;

import java.util.Locale;
import java.util.Set;

/** Decides where links and images may point. It reads an address as a browser does, white space and control characters left out. */
final class LinkTarget {

	private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

	private LinkTarget() {
	}

	/** Whether a link may lead there: the web, mail, the telephone, or a page of this site. */
	static boolean isAllowedLink(String target) {
		String address = asBrowsersReadIt(target);
		String scheme = scheme(address);
		return scheme.isEmpty() ? !namesHost(address) : LINK_SCHEMES.contains(scheme);
	}

	/** Whether an image may come from there: this site alone, because a reader's browser talks to nobody else. */
	static boolean isAllowedImage(String target) {
		String address = asBrowsersReadIt(target);
		return !address.isEmpty() && scheme(address).isEmpty() && !namesHost(address);
	}

	/** Whether a link leaves the site. */
	static boolean isExternal(String target) {
		String scheme = scheme(asBrowsersReadIt(target));
		return scheme.equals("http") || scheme.equals("https");
	}

	private static String asBrowsersReadIt(String target) {
		StringBuilder address = new StringBuilder(target.length());
		target.chars().filter((c) -> c > ' ' && (c < 0x7F || c > 0x9F)).forEach((c) -> address.append((char) c));
		return address.toString();
	}

	private static boolean namesHost(String address) {
		return address.length() > 1 && isSlash(address.charAt(0)) && isSlash(address.charAt(1));
	}

	private static boolean isSlash(char c) {
		return c == '/' || c == '\\';
	}

	private static String scheme(String address) {
		for (int i = 0; i < address.length(); i++) {
			char c = address.charAt(i);
			if (c == ':') {
				return address.substring(0, i).toLowerCase(Locale.ROOT);
			}
			if (isSlash(c) || c == '?' || c == '#') {
				return "";
			}
		}
		return "";
	}

}

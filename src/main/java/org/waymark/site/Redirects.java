package org.waymark.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.RedirectAddress;
import org.waymark.publication.PublishedPages;

/** The old addresses that lead somewhere. */
final class Redirects {

	private final PublishedPages pages;

	private volatile @Nullable Table table;

	Redirects(PublishedPages pages) {
		this.pages = pages;
	}

	/**
	 * Where an old address leads.
	 *
	 * @param to the new address
	 * @param status 301 for good, 302 for now
	 */
	record Redirect(String to, int status) {
	}

	private record Table(long sequence, Map<String, Redirect> byAddress) {
	}

	/** Where a path leads; upper and lower case count alike, since the old site's server took them so. */
	Optional<Redirect> find(String path) {
		Table current = this.table;
		long sequence = this.pages.sequence();
		if (current == null || current.sequence() != sequence) {
			current = new Table(sequence, read());
			this.table = current;
		}
		return Optional.ofNullable(current.byAddress().get(RedirectAddress.of(path)));
	}

	private Map<String, Redirect> read() {
		Map<String, Redirect> found = new HashMap<>();
		this.pages.ofType("redirect").forEach((page) -> {
			Fields fields = page.revision().fields();
			String to = fields.text("to", "");
			if (to.startsWith("/") && !to.startsWith("//") || to.startsWith("https://")) {
				found.put(RedirectAddress.of(fields.text("from", "")),
						new Redirect(to, fields.text("status", "301").equals("302") ? 302 : 301));
			}
		});
		// A browser would go round until it gives up.
		found.keySet().removeAll(found.keySet().stream().filter((from) -> isCircle(from, found)).toList());
		return found;
	}

	private static boolean isCircle(String from, Map<String, Redirect> all) {
		Set<String> seen = new HashSet<>(Set.of(from));
		Redirect next = all.get(from);
		while (next != null) {
			String to = RedirectAddress.of(next.to());
			if (!seen.add(to)) {
				return true;
			}
			next = all.get(to);
		}
		return false;
	}

}

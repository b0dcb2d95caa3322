package org.waymark.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
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
		return Optional.ofNullable(current.byAddress().get(path.toLowerCase(Locale.ROOT)));
	}

	private Map<String, Redirect> read() {
		Map<String, Redirect> found = new HashMap<>();
		this.pages.ofType("redirect").forEach((page) -> {
			Fields fields = page.revision().fields();
			String to = fields.text("to", "");
			if (to.startsWith("/") && !to.startsWith("//") || to.startsWith("https://")) {
				found.put(fields.text("from", "").toLowerCase(Locale.ROOT),
						new Redirect(to, fields.text("status", "301").equals("302") ? 302 : 301));
			}
		});
		// A browser would go round until it gives up.
		Map<String, String> ways = new HashMap<>();
		found.forEach((from, redirect) -> ways.put(RedirectAddress.of(from), RedirectAddress.of(redirect.to())));
		found.keySet().removeIf((from) -> endsInACircle(RedirectAddress.of(from), ways));
		return found;
	}

	/** A page at an address comes before a redirect from it. */
	private boolean endsInACircle(String from, Map<String, String> ways) {
		Set<String> seen = new HashSet<>(Set.of(from));
		String at = ways.get(from);
		while (at != null && !isPage(at)) {
			if (!seen.add(at)) {
				return true;
			}
			at = ways.get(at);
		}
		return false;
	}

	private boolean isPage(String address) {
		return PagePath.isValid(address) && this.pages.at(Language.ENGLISH, new PagePath(address)).isPresent();
	}

}

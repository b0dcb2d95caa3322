package org.waymark.quality;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * How much a page may weigh, in bytes compressed with gzip.
 *
 * @param page its HTML with its styles
 * @param scripts its scripts
 */
record PageBudget(int page, int scripts) {

	private static final int KILOBYTE = 1024;

	/** A page that must be there at once on a bad line: it fits into the first answer of a new connection. */
	static final PageBudget FIRST_FLIGHT = new PageBudget(14 * KILOBYTE, 3 * KILOBYTE);

	/** Any other page. */
	static final PageBudget FULL = new PageBudget(30 * KILOBYTE, 3 * KILOBYTE);

	private static final Set<String> SCRIPT_TYPES = Set.of("", "module", "text/javascript");

	/** What of {@code wire} is over the budget; asks {@code site} for the parts that it refers to. */
	List<Finding> findings(HttpClient client, URI site, WirePage wire) {
		int styles = wire.elements("link").stream().filter((link) -> link.getAttribute("rel").equals("stylesheet"))
				.mapToInt((link) -> weight(client, site, link.getAttribute("href"))).sum();
		int code = wire.elements("script").stream()
				.filter((script) -> SCRIPT_TYPES.contains(script.getAttribute("type")))
				.mapToInt((script) -> weight(client, site, script)).sum();
		List<Finding> findings = new ArrayList<>();
		compare(findings, wire, "its HTML and styles", wire.gzipped() + styles, this.page);
		compare(findings, wire, "its scripts", code, this.scripts);
		return findings;
	}

	private static int weight(HttpClient client, URI site, Element script) {
		return script.hasAttribute("src")
				? weight(client, site, script.getAttribute("src"))
				: WirePage.gzip(script.getTextContent().getBytes(StandardCharsets.UTF_8));
	}

	private static int weight(HttpClient client, URI site, String address) {
		return address.startsWith("/") ? WirePage.fetch(client, site, address).gzipped() : 0;
	}

	private static void compare(List<Finding> findings, WirePage wire, String what, int bytes, int limit) {
		if (bytes > limit) {
			findings.add(
					new Finding(wire.address(), "%s weigh %,d bytes; %,d are allowed".formatted(what, bytes, limit)));
		}
	}

}

package org.waymark;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.waymark.quality.GatedSite;
import org.waymark.quality.SiteGates;

/** Every page of the example site, held to every gate in a real browser. */
class ExampleSiteGatesTests implements GatedSite {

	private static final Pattern ADDRESS = Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>");

	private static RunningSite site;

	private static SiteGates gates;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
		List<String> addresses = ADDRESS.matcher(site.get("/sitemap.xml").body()).results()
				.map((MatchResult found) -> found.group(1))
				.toList();
		gates = new SiteGates(URI.create(site.origin()), "/leave", Set.copyOf(addresses));
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@Override
	public URI site() {
		return URI.create(site.origin());
	}

	@Override
	public SiteGates gates() {
		return gates;
	}

}

package org.waymark.quality;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A good site of fixed pages, which passes every gate in every mode. */
class GatedSiteTests implements GatedSite {

	private static final StaticSite SITE = new StaticSite()
			.with("/leave", 303, "", "Location", "https://weather.example/")
			.page("/", SiteGatesTests.good("Home", "<p><a href=\"/parents#top\">Parents</a></p>"))
			.page("/parents", SiteGatesTests.good("Parents", "<p id=\"top\"><a href=\"/\">Home</a></p>"));

	private static final SiteGates GATES = new SiteGates(SITE.address(), "/leave", List.of("/", "/parents"), true);

	@AfterAll
	static void closeSite() {
		SITE.close();
	}

	@Override
	public URI site() {
		return SITE.address();
	}

	@Override
	public SiteGates gates() {
		return GATES;
	}

	@Test
	void walkMeetsEveryPage() {
		assertThat(LinkWalk.of(site(), "/").pages()).containsExactly("/", "/parents");
	}

}

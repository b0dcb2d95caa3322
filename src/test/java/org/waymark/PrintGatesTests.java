package org.waymark;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.quality.Browser;
import org.waymark.quality.InBrowser;
import org.waymark.quality.SiteGates;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that are made ready for paper, held to the gates of all others: people read them on screens too. */
@InBrowser
class PrintGatesTests {

	private static RunningSite site;

	private static SiteGates gates;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
		gates = new SiteGates(URI.create(site.origin()), "/leave", List.of("/help-now?print=large",
				"/parents/levels-of-need?print=large", "/?print=large", "/about/formats?section=parents",
				"/help-now?print=poster", "/young-people/picture-shared?print=poster"));
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@Test
	void theyAreValidAndHaveTheirFrame() {
		assertThat(gates.validity()).isEmpty();
		assertThat(gates.frame()).isEmpty();
	}

	@Test
	void theyKeepToThemselvesAndAreOpenToEverybody(Browser browser) {
		assertThat(gates.visits(browser)).isEmpty();
	}

}

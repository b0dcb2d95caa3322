package org.waymark.quality;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The gates as tests: a test class that starts the site implements this, and all its pages are held to them. */
@InBrowser
public interface GatedSite {

	/** Where the site runs, for example {@code http://localhost:8080/}. */
	URI site();

	/** Its gates, for all its pages; best made once for the class. */
	SiteGates gates();

	@Test
	default void everyPageIsValidHtml() {
		assertThat(gates().validity()).isEmpty();
	}

	@Test
	default void everyPageHasItsFrame() {
		assertThat(gates().frame()).isEmpty();
	}

	@Test
	default void everyPageHasItsOwnTitle() {
		assertThat(gates().titles()).isEmpty();
	}

	@Test
	default void everyPageKeepsItsBudget() {
		assertThat(gates().weight()).isEmpty();
	}

	@Test
	default void everyPageKeepsToItselfAndIsOpenToEverybody(Browser browser) {
		assertThat(gates().visits(browser)).isEmpty();
	}

	@Test
	default void everyPageIsCompleteWithoutJavaScript(Browser browser) {
		assertThat(gates().withoutJavaScript(browser)).isEmpty();
	}

	@Test
	default void everyTemplateIsUsableWithTheKeyboardAlone(Browser browser) {
		assertThat(gates().keyboard(browser)).isEmpty();
	}

	@Test
	default void noLinkIsBroken() {
		LinkWalk walk = LinkWalk.of(site(), "/");
		assertThat(walk.broken()).isEmpty();
		assertThat(walk.pages()).isNotEmpty();
	}

}

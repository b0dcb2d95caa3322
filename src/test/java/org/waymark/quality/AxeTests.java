package org.waymark.quality;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.quality.Visitor.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** The accessibility check: what it finds in each mode, also under a strict policy. */
@InBrowser
class AxeTests {

	private static final String PAGE = """
			<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
			<link rel="stylesheet" href="/style.css"></head><body><main><h1>A page</h1>%s</main></body></html>
			""";

	private static final String STYLE = """
			body { background: #fff; color: #111 } .faint { color: #ccc }
			@media (prefers-color-scheme: dark) { .dark { color: #333; background: #222 } }
			@media (prefers-contrast: more) { .more { color: #bbb } }
			.small { display: inline-block; width: 10px; height: 10px; overflow: hidden; vertical-align: top }
			""";

	@Test
	void goodPageHasNoViolations(Browser browser) {
		assertThat(violations(browser, Mode.LIGHT, "<p>Text</p>")).isEmpty();
	}

	@Test
	void picturesWithoutWordsAndFaintTextAreFound(Browser browser) {
		assertThat(violations(browser, Mode.LIGHT, "<img src=\"/style.css\"><p class=\"faint\">Faint</p>"))
				.anyMatch((violation) -> violation.startsWith("image-alt (critical) at img"))
				.anyMatch((violation) -> violation.startsWith("color-contrast (serious) at p: "));
	}

	@Test
	void tinyTargetsAreFound(Browser browser) {
		assertThat(violations(browser, Mode.LIGHT,
				"<p><button class=\"small\" aria-label=\"a\"></button><button class=\"small\" aria-label=\"b\"></button></p>"))
				.anyMatch((violation) -> violation.startsWith("target-size"));
	}

	@Test
	void troubleOfOneModeIsFoundInThatMode(Browser browser) {
		String page = "<p class=\"dark\">Text</p><p class=\"more\">Text</p>";
		assertThat(violations(browser, Mode.LIGHT, page)).isEmpty();
		assertThat(violations(browser, Mode.DARK, page)).singleElement().asString().contains("at .dark");
		assertThat(violations(browser, Mode.MORE_CONTRAST, page)).singleElement().asString().contains("at .more");
	}

	@Test
	void forcedColoursHideWhatThePageChoseButNothingElse(Browser browser) {
		assertThat(violations(browser, Mode.FORCED_COLOURS, "<p class=\"dark\">Text</p><img src=\"/style.css\">"))
				.singleElement().asString().startsWith("image-alt");
	}

	private static List<String> violations(Browser browser, Mode mode, String body) {
		try (StaticSite site = new StaticSite();
				BrowserSession session = browser.visit(site.address(), Visitor.onPhone().in(mode))) {
			site.with("/style.css", 200, STYLE, "Content-Type", "text/css");
			site.page("/", PAGE.formatted(body), "Content-Security-Policy",
					"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'");
			session.open("/");
			List<String> violations = Axe.violations(session.page());
			assertThat(session.policyViolations()).as("what the check itself does").isEmpty();
			return violations;
		}
	}

}

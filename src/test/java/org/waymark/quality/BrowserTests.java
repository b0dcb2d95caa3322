package org.waymark.quality;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.quality.BrowserSession.Departure;
import org.waymark.quality.Visitor.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** The browser itself: what it sees, and what it can't reach. */
@InBrowser
class BrowserTests {

	private static final String PAGE = "<!doctype html><html lang=\"en\"><title>A page</title><p>Text</p>%s</html>";

	private final StaticSite site = new StaticSite();

	@AfterEach
	void closeSite() {
		this.site.close();
	}

	@Test
	void quietPageLeavesNothingBehind(Browser browser) {
		this.site.page("/", PAGE.formatted(""));
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.onPhone())) {
			assertThat(session.open("/").status()).isEqualTo(200);
			assertThat(session.page().title()).isEqualTo("A page");
			assertThat(Stream.of(session.foreignRequests(), session.departures(), session.policyViolations(),
					session.errors(),
					session.cookies())).allSatisfy((list) -> assertThat(list).isEmpty());
		}
	}

	@Test
	void requestToAnotherHostIsSeenAndGoesNowhere(Browser browser) {
		this.site.page("/", PAGE.formatted("<img src=\"https://tracker.example/pixel.gif\" alt=\"\">"));
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.atDesk())) {
			session.open("/");
			assertThat(session.foreignRequests()).containsExactly("https://tracker.example/pixel.gif");
			assertThat(session.departures()).isEmpty();
		}
	}

	@Test
	void wayOutLeadsElsewhereWithoutSayingWhereFrom(Browser browser) {
		this.site.page("/", PAGE.formatted("<a href=\"/leave\">Leave</a>"), "Referrer-Policy", "no-referrer");
		this.site.with("/leave", 303, "", "Location", "https://weather.example/today");
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.onPhone().withoutJavaScript())) {
			session.open("/");
			session.page().click("a");
			session.page().waitForURL("https://weather.example/today");
			assertThat(session.page().title()).isEqualTo("Elsewhere");
			assertThat(session.departures()).containsExactly(new Departure("https://weather.example/today", ""));
			assertThat(session.foreignRequests()).isEmpty();
		}
	}

	@Test
	void referrerThatIsToldIsSeen(Browser browser) {
		this.site.page("/", PAGE.formatted("<a href=\"https://weather.example/\">Leave</a>"), "Referrer-Policy",
				"unsafe-url");
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.onPhone())) {
			session.open("/");
			session.page().click("a");
			session.page().waitForURL("https://weather.example/");
			assertThat(session.departures()).extracting(Departure::referrer)
					.containsExactly(this.site.address().toString());
		}
	}

	@Test
	void policyViolationsAreSeenWithAndWithoutJavaScript(Browser browser) {
		this.site.page("/", PAGE.formatted("<p style=\"color: red\">Red</p><script>document.title = 'x'</script>"),
				"Content-Security-Policy", "default-src 'self'");
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.atDesk())) {
			session.open("/");
			assertThat(session.policyViolations())
					.anyMatch((violation) -> violation.startsWith("style-src-attr stopped inline"))
					.anyMatch((violation) -> violation.startsWith("script-src-elem stopped inline"));
		}
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.atDesk().withoutJavaScript())) {
			session.open("/");
			assertThat(session.policyViolations()).anyMatch((violation) -> violation.contains("style"));
		}
	}

	@Test
	void missingPartIsAnError(Browser browser) {
		this.site.page("/", PAGE.formatted("<img src=\"/missing.png\" alt=\"\">"));
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.atDesk())) {
			session.open("/");
			assertThat(session.errors()).singleElement().asString().contains("404", "/missing.png");
		}
	}

	@Test
	void errorsAndCookiesAreSeen(Browser browser) {
		this.site.page("/", PAGE.formatted("<script>missing()</script><script>console.error('oh')</script>"),
				"Set-Cookie",
				"visitor=1");
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.atDesk())) {
			session.open("/");
			assertThat(session.errors()).hasSize(2).anyMatch((error) -> error.contains("missing is not defined"))

					.anyMatch((error) -> error.startsWith("oh"));
			assertThat(session.cookies()).containsExactly("visitor of 127.0.0.1/");
		}
	}

	@ParameterizedTest
	@EnumSource
	void pageSeesTheModeThatTheVisitorAskedFor(Mode mode, Browser browser) {
		this.site.page("/", PAGE.formatted(""));
		try (BrowserSession session = browser.visit(this.site.address(), Visitor.onPhone().in(mode).inCalm())) {
			session.open("/");
			assertThat(matches(session.page(), "(prefers-color-scheme: dark)"))
					.isEqualTo(mode == Mode.DARK || mode == Mode.FORCED_COLOURS);
			assertThat(matches(session.page(), "(forced-colors: active)")).isEqualTo(mode == Mode.FORCED_COLOURS);
			assertThat(matches(session.page(), "(prefers-contrast: more)")).isEqualTo(mode == Mode.MORE_CONTRAST);
			assertThat(matches(session.page(), "(prefers-reduced-motion: reduce)")).isTrue();
			assertThat(matches(session.page(), "(width: 320px)")).isTrue();
		}
	}

	private static boolean matches(Page page, String query) {
		return (Boolean) page.evaluate("(query) => matchMedia(query).matches", query);
	}

}

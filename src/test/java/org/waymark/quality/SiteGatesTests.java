package org.waymark.quality;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The gates themselves, on a small site of fixed pages: each planted fault is found. */
@InBrowser
class SiteGatesTests {

	private static final String PAGE = """
			<!doctype html>
			<html lang="en" dir="ltr">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>
			<style>@media (forced-colors: active) { a { forced-color-adjust: auto } }</style></head>
			<body class="%s"><header><a href="/leave">Leave</a></header><main><h1>Heading</h1>%s</main></body>
			</html>
			""";

	private final StaticSite site = new StaticSite().with("/leave", 303, "", "Location", "https://weather.example/");

	@AfterEach
	void closeSite() {
		this.site.close();
	}

	@Test
	void brokenLinksAndAnchorsAreFound() {
		this.site.page("/", good("Home",
				"""
						<a href="/gone">Gone</a> <a href="/old">Old</a> <a href="/here#nowhere">Here</a> <a href="#missing">Up</a>
						<a href="mailto:a@b.example">Mail</a> <a href="https://other.example/">Other</a> <img src="/no.png" alt="">"""));
		this.site.page("/here", good("Here", ""));
		this.site.with("/old", 301, "", "Location", "/gone-too");
		assertThat(LinkWalk.of(this.site.address(), "/").broken()).extracting(Finding::toString)
				.containsExactlyInAnyOrder(
						"/: the link to /gone leads nowhere (404)", "/: the link to /no.png leads nowhere (404)",
						"/: the link to /here#nowhere names an anchor that is not on that page",
						"/: the link to #missing names an anchor that is not on that page",
						"/old: the link to /gone-too leads nowhere (404)");
	}

	@Test
	void invalidHtmlIsFound() {
		this.site.page("/", good("Home", "<ul><p>Text</p></ul>"));
		assertThat(gates(false, "/").validity()).isNotEmpty().allMatch((finding) -> finding.address().equals("/"));
	}

	@Test
	void faultsOfTheFrameAreFound() {
		this.site.page("/", """
				<!doctype html><html><title>Home</title><body><h1>One</h1><a href="/other">First</a>
				<a href="/leave">Leave</a><h1>Two</h1></body></html>""", "Set-Cookie", "a=b");
		assertThat(gates(false, "/").frame()).extracting(Finding::what).containsExactly("it has 2 main headings",
				"it doesn't say its language", "it doesn't say its direction", "it sets a cookie",
				"the way out isn't the first thing the focus reaches, but <a>");
	}

	@Test
	void titleMayBeRepeatedOnDiscreetPagesOnly() {
		this.site.page("/a", good("Help", ""), "Cache-Control", "no-store");
		this.site.page("/b", good("Help", ""), "Cache-Control", "no-store");
		this.site.page("/c", good("Help", ""));
		assertThat(gates(false, "/a", "/b", "/c").titles()).isEmpty();
		this.site.page("/b", good("Help", ""));
		assertThat(gates(false, "/a", "/b", "/c").titles()).extracting(Finding::toString)
				.containsExactly("/c: its title en \"Help\" is also that of /b");
	}

	@Test
	void heavyPagesAreFoundByTheirOwnBudget() {
		this.site.page("/about/report", good("Report", noise(14_000)));
		this.site.page("/parents/online", good("Online", noise(14_000)));
		this.site.page("/pl/help-now", good("Pomoc", noise(14_000)));
		this.site.page("/young-people", good("You", "<script>/*" + noise(4_000) + "*/</script>"));
		assertThat(gates(false, "/about/report", "/parents/online", "/pl/help-now", "/young-people").weight())
				.extracting(Finding::address).containsExactly("/parents/online", "/pl/help-now", "/young-people");
	}

	@Test
	void faultsOfAVisitAreFound(Browser browser) {
		this.site.page("/",
				good("Home",
						"""
								<p><img src="https://tracker.example/x.gif" alt=""></p><link rel="preconnect" href="https://fonts.example">
								<p style="width: 500px">Wide</p><script>missing()</script>"""),
				"Content-Security-Policy",
				"style-src 'self'", "Set-Cookie", "visitor=1");
		String found = gates(false, "/").visits(browser).stream().map(Finding::what).collect(Collectors.joining("\n"));
		assertThat(found).contains("asks another host for https://tracker.example/x.gif (320 px, light)",
				"points the browser at another host: <link rel=\"preconnect\"", "its policy is broken: style-src-attr",
				"it leaves a cookie: visitor", "missing is not defined");
	}

	@Test
	void widePagesAreFoundWithWhatIsWide(Browser browser) {
		this.site.page("/", good("Home", "<div style=\"width: 500px\">Wide</div>"));
		assertThat(gates(false, "/").visits(browser)).isNotEmpty()
				.allMatch((finding) -> finding.what().contains("pixels wide, because of <div")
						&& finding.what().contains("320 px"));
	}

	@Test
	void violationsAreFoundInTheModeThatHasThem(Browser browser) {
		String dark = "<style>@media (prefers-color-scheme: dark) { p { color: #222; background: #333 } }</style>";
		this.site.page("/1", good("One", "<p>One</p>").replace("</head>", dark + "</head>"));
		this.site.page("/2", good("Two", "<p>Two</p>").replace("</head>", dark + "</head>"));
		List<Finding> found = gates(false, "/1", "/2").visits(browser);
		assertThat(found).extracting(Finding::address).containsExactly("/1", "/1");
		assertThat(found).extracting(Finding::what)
				.allMatch((what) -> what.startsWith("color-contrast") && what.contains("dark"));
		assertThat(gates(true, "/1", "/2").visits(browser)).hasSize(4);
	}

	@Test
	void textThatNeedsJavaScriptIsFound(Browser browser) {
		this.site.page("/", good("Home", "<p hidden id=\"more\">Only with scripts</p>"
				+ "<script>document.getElementById('more').hidden = false</script>"));
		assertThat(gates(false, "/").withoutJavaScript(browser)).extracting(Finding::what)
				.containsExactly("without JavaScript nobody can read \"Only with scripts\"");
	}

	@Test
	void faultsForTheKeyboardAreFound(Browser browser) {
		this.site.page("/", good("Home", "<a href=\"/\" style=\"outline: none\">Home</a>"));
		assertThat(gates(false, "/").keyboard(browser)).hasSize(2)
				.allMatch((finding) -> finding.what().startsWith("nothing shows that the focus is on <a> \"Home\""));
	}

	private SiteGates gates(boolean full, String... addresses) {
		return new SiteGates(this.site.address(), "/leave", List.of(addresses), full);
	}

	static String good(String title, String body) {
		return PAGE.formatted(title, "page", body);
	}

	private static String noise(int bytes) {
		return new Random(1).ints(bytes * 2L, 'a', 'z' + 1).mapToObj((letter) -> "" + (char) letter)
				.collect(Collectors.joining());
	}

}

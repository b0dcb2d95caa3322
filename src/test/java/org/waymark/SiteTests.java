package org.waymark;

import java.net.http.HttpResponse;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The example site over HTTP. */
class SiteTests {

	private static RunningSite site;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@BeforeEach
	void evening() {
		site.at(RunningSite.EVENING);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/", "/help-now", "/worried", "/worried/danger", "/worried/not-sure", "/a-z", "/alerts",
			"/news", "/search",
			"/parents", "/parents/online-safety", "/young-people", "/young-people/picture-shared", "/professionals",
			"/about",
			"/about/glossary"})
	void everyDoorOpens(String path) {
		HttpResponse<String> response = site.get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
		assertThat(response.body()).contains("href=\"/leave\"").contains("href=\"/help-now\"")
				.contains("<html lang=\"en\"");
	}

	@Test
	void aPageIsAskedForAgainWithItsEntityTag() {
		HttpResponse<String> first = site.get("/parents/missing");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).startsWith("\"").doesNotStartWith("W/");
		assertThat(first.headers().firstValue("Vary")).contains("Accept-Encoding");
		HttpResponse<String> second = site.get("/parents/missing", "If-None-Match", tag);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(second.headers().firstValue("ETag")).contains(tag);
	}

	@ParameterizedTest
	@CsvSource({"br,br", "gzip,gzip", "'gzip, br',br", "'br;q=0, gzip',gzip", "identity,", "'deflate',"})
	void aPageComesPackedAsTheReaderAsks(String accepted, String encoding) {
		HttpResponse<String> response = site.get("/parents/missing", "Accept-Encoding", accepted);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(encoding);
	}

	@Test
	void everyEncodingHasATagOfItsOwn() {
		String plain = site.get("/parents/missing").headers().firstValue("ETag").orElseThrow();
		String packed = site.get("/parents/missing", "Accept-Encoding", "gzip").headers().firstValue("ETag")
				.orElseThrow();
		assertThat(plain).isNotEqualTo(packed);
	}

	@Test
	void headSaysWhatGetWouldWithoutTheBody() {
		HttpResponse<String> get = site.get("/parents/missing");
		HttpResponse<String> head = site.send("HEAD", "/parents/missing");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length"));
		assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
	}

	@Test
	void nothingOfASensitivePageIsKept() {
		assertThat(site.get("/young-people/picture-shared").headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void everyAnswerCarriesTheSafetyHeadersAndNoCookie() {
		for (String path : new String[]{"/", "/nothing-here", "/search?q=help", "/feeds/news.atom"}) {
			HttpResponse<String> response = site.get(path);
			assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
					.contains("default-src 'none'")
					.doesNotContain("unsafe");
			assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
			assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
			assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
			assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
			assertThat(response.headers().firstValue("Permissions-Policy")).isPresent();
			assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
			assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
		}
	}

	@Test
	void behindTlsBrowsersAreToldToStayThere() {
		assertThat(site.get("/", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
				.isPresent();
	}

	@Test
	void leavingLeadsAwayWithACookieOfOneSecond() {
		HttpResponse<String> response = site.get("/leave");
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().firstValue("Location").orElseThrow()).startsWith("https://www.bbc.co.uk/");
		assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(response.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=1")
				.containsIgnoringCase("HttpOnly")
				.contains("Secure").contains("SameSite=Strict");
	}

	@ParameterizedTest
	@CsvSource({"/Professionals/Report-it-professionals.aspx,/professionals/make-a-referral",
			"/PARENT/thresholds-of-need.ASPX,/parents/levels-of-need",
			"/about/news,/news", "/parents/,/parents", "/en/parents,/parents"})
	void oldAddressesLeadToTheNewOnes(String old, String now) {
		HttpResponse<String> response = site.get(old);
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("Location")).contains(now);
	}

	@Test
	void aMissingPageStillHelps() {
		HttpResponse<String> response = site.get("/parents/nothing-here");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("tel:999").contains("Childline").contains("href=\"/leave\"")
				.contains("action=\"/search\"");
	}

	@ParameterizedTest
	@CsvSource({"/%68elp-now,/help-now", "/Help-Now,/help-now", "/%73earch?q=hit,/search?q=hit"})
	void thereIsOneWayToWriteAnAddress(String typed, String canonical) {
		HttpResponse<String> response = site.get(typed);
		assertThat(response.statusCode()).isEqualTo(301);
		assertThat(response.headers().firstValue("Location")).contains(canonical);
	}

	@Test
	void aPreflightIsRefusedLikeAnyOtherMethod() {
		HttpResponse<String> response = site.send("OPTIONS", "/parents", "Origin", "https://elsewhere.example",
				"Access-Control-Request-Method", "GET");
		assertThat(response.statusCode()).isEqualTo(405);
	}

	@Test
	void anAlertThatIsOverIsInNoFeed() {
		assertThat(site.get("/feeds/alerts.json").body()).contains("/alerts/");
		site.at(Instant.parse("2026-12-04T09:00:00Z"));
		assertThat(site.get("/feeds/alerts.json").body()).doesNotContain("/alerts/");
	}

	@Test
	void aPageOfResultsThatIsNotThereIsNotFound() {
		assertThat(site.get("/search?q=missing&page=90").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({"/%ff,400", "/a%2fb,400", "/x/../y,400", "/search?q=a&page=banana,400", "/search?q=a&q=b,400",
			"/contacts/childline,404",
			"/snippets/not-your-fault,404", "/actuator/health,404", "/actuator,404"})
	void badInputGetsAPlainPage(String path, int status) {
		HttpResponse<String> response = site.get(path);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains("<h1").doesNotContain("Exception").doesNotContain("at org.");
	}

	@Test
	void anAddressOfEndlessLengthIsRefused() {
		assertThat(site.get("/" + "a".repeat(2000)).statusCode()).isEqualTo(414);
		assertThat(site.get("/" + "a".repeat(100_000)).statusCode()).isBetween(400, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "BREW"})
	void methodsThatDoNothingHereAreRefused(String method) {
		HttpResponse<String> response = site.send(method, "/parents");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
	}

	@Test
	void theAlertIsOnEveryPageWhileItLastsAndGoesByItself() {
		String headline = site.pages().ofType("alert").stream().map((page) -> page.revision())
				.filter((alert) -> alert.fields().text("expires", "").startsWith("2026-12-04")).findFirst()
				.orElseThrow().title();
		site.at(Instant.parse("2026-11-20T08:59:00Z"));
		assertThat(site.get("/parents").body()).doesNotContain(escaped(headline));
		site.at(Instant.parse("2026-11-20T09:00:00Z"));
		assertThat(site.get("/parents").body()).contains(escaped(headline));
		site.at(Instant.parse("2026-12-04T08:59:59Z"));
		assertThat(site.get("/parents").body()).contains(escaped(headline));
		site.at(Instant.parse("2026-12-04T09:00:00Z"));
		assertThat(site.get("/parents").body()).doesNotContain(escaped(headline));
	}

	@Test
	void aNumberThatNobodyHasCheckedLatelyHidesBehindTheTwoThatEverybodyMayRing() {
		assertThat(site.get("/worried/not-sure").body()).contains("0808 800 5000");
		site.at(Instant.parse("2027-03-01T12:00:00Z"));
		assertThat(site.get("/worried/not-sure").body()).doesNotContain("0808 800 5000").contains("999")
				.contains("0800 1111");
	}

	@Test
	void anUnverifiedNumberIsNowhere() {
		for (var page : site.pages().ofType("contact")) {
			String number = page.revision().fields().text("number", "");
			if (page.revision().fields().text("status", "").equals("unverified") && number.length() > 6) {
				assertThat(site.get("/help-now").body()).doesNotContain(number);
			}
		}
	}

	@Test
	void theLawBoxGoesWhenItsCheckIsOverdue() {
		assertThat(site.get("/parents/apps-games-messages").body()).contains("law-note");
		site.at(Instant.parse("2027-01-19T12:00:00Z"));
		assertThat(site.get("/parents/apps-games-messages").body()).doesNotContain("class=\"law-note");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/feeds/news.atom", "/feeds/news.json", "/feeds/alerts.atom", "/feeds/alerts.json",
			"/feeds/all.atom",
			"/feeds/all.json", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt"})
	void programsFindWhatTheyLookFor(String path) {
		HttpResponse<String> response = site.get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("ETag")).isPresent();
		assertThat(response.body()).isNotBlank();
	}

	@Test
	void searchFindsThePageAndPutsHelpFirst() {
		String body = site.get("/search?q=he%20says%20he%20will%20share%20my%20pic").body();
		assertThat(body).contains("/young-people/picture-shared");
		assertThat(body.indexOf("0800 1111")).isPositive()
				.isLessThan(body.indexOf("href=\"/young-people/picture-shared\""));
		assertThat(site.get("/search?q=x").headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void theDemonstrationSaysSoUntilItIsSwitchedOff() {
		assertThat(site.get("/").body()).containsIgnoringCase("demonstration");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;");
	}

}

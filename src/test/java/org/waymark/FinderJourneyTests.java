package org.waymark;

import java.net.URI;
import java.net.http.HttpResponse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.quality.Axe;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.HtmlValidity;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A practitioner asks the finder. */
@InBrowser
class FinderJourneyTests {

	private static final String FINDER = "/professionals/levels-of-need/finder";

	private static final String ANSWERS = "danger=no&asked=yes&harm=no&development=yes&needs=several&family=agrees";

	private static RunningSite site;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void practitionerIsLedFromDangerToAdvice(boolean javaScript, Browser browser) {
		try (BrowserSession session = browser.visit(URI.create(site.origin()),
				javaScript ? Visitor.atDesk() : Visitor.atDesk().withoutJavaScript())) {
			session.open(FINDER);
			Page page = session.page();
			page.locator("input[value=no]").check();
			page.locator("main form button").click();
			page.locator("main form button").click();
			assertThat(page.locator("[role=alert] a").count()).isEqualTo(4);
			page.locator("input[name=harm][value=unsure]").check();
			page.locator("input[name=development][value=yes]").check();
			page.locator("input[name=needs][value=one]").check();
			page.locator("input[name=family][value=not-asked]").check();
			page.locator("main form button").click();
			String advice = page.innerText("main");
			assertThat(advice).contains("Your answers point to level 3: Early Help", "Ring for advice first",
					"not a verdict", "version 2026.1");
			assertThat(page.locator("main a[href^='tel:']").count()).isPositive();
			assertThat(page.url()).endsWith(FINDER);
			assertThat(session.cookies()).isEmpty();
			assertThat(session.foreignRequests()).isEmpty();
		}
	}

	@Test
	void dangerLeadsTo999AndNowhereElse() {
		HttpResponse<String> answer = site.post(FINDER, "danger=unsure");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Ring 999 now").doesNotContain("point to level");
	}

	@Test
	void formSentEmptySaysWhatIsMissing() {
		assertThat(site.post(FINDER, "start=yes").body()).contains("Please answer what is missing");
		assertThat(site.get(FINDER).body()).doesNotContain("Please answer what is missing");
	}

	@Test
	void answersAreKeptNowhere() {
		HttpResponse<String> answer = site.post(FINDER, ANSWERS);
		assertThat(answer.body()).contains("point to level 3");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void answersInAnAddressAreNotRead() {
		assertThat(site.get(FINDER + "?" + ANSWERS).body()).doesNotContain("point to level")
				.contains("Is anyone in danger now?");
	}

	@Test
	void formThatIsTooLongIsRefusedAndOtherPagesTakeNone() {
		assertThat(site.post(FINDER, "danger=" + "x".repeat(20_000)).statusCode()).isEqualTo(413);
		assertThat(site.post("/parents", "danger=no").statusCode()).isEqualTo(405);
		assertThat(site.post(FINDER, "%zz=%&&&=").statusCode()).isEqualTo(400);
		assertThat(site.post(FINDER, "danger").statusCode()).isEqualTo(200);
		assertThat(site.post(FINDER, "danger=no&x=y".repeat(300)).statusCode()).isEqualTo(413);
	}

	@Test
	void everyStepIsValidAndAccessible(Browser browser) {
		for (String form : new String[]{"", "danger=yes", "danger=no", "danger=no&asked=yes", ANSWERS}) {
			assertThat(HtmlValidity.errors(site.post(FINDER, form).body())).as(form).isEmpty();
		}
		try (BrowserSession session = browser.visit(URI.create(site.origin()), Visitor.onPhone())) {
			session.open(FINDER);
			session.page().locator("input[value=no]").check();
			session.page().locator("main form button").click();
			assertThat(Axe.violations(session.page())).isEmpty();
		}
	}

}

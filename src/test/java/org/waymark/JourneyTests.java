package org.waymark;

import java.net.URI;
import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What three people came for, walked through in a real browser. */
@InBrowser
class JourneyTests {

	/** Twenty past midnight on a Sunday, in winter. */
	private static final Instant NIGHT = Instant.parse("2026-11-29T00:20:00Z");

	private static final String PICTURE = "/young-people/picture-shared";

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
	void night() {
		site.at(NIGHT);
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aishaFindsHelpFromHomeInThreeTaps(boolean javaScript, Browser browser) {
		try (BrowserSession session = visit(browser, javaScript)) {
			session.open("/");
			tap(session, "main a[href='/young-people'], .door-tiles a[href='/young-people']", "/young-people");
			tap(session, "main a[href='" + PICTURE + "']", PICTURE);
			assertThat(session.page().title()).isEqualTo("Help");
			assertThat(session.page().innerText("main"))
					.contains("It is not your fault. You will not be in trouble with us.");
			assertThat(isInFirstScreen(session.page(),
					session.page().locator("main a[href='https://www.childline.org.uk']").first())).isTrue();
			assertThat(session.page().locator("main a[href^='tel:0800']").count()).isPositive();
			assertThat(session.page().locator("main a[href^='sms:85258']").count()).isPositive();
			assertThat(session.page().locator("main a[href*='ceop.police.uk']").count()).isPositive();
			assertThat(session.foreignRequests()).isEmpty();
			assertThat(session.cookies()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"he says he will share my pic", "someone leeked my nudes",
			"he wants more pics or he will show everyone"})
	void aishaFindsItWithOneSearch(String words, Browser browser) {
		try (BrowserSession session = visit(browser, false)) {
			session.open("/");
			search(session.page(), words);
			Locator first = session.page().locator(".results a").first();
			assertThat(first.getAttribute("href")).isEqualTo(PICTURE);
			assertThat(session.page().locator("main a[href='tel:08001111']").first().boundingBox().y)
					.isLessThan(first.boundingBox().y);
		}
	}

	@Test
	void aishaLeavesAndBackDoesNotBringHerPageBack(Browser browser) {
		try (BrowserSession session = visit(browser, true)) {
			session.open("/");
			session.open(PICTURE);
			session.page().locator("#leave").click();
			session.page().waitForURL((url) -> url.contains("bbc.co.uk"));
			assertThat(session.page().evaluate("document.referrer")).isEqualTo("");
			session.page().goBack();
			assertThat(session.page().url()).doesNotContain(PICTURE);
		}
	}

	@Test
	void aishaLeavesWithoutJavaScript(Browser browser) {
		try (BrowserSession session = visit(browser, false)) {
			session.open(PICTURE);
			session.page().locator("#leave").click();
			session.page().waitForURL((url) -> url.contains("bbc.co.uk"));
			assertThat(session.departures()).hasSize(1);
		}
	}

	@Test
	void threeTimesShiftLeavesAndCapitalsDoNot(Browser browser) {
		try (BrowserSession session = visit(browser, true)) {
			session.open("/search");
			session.page().locator("main input[name=q], input[name=q]").first().focus();
			for (String letter : new String[]{"S", "O", "S", "H"}) {
				session.page().keyboard().press("Shift+" + letter);
			}
			session.page().waitForTimeout(200);
			assertThat(session.page().url()).contains("/search");
			session.open(PICTURE);
			for (int i = 0; i < 3; i++) {
				session.page().keyboard().press("Shift");
			}
			session.page().waitForURL((url) -> url.contains("bbc.co.uk"));
		}
	}

	@Test
	void atNightOnlyServicesThatAreOpenAreCalledOpen(Browser browser) {
		try (BrowserSession session = visit(browser, false)) {
			session.open("/help-now");
			assertThat(session.page().locator("main [data-state=open]").count()).isPositive();
			assertThat(session.page().locator("main [data-state=open]").allInnerTexts())
					.allSatisfy((card) -> assertThat(card).contains("Open now"));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void markFindsWhatToAskTonight(boolean javaScript, Browser browser) {
		site.at(RunningSite.EVENING);
		try (BrowserSession session = visit(browser, javaScript)) {
			session.open("/");
			tap(session, ".door-tiles a[href='/parents'], main a[href='/parents']", "/parents");
			tap(session, "main a[href='/parents/apps-games-messages']", "/parents/apps-games-messages");
			Page page = session.page();
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What to ask tonight"))
					.count()).isOne();
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("When to act")).count())
					.isOne();
			assertThat(page.locator(".card[data-level]").count()).isEqualTo(3);
			assertThat(page.locator(".law-note").innerText()).contains("23 November 2026");
			assertThat(page.locator("main a[href='/parents/workshops']").count()).isPositive();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void jeanReachesANumberInTwoTaps(boolean javaScript, Browser browser) {
		try (BrowserSession session = visit(browser, javaScript)) {
			session.open("/");
			tap(session, "main a[href='/worried']", "/worried");
			assertThat(session.page().locator("main .action a").count()).isEqualTo(2);
			tap(session, "main a[href='/worried/not-sure']", "/worried/not-sure");
			Locator call = session.page().locator("main a[href='tel:08088005000']").first();
			assertThat(call.isVisible()).isTrue();
			assertThat(call.boundingBox().height).isGreaterThanOrEqualTo(44);
			assertThat(session.page().innerText("main")).contains("What will they ask me?");
		}
	}

	private static BrowserSession visit(Browser browser, boolean javaScript) {
		Visitor phone = Visitor.onPhone().inCalm();
		return browser.visit(URI.create(site.origin()), javaScript ? phone : phone.withoutJavaScript());
	}

	private static void tap(BrowserSession session, String selector, String destination) {
		session.page().locator(selector).first().click();
		session.page().waitForURL((url) -> URI.create(url).getPath().equals(destination));
	}

	private static void search(Page page, String words) {
		Locator box = page.locator("input[name=q]").first();
		if (!box.isVisible()) {
			page.navigate(page.url().replaceAll("/[^/]*$", "/search"));
			box = page.locator("main input[name=q]").first();
		}
		box.fill(words);
		box.press("Enter");
		page.waitForURL((url) -> url.contains("q="));
	}

	private static boolean isInFirstScreen(Page page, Locator what) {
		BoundingBox box = what.boundingBox();
		return box != null && box.y + box.height <= page.viewportSize().height;
	}

}

package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A doctor, a foster carer and a teacher look for what to do, on a site whose local lines somebody has checked. */
@InBrowser
class ProfessionalJourneyTests {

	private static final String BRUISE = "/professionals/injuries-non-mobile";

	private static final String ADVICE = "Wigan professional consultation line";

	private static final String DUTY = "Wigan children’s emergency duty team";

	private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T17:55:00Z");

	private static RunningSite site;

	@BeforeAll
	static void start() throws IOException {
		Path content = RunningSite.temporary();
		RunningSite.copy(Path.of("content"), content);
		check(content.resolve("en/contacts/wigan-consultation-line.md"),
				"hours: [{days: [mon, tue, wed, thu, fri], open: \"09:00\", close: \"17:00\"}]\nbank_holidays: closed");
		check(content.resolve("en/contacts/duty-team.md"), "hours: always\nbank_holidays: open");
		site = RunningSite.start(content, RunningSite.temporary(), Map.of());
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@CsvSource({"2026-11-27T16:59:00Z,true", "2026-11-27T17:00:00Z,false", "2026-11-27T17:55:00Z,false",
			"2026-11-28T12:00:00Z,false", "2026-11-30T08:59:00Z,false", "2026-11-30T09:00:00Z,true",
			"2026-12-25T10:00:00Z,false", "2026-12-28T10:00:00Z,false", "2026-12-29T10:00:00Z,true",
			// The Monday after clocks go forward, and the one after they go back.
			"2027-03-30T07:59:00Z,false", "2027-03-30T08:00:00Z,true", "2027-03-30T15:59:00Z,true",
			"2027-03-30T16:00:00Z,false", "2027-11-01T08:59:00Z,false", "2027-11-01T09:00:00Z,true",
			"2027-11-01T16:59:00Z,true", "2027-11-01T17:00:00Z,false",
			// The days of the changes themselves, which are Sundays, and Good Friday.
			"2027-03-28T10:00:00Z,false", "2027-10-31T10:00:00Z,false", "2027-03-26T11:00:00Z,false"})
	void numberIsRightForTheMinute(Instant moment, boolean office) {
		site.at(moment);
		String page = site.get(BRUISE).body();
		String first = page.substring(page.indexOf("class=\"contact\""));
		first = first.substring(0, first.indexOf("contact-ways"));
		assertThat(first).contains(office ? ADVICE : DUTY);
		assertThat(first.contains("Here for " + ADVICE)).isEqualTo(!office);
	}

	@ParameterizedTest
	@ValueSource(strings = {"bruise baby", "bruise on 4 month old"})
	void drKhanFindsTheRuleAndTheNumberWithOneSearch(String words, Browser browser) {
		site.at(FRIDAY_EVENING);
		try (BrowserSession session = browser.visit(URI.create(site.origin()),
				Visitor.atDesk().withoutJavaScript())) {
			session.open("/");
			Page page = session.page();
			Locator box = page.locator("input[name=q]").first();
			box.fill(words);
			box.press("Enter");
			Locator protocol = page.locator(".results a[href='" + BRUISE + "']");
			assertThat(protocol.count()).isEqualTo(1);
			protocol.click();
			assertThat(page.innerText(".card").split("\\s+").length).isLessThanOrEqualTo(60);
			assertThat(page.innerText(".card")).contains("Ring social care now. Do not assess alone.");
			assertThat(page.locator("main a[href='tel:01942828300']").first().isVisible()).isTrue();
			assertThat(page.innerText("main")).contains(DUTY, "What do I record?", "Checked on 23 November 2026");
		}
	}

	@Test
	void posterAddressLeadsDrKhanThere() {
		site.at(FRIDAY_EVENING);
		assertThat(site.get("/p/bruise").headers().firstValue("Location")).contains(BRUISE);
	}

	@Test
	void samReadsTheFlowChartAsStepsWithLinks(Browser browser) {
		site.at(FRIDAY_EVENING);
		try (BrowserSession session = browser.visit(URI.create(site.origin()), Visitor.onPhone())) {
			session.open(BRUISE);
			Locator steps = session.page().locator("figure.flow ol").first();
			assertThat(steps.isVisible()).isTrue();
			assertThat(steps.locator("[data-step=ring]").first().innerText()).contains("Ring children’s social care");
			Locator jump = steps.locator("a[href^='#']").first();
			jump.click();
			assertThat(session.page().url()).contains("#");
			assertThat(session.page().locator(jump.getAttribute("href")).count()).isEqualTo(1);
		}
	}

	@Test
	void msLewisKnowsWhatToDoWithinAMinute(Browser browser) {
		site.at(Instant.parse("2026-11-25T14:50:00Z"));
		try (BrowserSession session = browser.visit(URI.create(site.origin()), Visitor.onPhone())) {
			session.open("/professionals");
			session.page().locator("main a[href='/professionals/disclosure']").first().click();
			Page page = session.page();
			assertThat(page.innerText("main .prose")).contains("Do not promise to keep a secret", "blank record");
			assertThat(page.locator("main input, main textarea, main select").count()).isZero();
			assertThat(page.locator("main a[href^='tel:']").count()).isPositive();
			page.locator("main a[href='/about/documents/disclosure-record']").first().click();
			assertThat(page.url()).endsWith("/about/documents/disclosure-record");
		}
	}

	/** Says of a contact in a copy of the register that somebody has checked it. */
	private static void check(Path contact, String hours) throws IOException {
		Files.writeString(contact, Files.readString(contact).replace("hours: unconfirmed", hours).replace(
				"status: unverified\nverify_every: 90",
				"status: verified\nverified_on: 2026-11-23\nverified_by: Test\nverify_every: 400"));
	}

}

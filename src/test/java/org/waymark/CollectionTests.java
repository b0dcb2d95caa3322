package org.waymark;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.HtmlValidity;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that are narrowed, and what they list, on a small site of their own. */
@InBrowser
class CollectionTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static RunningSite site;

	@BeforeAll
	static void start() {
		site = CollectionSite.start();
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@BeforeEach
	void evening() {
		site.at(RunningSite.EVENING);
	}

	@Test
	void priyaFindsACourseOnNeglectInTheNextThreeMonths(Browser browser) {
		try (BrowserSession session = browser.visit(URI.create(site.origin()), Visitor.onPhone().withoutJavaScript())) {
			session.open("/professionals/training");
			Page page = session.page();
			page.locator("summary", new Page.LocatorOptions().setHasText("Filter this list")).click();
			page.locator("label", new Page.LocatorOptions().setHasText("Neglect (1)")).click();
			page.locator("label", new Page.LocatorOptions().setHasText("In the next 3 months")).click();
			page.locator("button", new Page.LocatorOptions().setHasText("Show the list")).click();
			page.waitForURL((url) -> url.contains("topics=neglect") && url.contains("when=3-months"));
			assertThat(page.locator(".found").innerText()).isEqualTo("1 of 3 fit");
			Locator found = page.locator(".results a");
			assertThat(page.locator(".results").innerText()).contains("Wednesday 25 November 2026, 9:30am to 12:30pm",
					"and 2 more dates", "Full: you can go on the waiting list. Waiting: 2.",
					"First date with places: Wednesday 20 January 2027, 9:30am to 12:30pm");
			found.first().click();
			page.waitForURL((url) -> url.endsWith("/professionals/training/neglect"));
			assertThat(page.innerText("main")).contains("Dates and prices are made up: this is a demonstration.",
					"Full: you can go on the waiting list. Waiting: 2.", "3 of 20 places left", "Schools: £75",
					"Say so 3 working days before.", "Town room");
			assertThat(page.locator("main a[href$='/neglect.ics']").count()).isOne();
			assertThat(session.foreignRequests()).isEmpty();
			assertThat(session.cookies()).isEmpty();
		}
	}

	@Test
	void whatIsChosenCanBeTakenAwayOneByOne(Browser browser) {
		try (BrowserSession session = browser.visit(URI.create(site.origin()), Visitor.onPhone().withoutJavaScript())) {
			session.open("/about/services?category=talk-to-someone&cost=free");
			Page page = session.page();
			assertThat(page.locator(".results h3").allInnerTexts()).singleElement().asString().startsWith("Childline");
			page.locator(".chosen a", new Page.LocatorOptions().setHasText("Talk to someone")).click();
			page.waitForURL((url) -> url.endsWith("/about/services?cost=free"));
			page.locator(".chosen a", new Page.LocatorOptions().setHasText("Clear all")).click();
			page.waitForURL((url) -> url.endsWith("/about/services"));
			assertThat(page.locator(".results h3").count()).isEqualTo(2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"/professionals/training", "/professionals/training?topics=neglect&q=care&when=6-months",
			"/professionals/training?q=nothing-like-it", "/professionals/training/neglect",
			"/professionals/training/prevent",
			"/professionals/training/programme", "/about/events", "/about/events/off", "/about/services?q=phoenix",
			"/about/services/gateway", "/about/services/stale", "/about/services/childline",
			"/about/documents/plan-2026",
			"/about/documents/plan-2027", "/about/consultations/safe", "/about/reports/2014-15",
			"/about/reports/2014-15/one", "/about/members?status=full"})
	void everyKindOfPageIsValidHtml(String path) {
		assertThat(HtmlValidity.errors(site.get(path).body())).isEmpty();
	}

	@Test
	void unknownChoicesAreExplainedAndAbsurdOnesRefused() {
		String body = site.get("/professionals/training?level=9&mode=%3Cscript%3E&page=0").body();
		assertThat(body).contains("does not know “&lt;script&gt;, 9, 0”", "Neglect, and care", "Prevent");
		String absurd = IntStream.range(0, 400).mapToObj((i) -> "level=" + i).collect(Collectors.joining("&"));
		assertThat(site.get("/professionals/training?" + absurd).statusCode()).isEqualTo(400);
		String endless = IntStream.range(0, 10_000).mapToObj((i) -> "level=" + i).collect(Collectors.joining("&"));
		assertThat(site.get("/professionals/training?" + endless).statusCode()).isBetween(400, 414);
	}

	@Test
	void aDateIsPastAtTheMinuteItEnds() {
		site.at(Instant.parse("2026-11-24T15:59:59Z"));
		assertThat(site.get("/about/events").body()).doesNotContain("Earlier: 2026");
		assertThat(site.get("/about/events/day").body()).doesNotContain("This is over.");
		site.at(Instant.parse("2026-11-24T16:00:00Z"));
		assertThat(site.get("/about/events").body()).contains("Earlier: 2026", "Earlier: 2014/15");
		assertThat(site.get("/about/events/day").body()).contains("This is over.");
		assertThat(site.get("/professionals/training/programme").body()).contains("Wednesday 25 November 2026");
		site.at(Instant.parse("2026-11-25T12:30:00Z"));
		assertThat(site.get("/professionals/training/programme").body()).doesNotContain("Wednesday 25 November 2026");
	}

	@Test
	void aServiceIsHiddenOnTheDayItsCheckIsOverdue() {
		site.at(Instant.parse("2026-11-24T23:59:59Z"));
		assertThat(site.get("/about/services").body()).contains("Family hub").doesNotContain("Stale team", "Gateway");
		site.at(Instant.parse("2026-11-25T00:00:00Z"));
		assertThat(site.get("/about/services").body()).doesNotContain("Family hub");
		assertThat(site.get("/about/services/hub").body()).contains("Nobody has checked this service lately",
				"Who can help now", "tel:08001111").doesNotContain("Checked on", "lastReviewed");
	}

	@Test
	void anOldNameLeadsToWhatReplacedIt() {
		assertThat(site.get("/about/services?q=phoenix+team").body())
				.contains("“Gateway” was the name in 2014/15. Today go to:", "href=\"/about/services/hub\"")
				.doesNotContain("Nothing fits", "0 of");
		assertThat(site.get("/about/services?q=centre").body()).contains("Family hub").doesNotContain("Gateway");
		assertThat(site.get("/about/services/gateway").body())
				.contains("This was the name in 2014/15. Today go to:", "href=\"/about/services/hub\"")
				.doesNotContain("wigan.gov.uk");
	}

	@Test
	void anOldNameIsFoundByThoseWhoLookForItAndOfferedToNobody() {
		assertThat(site.get("/sitemap.xml").body()).contains("/about/services/hub<")
				.doesNotContain("/about/services/gateway");
		site.await(() -> site.get("/search?q=gateway").body().contains("/about/services/gateway"));
	}

	@Test
	void openReferralGivesWhatReadersAreShownAndNothingElse() {
		JsonNode list = JSON.readTree(site.get("/open-referral/services?page=1&per_page=1").body());
		assertThat(list.get("total_items").asInt()).isEqualTo(2);
		assertThat(list.get("total_pages").asInt()).isEqualTo(2);
		assertThat(list.get("last_page").asBoolean()).isFalse();
		assertThat(list.get("contents")).hasSize(1);
		JsonNode first = list.get("contents").get(0);
		assertThat(first.get("name").asString()).isEqualTo("Childline");
		JsonNode service = JSON.readTree(site.get("/open-referral/services/" + first.get("id").asString()).body());
		assertThat(service.get("contacts").get(0).get("phones").get(0).get("number").asString()).isEqualTo("0800 1111");
		assertThat(site.get("/open-referral/services").body()).doesNotContain("Stale", "Gateway", "Phoenix");
		Iterator<JsonNode> beyond = JSON.readTree(site.get("/open-referral/services?page=9").body()).get("contents")
				.iterator();
		assertThat(beyond.hasNext()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = {"/open-referral/services?page=0", "/open-referral/services?per_page=101",
			"/open-referral/services?page=1&page=2", "/open-referral/services?page=",
			"/open-referral/services?search=x",
			"/open-referral/services/childline"})
	void malformedQuestionsAreRefusedInJson(String address) {
		assertThat(site.get(address).statusCode()).isEqualTo(400);
		assertThat(site.get(address).headers().firstValue("content-type")).hasValue("application/problem+json");
		assertThat(JSON.readTree(site.get(address).body()).get("status").asInt()).isEqualTo(400);
	}

	@Test
	void calendarsHoldWhatIsAheadAndTheYearBehind() throws Exception {
		Calendar all = calendar("/events.ics");
		assertThat(all.<VEvent>getComponents("VEVENT")).hasSize(7);
		assertThat(site.get("/events.ics").headers().firstValue("content-type"))
				.hasValue("text/calendar;charset=utf-8");
		assertThat(calendar("/professionals/training/neglect.ics").<VEvent>getComponents("VEVENT"))
				.extracting((event) -> event.getRequiredProperty("UID").getValue()).hasSize(4).doesNotHaveDuplicates();
		assertThat(calendar("/about/events/off.ics").toString()).contains("STATUS:CANCELLED",
				"DTSTART;VALUE=DATE:20270201");
		assertThat(calendar("/about/events/day.ics").<VEvent>getComponents("VEVENT").getFirst()
				.getRequiredProperty("SUMMARY").getValue()).isEqualTo("A day; for \"all\", or most");
		assertThat(site.get("/professionals/training/prevent.ics").statusCode()).isEqualTo(404);
		site.at(Instant.parse("2027-10-01T12:00:00Z"));
		assertThat(calendar("/professionals/training/neglect.ics").getComponents("VEVENT")).hasSize(3);
	}

	@Test
	void calendarsSayWhatIsMadeUpAndWhatIsFull() throws Exception {
		List<VEvent> dates = calendar("/professionals/training/neglect.ics").getComponents("VEVENT");
		assertThat(dates).allSatisfy((date) -> assertThat(date.toString()).contains("STATUS:TENTATIVE",
				"DESCRIPTION:Dates and prices are made up: this is a demonstration."));
		assertThat(dates).filteredOn((date) -> date.toString().contains("Full:")).singleElement()
				.satisfies((date) -> assertThat(date.toString()).contains("DTSTART:20261125T093000Z"));
		assertThat(calendar("/about/events/day.ics").toString()).contains("STATUS:CONFIRMED").doesNotContain("made up");
	}

	@Test
	void aReplacedDocumentLeadsToTheNewest() {
		assertThat(site.get("/about/documents/plan-2026").body()).contains("A newer version has replaced this one:",
				"href=\"/about/documents/plan-2027\"");
		assertThat(site.get("/about/documents/plan-2027").body()).contains("PDF, English, 120 kB, accessible",
				"href=\"/about/plan.pdf\"", "href=\"/about/documents/plan-2026\"").doesNotContain("has replaced");
		site.at(Instant.parse("2027-05-24T00:00:00Z"));
		assertThat(site.get("/about/documents/plan-2027").body()).contains("Its review was due by 23 May 2027");
	}

	@Test
	void aConsultationOpensAndClosesAtMidnight() {
		assertThat(site.get("/about/consultations/safe").body()).contains("This opens on 24 November 2026.");
		site.at(Instant.parse("2026-11-24T00:00:00Z"));
		String open = site.get("/about/consultations/safe").body();
		assertThat(open).contains("Answering on this site comes later.");
		assertThat(open.indexOf("Two people of the partnership.")).isBetween(0,
				open.indexOf("Where do you feel safe?"));
		site.at(Instant.parse("2026-12-01T00:00:00Z"));
		assertThat(site.get("/about/consultations/safe").body())
				.contains("This closed at the end of 30 November 2026.");
	}

	@Test
	void aReportListsItsChaptersAndTheyFollowEachOther() {
		String report = site.get("/about/reports/2014-15").body();
		assertThat(report).contains("2014/15 – for the record.");
		assertThat(report.indexOf("The first chapter")).isBetween(0, report.indexOf("The second chapter"));
		assertThat(site.get("/about/reports/2014-15/one").body()).contains("2014/15 – for the record.",
				"Next: The second chapter").doesNotContain("Before:");
	}

	@Test
	void thingsWithoutPagesAreATable() {
		assertThat(site.get("/about/members?status=advisor").body()).contains("<th scope=\"col\">Job</th>",
				"<td>Nurse</td>", "<td>Advisor</td>", "1 of 2 fit").doesNotContain("<td>Chair</td>");
	}

	private static Calendar calendar(String path) throws Exception {
		return new CalendarBuilder().build(new StringReader(site.get(path).body()));
	}

}

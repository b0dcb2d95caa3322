package org.waymark;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures as readers meet them: one set of cells in the page, its chart, its CSV and its JSON, and nothing hidden in any of them. */
@InBrowser
class FigureSiteTests {

	/** The cells of the page's table: what a cell is in the CSV, and the words of the groups that rows belong to. */
	private static final String TABLE = """
			(() => { const cell = (c) => { const d = c.querySelector('data'); if (d) return d.value;
			const copy = c.cloneNode(true); copy.querySelectorAll('small').forEach((s) => s.remove());
			return copy.textContent.trim(); };
			const table = document.querySelector('#table ~ * table, #table ~ .table table');
			const names = [...table.tHead.rows[0].cells].map((c) => c.dataset.name ?? c.textContent.trim());
			const rows = []; for (const body of table.tBodies) { const head = body.querySelector('[scope=rowgroup]');
			const group = body.dataset.name ?? (head ? head.textContent.trim() : '');
			for (const row of body.rows) if (!row.querySelector('[scope=rowgroup]'))
			rows.push([group, ...[...row.cells].map(cell)]); } return { names, rows }; })()""";

	private static final String POINTS = "(chart) => [...chart.querySelectorAll('[data-year]')].map((p) => "
			+ "[p.dataset.area, p.dataset.year, p.dataset.value])";

	private static final String SECRET = """
			---
			type: indicator
			code: SECRET
			title: A new measure
			summary: How many of something there were.
			audience: [board]
			owner_role: Editor
			checked_by: Editor
			checked_on: 2026-11-23
			review_due: 2027-05-23
			source: ["The partnership"]
			reads_as: "In {year}, {numerator} of {denominator} were so: {value}%."
			definition: Something.
			data: |
			  code,indicator,unit,polarity,area,year,value,report_line,note
			  SECRET,Something,%,low is good,Wigan (numerator),2024/25,3,1,
			  SECRET,Something,%,low is good,Wigan (denominator),2024/25,424,1,
			  SECRET,Something,%,low is good,Wigan,2024/25,0.7075,1,
			  SECRET,Something,%,low is good,Wigan (numerator),2025/26,61,1,
			  SECRET,Something,%,low is good,Wigan (denominator),2025/26,488,1,
			  SECRET,Something,%,low is good,Wigan,2025/26,12.5,1,
			---

			{indicator cpp-rate}
			""";

	private static RunningSite site;

	@BeforeAll
	static void start() throws IOException {
		Path content = RunningSite.temporary().resolve("content");
		RunningSite.copy(Path.of("content"), content);
		Files.writeString(content.resolve("en/about/numbers/secret.md"), SECRET);
		site = RunningSite.start(content, RunningSite.temporary(), Map.of());
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"cpp-rate", "cpp-repeat", "cpp-2yr", "cpp-review", "lac-rate", "lac-review", "secret"})
	void anIndicatorHasTheSameCellsEverywhere(String name, Browser browser) throws IOException {
		String address = "/about/numbers/" + name;
		Map<String, String> csv = new HashMap<>();
		Map<String, String> plotted = new HashMap<>();
		for (CSVRecord row : records(address)) {
			csv.put(row.get("area") + " " + row.get("year"), row.get("value"));
			if (!row.get("area").endsWith(")") && !row.get("value").equals("[c]")) {
				plotted.put(row.get("area") + " " + row.get("year"), row.get("value"));
			}
		}
		try (BrowserSession session = visit(browser, false)) {
			session.open(address);
			Map<?, ?> table = (Map<?, ?>) session.page().evaluate(TABLE);
			List<?> years = (List<?>) Objects.requireNonNull(table.get("names"));
			Map<String, String> shown = new HashMap<>();
			for (Object row : (List<?>) Objects.requireNonNull(table.get("rows"))) {
				List<?> cells = (List<?>) row;
				for (int i = 1; i < years.size(); i++) {
					shown.put(cells.get(1) + " " + years.get(i), String.valueOf(cells.get(i + 1)));
				}
			}
			assertThat(shown).isEqualTo(csv);
			Map<String, String> drawn = new HashMap<>();
			for (Object point : (List<?>) session.page().locator("main > .body > .chart").first()
					.evaluate(POINTS)) {
				List<?> parts = (List<?>) point;
				drawn.put(parts.get(0) + " " + parts.get(1), String.valueOf(parts.get(2)));
			}
			assertThat(drawn).isEqualTo(plotted);
		}
		assertJsonIsCsv(address);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/about/money", "/about/numbers/key-facts"})
	void aTableHasTheSameCellsEverywhere(String address, Browser browser) throws IOException {
		List<CSVRecord> records = records(address);
		try (BrowserSession session = visit(browser, false)) {
			session.open(address);
			Map<?, ?> table = (Map<?, ?>) session.page().evaluate(TABLE);
			List<List<String>> shown = new ArrayList<>();
			((List<?>) Objects.requireNonNull(table.get("rows"))).forEach(
					(row) -> shown.add(((List<?>) row).stream().map(String::valueOf).toList()));
			assertThat(shown).isEqualTo(records.stream().map(CSVRecord::toList).toList());
		}
		assertJsonIsCsv(address);
	}

	@Test
	void hiddenCountsAreNowhere() {
		for (String ending : List.of("", ".csv", ".json", ".md", ".txt")) {
			String body = site.get("/about/numbers/secret" + ending).body();
			assertThat(body).as(ending).doesNotContain("0.7075").doesNotContainPattern("2024/25[^0-9]{0,3}3[^0-9]")
					.doesNotContainPattern(">3<");
		}
		assertThat(site.get("/about/numbers/secret").body())
				.contains("[c]", "They are hidden here", "In 2025/26, 61 of 488 were so: 12.5%.")
				.contains("[c] stands for a number that is hidden");
		assertThat(site.get("/about/numbers").body()).contains("A new measure").doesNotContain("0.7075");
		assertThat(site.get("/search?q=0.7075").body()).doesNotContain("/about/numbers/secret");
		assertThat(site.get("/about/numbers/cpp-2yr").body()).contains("They are shown here.",
				"The Board published these figures in its 2014/15 report.");
	}

	@Test
	void blocksShowFiguresOnOtherPages() {
		assertThat(site.get("/about/numbers/secret").body()).contains("<div class=\"indicator\">",
				"href=\"/about/numbers/cpp-rate\"", "317 children in Wigan");
		assertThat(site.get("/about/money").body()).contains(
				"data-label=\"Income from training\" data-value=\"114310\"",
				"<th scope=\"row\">Income from training</th><td>114,310</td>");
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aCouncillorHasTheChartTheTableAndTheFileInThreeTaps(boolean javaScript, Browser browser) throws IOException {
		try (BrowserSession session = visit(browser, javaScript)) {
			session.open("/about");
			tap(session, "main a[href='/about/numbers']", "/about/numbers");
			tap(session, "main a[href='/about/numbers/cpp-rate']", "/about/numbers/cpp-rate");
			String words = session.page().innerText("main");
			assertThat(words).contains("In 2014/15, 317 children in Wigan had a child protection plan.",
					"2014/15 comparators repeated from 2013/14", "In 2013/14 it was 31.4.");
			assertThat(session.page().locator(".chart svg[role=img] > title").count()).isOne();
			assertThat(session.page().locator(".chart svg > desc").first().textContent()).contains("begins at 0");
			assertThat(session.page().locator("table").first().isVisible()).isTrue();
			assertThat(session.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
					.isEqualTo(Boolean.TRUE);
			Download file = session.page().waitForDownload(
					() -> session.page().locator("a[href='/about/numbers/cpp-rate.csv']").click());
			assertThat(Files.readString(file.path())).startsWith("code,indicator,unit,polarity,area,year,value,");
			assertThat(session.foreignRequests()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aJournalistHasTheReportItsKeyFiguresAndTheFileInTwoTapsFromASearch(boolean javaScript, Browser browser)
			throws IOException {
		try (BrowserSession session = visit(browser, javaScript)) {
			session.open("/search?q=annual+report");
			Page page = session.page();
			assertThat(page.locator(".results a").first().getAttribute("href"))
					.isEqualTo("/about/annual-reports/2014-15");
			tap(session, ".results a[href='/about/annual-reports/2014-15']", "/about/annual-reports/2014-15");
			assertThat(page.innerText("main")).contains("Key figures",
					"Children with a child protection plan: 46.8 per 10,000", "To cite it", "For the press",
					"The report repeats the others’ figures of 2013/14 in that column");
			tap(session, "main a[href='/about/numbers/cpp-rate']", "/about/numbers/cpp-rate");
			assertThat(page.innerText("main")).contains("What this counts", "To quote this page",
					"2014/15 comparators repeated from 2013/14");
			Download file = page.waitForDownload(
					() -> page.locator("a[href='/about/numbers/cpp-rate.csv']").click());
			assertThat(Files.readString(file.path())).contains(",46.8,");
		}
		assertThat(site.get("/reports/annual/2014-15").statusCode()).isEqualTo(301);
	}

	@Test
	void aJournalistReadsTheSentenceTheDefinitionAndWordsToQuote(Browser browser) {
		try (BrowserSession session = visit(browser, false)) {
			session.open("/about/numbers/cpp-repeat");
			assertThat(session.page().innerText("main")).contains("102 of 488 plans", "What this counts",
					"To quote this page", "Plans that were not the child’s first, 2014/15", "repeated");
		}
	}

	@Test
	void aFormThatAPageHasNotIsNotFound() {
		assertThat(site.get("/about/numbers.csv").statusCode()).isEqualTo(404);
		assertThat(site.get("/parents/missing.csv").statusCode()).isEqualTo(404);
		assertThat(site.get("/about/money.csv").headers().firstValue("content-type"))
				.hasValue("text/csv;charset=utf-8");
	}

	private static List<CSVRecord> records(String address) throws IOException {
		try (CSVParser parser = CSVParser.builder().setReader(new StringReader(site.get(address + ".csv").body()))
				.setFormat(CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).get()) {
			return parser.getRecords();
		}
	}

	private static void assertJsonIsCsv(String address) throws IOException {
		JsonNode figures = JsonMapper.builder().build().readTree(site.get(address + ".json").body()).get("figures");
		List<List<String>> rows = new ArrayList<>();
		figures.get("rows").forEach((row) -> {
			List<String> cells = new ArrayList<>();
			row.forEach((cell) -> cells.add(cell.asString()));
			rows.add(cells);
		});
		assertThat(rows).isEqualTo(records(address).stream().map(CSVRecord::toList).toList());
	}

	private static BrowserSession visit(Browser browser, boolean javaScript) {
		Visitor phone = Visitor.onPhone().inCalm();
		return browser.visit(URI.create(site.origin()), javaScript ? phone : phone.withoutJavaScript());
	}

	private static void tap(BrowserSession session, String selector, String destination) {
		session.page().locator(selector).first().click();
		session.page().waitForURL((url) -> URI.create(url).getPath().equals(destination));
	}

}

package org.waymark.content.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.waymark.content.ContentFolder;
import org.waymark.content.ContentTypes;
import org.waymark.content.PageReader;
import org.waymark.content.Revision;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of the example site beside the tables of the report that they were taken from. */
class ExampleFiguresTests {

	private final ContentFolder folder = new ContentFolder(Path.of("content"));

	private final PageReader reader = new PageReader(ContentTypes.read(Path.of("content")));

	@Test
	void indicatorsAreThoseOfTheReport() throws IOException {
		Map<String, List<List<String>>> byCode = new TreeMap<>();
		for (List<String> row : facts("indicators.csv").rows().stream().map(CsvText.Row::cells).toList()) {
			byCode.computeIfAbsent(row.getFirst(), (_) -> new java.util.ArrayList<>()).add(row);
		}
		Map<String, List<List<String>>> shown = new TreeMap<>();
		for (Revision page : pages(FiguresData.INDICATOR)) {
			FigureTable table = FiguresData.of(page).orElseThrow().table();
			assertThat(table.columns()).isEqualTo(facts("indicators.csv").columns());
			shown.put(page.fields().text("code", ""), table.rows());
		}
		assertThat(shown).isEqualTo(byCode);
	}

	@Test
	void comparatorsOfTheLastYearAreSaidToBeRepeated() {
		assertThat(pages(FiguresData.INDICATOR)).hasSize(6).allSatisfy((page) -> {
			Indicator indicator = java.util.Objects
					.requireNonNull(FiguresData.of(page).orElseThrow().indicator());
			assertThat(indicator.rows()).allSatisfy((row) -> assertThat(row.status())
					.isEqualTo(row.note().contains("carried forward") ? Status.CARRIED_FORWARD : Status.FINAL));
			if (indicator.places().size() > 1) {
				assertThat(page.fields().strings("notes")).contains("2014/15 comparators repeated from 2013/14");
			}
		});
	}

	@Test
	void keyFactsAreThoseOfTheReportWithoutTheTotalThatDoesNotReconcile() throws IOException {
		List<List<String>> rows = facts("key_facts.csv").rows().stream().map(CsvText.Row::cells)
				.filter((row) -> !row.get(2).equals("11851")).toList();
		assertThat(dataset("/about/numbers/key-facts").rows()).isEqualTo(rows).hasSize(52);
	}

	@Test
	void moneyIsThatOfTheReportAndReconciles() throws IOException {
		assertThat(dataset("/about/money").rows())
				.isEqualTo(facts("finance.csv").rows().stream().map(CsvText.Row::cells).toList());
		Revision page = pages(FiguresData.DATASET).stream()
				.filter((found) -> found.address().equals("/about/money")).findFirst().orElseThrow();
		assertThat(FiguresData.of(page).orElseThrow().sums()).extracting(FiguresData.Reconciled::group)
				.containsExactly("Expenditure", "Income", "Reserves");
	}

	@Test
	void noPageSaysTheTotalThatDoesNotReconcile() {
		this.folder.files().keySet().stream().flatMap((file) -> this.folder.read(file, this.reader).stream())
				.flatMap((file) -> file.publishable().stream())
				.filter((page) -> page.fields().has(FiguresData.FIELD))
				.forEach((page) -> assertThat(page.source()).as(page.address()).doesNotContain("11851")
						.doesNotContain("11,851"));
	}

	private FigureTable dataset(String address) {
		return pages(FiguresData.DATASET).stream().filter((page) -> page.address().equals(address)).findFirst()
				.flatMap(FiguresData::of).orElseThrow().table();
	}

	private List<Revision> pages(String type) {
		return this.folder.files().keySet().stream().flatMap((file) -> this.folder.read(file, this.reader).stream())
				.flatMap((file) -> file.publishable().stream()).filter((page) -> page.type().equals(type)).toList();
	}

	private static CsvText facts(String name) throws IOException {
		Path file = Path.of(System.getProperty("waymark.suites", "none"), "../facts", name);
		Assumptions.assumeTrue(Files.exists(file), "the tables of the report are not on this machine");
		return CsvText.read(Files.readString(file));
	}

}

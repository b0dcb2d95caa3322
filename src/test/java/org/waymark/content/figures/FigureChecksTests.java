package org.waymark.content.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.ContentTypes;
import org.waymark.content.PageFile;
import org.waymark.content.PagePlace;
import org.waymark.content.PageReader;
import org.waymark.content.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class FigureChecksTests {

	private static final String HEAD = "code,indicator,unit,polarity,area,year,value,report_line,note";

	private static final String FIRST = "X,Plans,%,low is good,Wigan (numerator),2014/15,40,305,";

	private static final String SECOND = "X,Plans,%,low is good,Wigan (denominator),2014/15,362,305,";

	private static final String THIRD = "X,Plans,%,low is good,Wigan,2014/15,11,305,";

	private final PageReader reader = new PageReader(ContentTypes.read(Path.of("content")));

	@Test
	void aGoodTableHasNoProblem() {
		assertThat(indicator(HEAD, FIRST, SECOND, THIRD)).isEmpty();
	}

	/** What is put in the place of a line of the table, and what is said of it; the table begins on line 18 of the page. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			code,indicator,unit,polarity,aera,year,value,report_line,note | :18 data: has the column "aera", which figures don't have. Did you mean "area"?
			code,indicator,unit,polarity,area,year,value,report_line,report_line | :18 data: has the column "report_line" twice
			code,indicator,unit,polarity,area,year,value,report_line,status | :18 data: has no column "note"
			code;indicator;unit;polarity;area;year;value;report_line;note | :18 data: is separated by semicolons, not by commas
			code,indicator,unit,polarity,area,year,value,,note | :18 data: has a column without a name
			""")
	void aWrongHeadIsNamedWithItsLine(String head, String problem) {
		assertThat(indicator(head, FIRST, SECOND, THIRD)).anySatisfy((found) -> assertThat(found).contains(problem));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			X,Plans,%,low is good,Wigan,2014/15,eleven,305, | :21 data: has the value "eleven", which is not a number
			X,Plans,%,low is good,Wigan,2014/15,"1,100",305, | :21 data: has the value "1,100", which is not a number
			X,Plans,%,low is good,Wigan,2014/15,1e1,305, | :21 data: has the value "1e1", which is not a number
			X,Plans,%,low is good,Wigan,2014/15,,305, | :21 data: has nothing in the column "value"
			X,Plans,%,low is good,Wigan,2014/15,11.2,305, | :21 data: has 11.2 % for Wigan in 2014/15, but 40 of 362 is 11.0 %
			X,Plans,%,low is good,Wigan,2014/15,10.9,305, | :21 data: has 10.9 % for Wigan in 2014/15, but 40 of 362 is 11.0 %
			X,Plans,%,low is good,Wigan,2014/15,-11,305, | :21 data: has -11, which is less than nothing
			X,Plans,%,low is good,Wigan,2014/15,101,305, | :21 data: has 101 %
			X,Plans,%,low is good,Wigan (numerator),2014/15,40,305, | :21 data: has Wigan (numerator) in 2014/15 again; line 2 has it already
			X,Plans,%,low is good,Wigan (number),2014/15,1.5,305, | :21 data: has 1.5 as a count
			X,Plans,%,low is good,Leigh (numerator),2014/15,4,305, | :21 data: has the numerator of Leigh in 2014/15 without its denominator
			X,Plans,%,low is good,Leigh (denominator),2014/15,4,305, | :21 data: has the denominator of Leigh in 2014/15 without its numerator
			X,Plans,%,low is good,Wigan,2014/16,11,305, | :21 data: has the year "2014/16". Write it as 2014/15 or as 2014
			X,Plans,%,low is bad,Wigan,2014/15,11,305, | :21 data: has the polarity "low is bad" where the first row of X has "low is good"
			X,Plans,rate,low is good,Wigan,2014/15,11,305, | :21 data: has the unit "rate" where the first row
			X,Plans,%,low is good,Wigan,2014/15,11,305 | :21 data: has 8 cells where the head has 9
			X,Plans,%,low is good,=cmd(),2014/15,11,305, | :21 data: has the cell "=cmd()", which a spreadsheet would run as a formula
			X,Plans,%,low is good,"Wigan,2014/15,11,305, | :21 data: the quotes can't be understood
			Y,Plans,%,low is good,Wigan,2014/15,11,305, | :17 data: has the figures of 2 indicators
			""")
	void aWrongRowIsNamedWithItsLine(String row, String problem) {
		assertThat(indicator(HEAD, FIRST, SECOND, row)).anySatisfy((found) -> assertThat(found).contains(problem));
	}

	@Test
	void aPercentageMayDifferByFiveHundredthsOfAPoint() {
		assertThat(indicator(HEAD, FIRST, SECOND, THIRD.replace(",11,", ",11.0,"))).isEmpty();
		assertThat(indicator(HEAD, FIRST, SECOND, THIRD.replace(",11,", ",11.05,"))).isEmpty();
		assertThat(indicator(HEAD, FIRST, SECOND, THIRD.replace(",11,", ",11.1,"))).hasSize(1);
	}

	@Test
	void anUnknownStatusListsThoseThereAre() {
		assertThat(indicator(HEAD + ",status", FIRST + ",", SECOND + ",final", THIRD + ",caried-forward"))
				.singleElement().asString().contains("has the status \"caried-forward\"",
						"final, provisional, carried-forward, estimated", "Did you mean \"carried-forward\"?");
	}

	@Test
	void aMissingYearIsAdviceAndTheChartHasAGap() {
		List<Problem> problems = problems(page("indicator", "", HEAD, THIRD,
				THIRD.replace("2014/15", "2012/13"), "X,Plans,%,low is good,England,2014/15,12,305,"));
		assertThat(problems).isNotEmpty().noneMatch(Problem::isError);
		assertThat(problems).extracting(Problem::message).contains("England has no figure for 2012/13",
				"X has nothing between 2012 and 2014");
	}

	@Test
	void tooManyRowsAreCounted() {
		String rows = IntStream.range(0, 100_000).mapToObj((i) -> "a" + i + ",1").collect(Collectors.joining("\n"));
		assertThat(CsvText.read("name,count\n" + rows).faults()).singleElement()
				.matches((fault) -> fault.message().equals("has 100,000 rows; at most 5,000") && fault.line() == 5_002);
	}

	@Test
	void byteOrderMarkIsPassedOverAndNulIsNamed() {
		assertThat(CsvText.read("\uFEFFname,count\r\na,1\r\n")).satisfies((csv) -> {
			assertThat(csv.faults()).isEmpty();
			assertThat(csv.columns()).containsExactly("name", "count");
			assertThat(csv.rows().getFirst().line()).isEqualTo(2);
		});
		assertThat(CsvText.read("name,count\na,1\nb,\0").faults()).singleElement()
				.matches((fault) -> fault.line() == 3 && fault.message().equals("has a NUL character"));
	}

	@Test
	void otherEncodingsAreNamed() {
		byte[] latin = "name,count\ncaf\u00e9,1\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
		assertThat(FiguresFile.read(latin).faults()).singleElement()
				.matches((fault) -> fault.line() == 2 && fault.message().contains("not UTF-8"));
		assertThat(FiguresFile.read("\uFEFFa,b".getBytes(java.nio.charset.StandardCharsets.UTF_16LE)).faults())
				.singleElement().matches((fault) -> fault.message().contains("UTF-16"));
	}

	@Test
	void anEmptyTableIsAProblem() {
		assertThat(CsvText.read("").faults()).hasSize(1);
		assertThat(CsvText.read("a,b\n").faults()).singleElement()
				.matches((fault) -> fault.message().equals("there are no rows below the head"));
	}

	@Test
	void aTableThatIsNoBlockIsAProblem() {
		String page = page("indicator", "", HEAD, THIRD).replaceFirst("(?s)data: \\|\n.*?---", "data: \"a,b\"\n---");
		assertThat(problems(page)).anySatisfy((problem) -> assertThat(problem.toString()).contains(":17 data"));
	}

	@Test
	void showingSmallCountsNeedsAReason() {
		assertThat(problems(page("indicator", "suppress: false\n", HEAD, THIRD))).singleElement().asString()
				.contains("suppress_reason: is missing where small counts are shown");
	}

	@Test
	void aTotalThatDoesNotReconcileIsNotPublished() {
		String more = "group_by: what\ntotals: [{total: All training, of: Training}]\n";
		String[] rows = {"what,item,count", "Training,Face to face,2105", "Training,Online,5011",
				"Sum,All training,7116"};
		assertThat(problems(page("dataset", more, rows))).isEmpty();
		rows[3] = "Sum,All training,11851";
		assertThat(problems(page("dataset", more, rows))).singleElement().asString()
				.contains("says 11851 in the column count; the parts add up to 7116");
	}

	@Test
	void aTotalThatNobodyDeclaredIsNotPublishedEither() {
		assertThat(problems(page("dataset", "", "item,count", "Online,5011", "Total accessing training,11851")))
				.singleElement().asString().contains("is a total, and nothing says of what");
	}

	@Test
	void aMisspeltColumnInAFieldIsNamed() {
		assertThat(problems(page("dataset", "group_by: sectoin\n", "section,count", "A,5"))).singleElement().asString()
				.contains("has no column \"sectoin\"", "Did you mean \"section\"?");
	}

	private List<String> indicator(String... lines) {
		return problems(page("indicator", "", lines)).stream().map(Problem::toString).toList();
	}

	private List<Problem> problems(String page) {
		PageFile file = this.reader.read(PagePlace.of("en/about/numbers/x.md").orElseThrow(), page);
		return file.problems();
	}

	private static String page(String type, String more, String... lines) {
		String own = type.equals("indicator") ? "code: X\nreads_as: \"{value}\"\ndefinition: Plans.\n" : "";
		String head = """
				---
				type: %s
				title: Plans
				summary: Plans.
				audience: [board]
				owner_role: Editor
				checked_by: Editor
				checked_on: 2026-11-23
				review_due: 2027-05-23
				source: ["Board"]
				# Padding, so that
				# the table
				# begins on line 18.
				%s%sdata: |
				""".formatted(type, own, more);
		return head + java.util.Arrays.stream(lines).map((line) -> "  " + line + "\n").collect(Collectors.joining())
				+ "---\n\nText.\n";
	}

}

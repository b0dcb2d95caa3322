package org.waymark.content.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Tables of somebody who wanted to work out what is hidden. */
class ConservativeSuppressionTests {

	@Test
	void figuresWhoseUnitIsNoRateAreCounts() {
		for (String unit : List.of("children", "number", "children at a reduced rate", "plans")) {
			assertThat(values(unit, "Wigan,2012/13,3", "Wigan,2013/14,2", "Wigan,2014/15,40")).as(unit)
					.containsExactly("[c]", "[c]", "40");
		}
		for (String unit : List.of("%", "rate per 10,000", "per cent", "Rate", "children per 1,000")) {
			assertThat(values(unit, "Wigan,2012/13,3", "Wigan,2013/14,2")).as(unit).containsExactly("3", "2");
		}
	}

	@Test
	void aCountAndItsNumberHideTogether() {
		assertThat(values("children", "Wigan,2014/15,3", "Leigh,2014/15,20", "Orrell,2014/15,30",
				"Leigh (number),2014/15,20")).containsExactly("[c]", "[c]", "30", "[c]");
	}

	@Test
	void otherAreasPercentagesOfTheYearGoToo() {
		assertThat(values("%", "Wigan (numerator),2014/15,3", "Wigan (denominator),2014/15,100", "Wigan,2014/15,3.0",
				"Leigh (numerator),2014/15,30", "Leigh (denominator),2014/15,100", "Leigh,2014/15,30.0",
				"Borough,2014/15,16.5", "Borough,2013/14,16.1"))
				.containsExactly("[c]", "100", "[c]", "[c]", "100", "[c]", "[c]", "16.1");
	}

	@Test
	void areasWithinAreasAreFound() {
		List<String> values = values("rate", areas(3, 20, 31, 41, 95, 52, 63, 74, 85, 274, 369));
		assertNothingAlone(values, List.of(List.of(0, 1, 2, 3, 4), List.of(5, 6, 7, 8, 9), List.of(4, 9, 10),
				List.of(0, 1, 2, 3, 5, 6, 7, 8, 10)));
		assertThat(values).startsWith("[c]").endsWith("[c]").contains("31", "85");
	}

	@Test
	void yearsAndReportLinesAreNoCounts() {
		List<List<String>> rows = shown("""
				year,place,children,report_line
				2014,Wigan,3,2
				2014,Leigh,20,3
				2014,Both places,23,4
				2015,Wigan,30,5
				2015,Leigh,20,6
				2015,Both places,50,7
				""").rows();
		assertThat(rows).extracting((row) -> row.get(0)).containsOnly("2014", "2015");
		assertThat(rows).extracting((row) -> row.get(3)).containsExactly("2", "3", "4", "5", "6", "7");
		assertNothingAlone(column(rows, 2), List.of(List.of(0, 1, 2), List.of(3, 4, 5)));
		assertThat(rows.getFirst()).contains("[c]");
	}

	@Test
	void aColumnOfYearsThatAreNoneIsCounted() {
		assertThat(column(shown("place,this year\nA,3\nB,2014\nC,2015\n").rows(), 1)).containsExactly("[c]", "[c]",
				"2015");
	}

	@Test
	void allSharesOfATableGo() {
		assertThat(shown("thing,children,share\nUnder 5,3,1.5\n5 to 9,77,38.5\n10 to 17,120,60.0\n").rows())
				.containsExactly(List.of("Under 5", "[c]", "[c]"), List.of("5 to 9", "[c]", "[c]"),
						List.of("10 to 17", "120", "[c]"));
		assertThat(column(shown("thing,asked,change\nA,3,-7\nB,40,20\nC,50,2000\n").rows(), 2)).containsOnly("[c]");
	}

	@Test
	void sharesStayWhereNothingIsHidden() {
		assertThat(shown("thing,children,share\nUnder 5,13,1.5\n5 to 9,77,3.0\n").rows())
				.containsExactly(List.of("Under 5", "13", "1.5"), List.of("5 to 9", "77", "3.0"));
	}

	/** Three months and their quarter, twice, and the half year; once as columns, once as rows; totals before or behind their parts. */
	@Test
	void partialSumsOfLongLinesAreSafe() {
		Random random = new Random(5);
		for (int i = 0; i < 200; i++) {
			boolean before = i % 2 == 0;
			List<List<Integer>> sums = before
					? List.of(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(0, 1, 5), List.of(0, 2, 3, 4, 6, 7, 8))
					: List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(3, 7, 8), List.of(0, 1, 2, 4, 5, 6, 8));
			List<List<Integer>> years = IntStream.range(0, 3).mapToObj((_) -> year(random, before)).toList();
			String across = "place,a,b,c,d,e,f,g,h,i\n" + years.stream().map((year) -> "Place," + commas(year))
					.collect(Collectors.joining("\n"));
			shown(across).rows().forEach((row) -> assertNothingAlone(row.subList(1, 10), sums));
			String down = "what,a,b,c\n" + IntStream.range(0, 9)
					.mapToObj((row) -> "Row," + commas(years.stream().map((year) -> year.get(row)).toList()))
					.collect(Collectors.joining("\n"));
			List<List<String>> rows = shown(down).rows();
			IntStream.range(1, 4).forEach((column) -> assertNothingAlone(column(rows, column), sums));
		}
	}

	@Test
	void subtotalsAboveTheirPartsAreFound() {
		List<List<String>> rows = shown("""
				thing,children
				All boys,50
				Boys under 5,3
				Boys 5 to 17,47
				All girls,70
				Girls under 5,22
				Girls 5 to 17,48
				Any,999
				""").rows();
		assertNothingAlone(column(rows, 1), List.of(List.of(0, 1, 2), List.of(3, 4, 5)));
		assertThat(rows.getLast()).containsExactly("Any", "999");
	}

	@Test
	void manyAreasInDistrictsAreSafe() {
		StringBuilder csv = new StringBuilder("ward,children,id\n");
		List<List<Integer>> sums = new ArrayList<>();
		Random random = new Random(3);
		for (int district = 0; district < 20; district++) {
			int sum = 0;
			for (int ward = 0; ward < 4; ward++) {
				int count = random.nextInt(60);
				sum += count;
				csv.append("Ward,%d,%d%n".formatted(count, 17 * ward + district));
			}
			csv.append("District,%d,9%n".formatted(sum));
			sums.add(IntStream.range(district * 5, district * 5 + 5).boxed().toList());
		}
		assertNothingAlone(column(shown(csv.toString()).rows(), 1), sums);
	}

	@ParameterizedTest
	@ValueSource(strings = {"3", "3.0", "3 *", "3*", "\uFF13", "03", "3 [1]", "3\u00B9", "3\u2020", "\u0663", "3 p",
			"3.00"})
	void smallCountsAreHiddenHoweverTheyAreWritten(String cell) {
		assertThat(shown("thing,children\nWigan," + cell + "\nLeigh,40\nOrrell,\"1,234\"\n").rows()).containsExactly(
				List.of("Wigan", "[c]"), List.of("Leigh", "[c]"), List.of("Orrell", "1,234"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2 children", "< 5", "<5", "three", "(3)", "c. 3", "2 or 3", "3/40"})
	void whatIsNoNumberAmongCountsIsRefused(String cell) {
		String csv = "thing,children\nLeigh,40\nWigan," + cell + "\n";
		assertThat(faults(csv, Map.of())).singleElement().satisfies((fault) -> {
			assertThat(fault.line()).isEqualTo(3);
			assertThat(fault.message()).contains("\"" + cell + "\" in the column \"children\"");
			assertThat(fault.remedy()).startsWith("Write the number alone; say more in a note column.");
		});
		assertThat(faults(csv, Map.of("not_counts", List.of("children")))).isEmpty();
		assertThat(faults(csv, Map.of("suppress", false))).isEmpty();
		assertThat(faults("thing,children\nWigan," + cell + "\n", Map.of())).isNotEmpty();
	}

	@Test
	void aWordInItsNameDoesNotMakeAColumnWorkedOut() {
		for (String name : List.of("Children at reduced rate", "Rate of pay known", "Average children", "share")) {
			assertThat(shown("place," + name + "\nWigan,3\nLeigh,41\n").rows()).as(name)
					.contains(List.of("Wigan", "[c]"));
		}
	}

	@Test
	void remarksOfHiddenCountsAreEmptied() {
		List<List<String>> rows = shown("""
				thing,children,comment,other
				Under 5,3,a family,known to all
				5 to 9,77,see 3 above,x
				10 to 17,90,three of Wigan,in 2014
				18 and more,95,none at all,y
				""").rows();
		assertThat(rows).containsExactly(List.of("Under 5", "[c]", "", ""), List.of("5 to 9", "[c]", "", ""),
				List.of("10 to 17", "90", "", "in 2014"), List.of("18 and more", "95", "", "y"));
	}

	@Test
	void whatWasHiddenBeforeIsNotLeftAlone() {
		assertThat(column(shown("thing,children\nA,[c]\nB,20\nC,30\nD,54\n").rows(), 1)).containsExactly("[c]", "[c]",
				"30", "54");
	}

	@Test
	void aLargeTableTakesLittleTime() {
		StringBuilder csv = new StringBuilder("place,a,b,c,d,e,f,g,h,i\n");
		Random random = new Random(1);
		for (int row = 0; row < 1000; row++) {
			csv.append("P").append(row);
			random.ints(9, 0, 50).forEach((count) -> csv.append(',').append(count));
			csv.append('\n');
		}
		assertThat((Object) org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20),
				() -> shown(csv.toString()))).isNotNull();
		assertThatCode(() -> shown(csv.toString())).doesNotThrowAnyException();
	}

	/** Whoever knows these sums finds none in which one cell only is hidden, not even when what was found is put in. */
	private static void assertNothingAlone(List<String> cells, List<List<Integer>> sums) {
		for (List<Integer> sum : sums) {
			assertThat(sum.stream().filter((cell) -> Cells.isHidden(cells.get(cell))).count())
					.as("%s of %s", sum, cells)
					.isNotEqualTo(1);
		}
	}

	private static List<Integer> year(Random random, boolean before) {
		List<Integer> months = random.ints(6, 0, 60).boxed().toList();
		int first = months.get(0) + months.get(1) + months.get(2);
		int second = months.get(3) + months.get(4) + months.get(5);
		return before
				? List.of(first + second, first, months.get(0), months.get(1), months.get(2), second, months.get(3),
						months.get(4), months.get(5))
				: List.of(months.get(0), months.get(1), months.get(2), first, months.get(3), months.get(4),
						months.get(5), second, first + second);
	}

	private static String commas(List<Integer> counts) {
		return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static String[] areas(int... counts) {
		return Stream.concat(IntStream.range(0, counts.length)
				.mapToObj((i) -> "Area %d (number),2014/15,%d".formatted(i, counts[i])),
				Stream.of("Area 0,2014/15,1.1"))
				.toArray(String[]::new);
	}

	private static List<String> values(String unit, String... rows) {
		String csv = String.join(",", Indicator.COLUMNS) + "\n" + Stream.of(rows)
				.map((row) -> "X,Thing,\"%s\",context,%s,295,\n".formatted(unit, row)).collect(Collectors.joining());
		IndicatorReader.Read read = IndicatorReader.read(csv);
		assertThat(read.faults().stream().filter(Fault::isError)).isEmpty();
		return IndicatorSuppression.of(read.indicators().getFirst()).rows().stream().map(FigureRow::value).toList();
	}

	private static List<String> column(List<List<String>> rows, int column) {
		return rows.stream().map((row) -> row.get(column)).toList();
	}

	private static List<Fault> faults(String csv, Map<String, Object> fields) {
		List<Fault> faults = new ArrayList<>();
		Dataset.of(CsvText.read(csv), new Fields(fields), faults);
		return faults;
	}

	private static FigureTable shown(String csv) {
		List<Fault> faults = new ArrayList<>();
		Dataset dataset = Dataset.of(CsvText.read(csv), new Fields(Map.of()), faults);
		assertThat(faults).isEmpty();
		return DatasetSuppression.of(dataset);
	}

}

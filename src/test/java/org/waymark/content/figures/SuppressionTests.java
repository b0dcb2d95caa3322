package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Fields;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTests {

	private static final int ROWS = 3;

	private static final int COLUMNS = 2;

	private static final int MOST = 9;

	/** Small tables with totals on both sides: whoever tries every table that fits what is shown finds two values for each hidden cell. */
	@Test
	void noHiddenCountCanBeWorkedOut() {
		Random random = new Random(20261123);
		for (int i = 0; i < 150; i++) {
			int[][] parts = new int[ROWS][COLUMNS];
			for (int[] row : parts) {
				for (int column = 0; column < COLUMNS; column++) {
					row[column] = random.nextInt(MOST);
				}
			}
			assertThat(Attack.on(parts, shown(parts))).as("%s", (Object) parts).isEmpty();
		}
	}

	@Test
	void manyHiddenCountsAreSafeTogether() {
		Random random = new Random(7);
		for (int i = 0; i < 5; i++) {
			StringBuilder csv = new StringBuilder("area,a,b,c,all\n");
			long[] sums = new long[4];
			for (int row = 0; row < 40; row++) {
				long[] counts = {random.nextInt(40), random.nextInt(9), random.nextInt(200)};
				long all = counts[0] + counts[1] + counts[2];
				sums[0] += counts[0];
				sums[1] += counts[1];
				sums[2] += counts[2];
				sums[3] += all;
				csv.append("Place %d,%d,%d,%d,%d%n".formatted(row, counts[0], counts[1], counts[2], all));
			}
			csv.append("Everywhere,%d,%d,%d,%d%n".formatted(sums[0], sums[1], sums[2], sums[3]));
			FigureTable shown = shown(csv.toString(), Map.of());
			for (List<String> row : shown.rows()) {
				long hidden = row.stream().filter(Cells::isHidden).count();
				assertThat(hidden).as("%s", row).isNotEqualTo(1);
				assertThat(row.subList(1, 4)).noneMatch((cell) -> cell.matches("[1-4]"));
			}
			for (int column = 1; column < 5; column++) {
				int at = column;
				assertThat(shown.rows().stream().filter((row) -> Cells.isHidden(row.get(at))).count())
						.isNotEqualTo(1);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3,20,30,53   | [c],[c],30,53
			1,1,30,32    | [c],[c],[c],32
			4,0,0,4      | [c],[c],0,[c]
			5,0,6,11     | 5,0,6,11
			""")
	void theNextSmallestGoesToo(String counts, String shown) {
		String[] cells = counts.split(",");
		String csv = "age,children\n0 to 4,%s\n5 to 9,%s\n10 to 17,%s\nEverybody,%s\n".formatted((Object[]) cells);
		FigureTable table = shown(csv, Map.of());
		List<String> found = table.rows().stream().map((row) -> row.get(1)).toList();
		if (shown.contains("0,[c]")) {
			assertThat(found.getFirst()).isEqualTo(Cells.HIDDEN);
			assertThat(found.stream().filter(Cells::isHidden).count()).isGreaterThanOrEqualTo(2);
		} else {
			assertThat(String.join(",", found)).isEqualTo(shown);
		}
	}

	@Test
	void percentagesAndNotesOfHiddenCountsGoToo() {
		FigureTable table = shown("place,children,per cent,note\nLeigh,3,12.5,3 of 24\nWigan,40,60,\nHindley,50,70,x\n",
				Map.of());
		assertThat(table.rows().getFirst()).containsExactly("Leigh", "[c]", "[c]", "");
		assertThat(table.rows().getLast()).containsExactly("Hindley", "50", "[c]", "x");
	}

	@Test
	void columnsThatCountNobodyAreLeftAlone() {
		assertThat(shown("place,level,children\nLeigh,3,40\n", Map.of("not_counts", List.of("level"))).rows())
				.containsExactly(List.of("Leigh", "3", "40"));
	}

	@Test
	void aSmallNumeratorTakesItsPercentageWithIt() {
		Indicator shown = indicator("""
				X,Plans,%,low is good,Wigan (numerator),2014/15,3,315,three children were 3
				X,Plans,%,low is good,Wigan (denominator),2014/15,384,315,
				X,Plans,%,low is good,Wigan,2014/15,0.8,315,
				X,Plans,%,low is good,Wigan (numerator),2013/14,6,315,
				X,Plans,%,low is good,Wigan (denominator),2013/14,347,315,
				X,Plans,%,low is good,Wigan,2013/14,1.7,315,
				""");
		assertThat(shown.rows()).extracting(FigureRow::value).containsExactly("[c]", "384", "[c]", "6", "347", "1.7");
		assertThat(shown.rows().getFirst().note()).isEmpty();
	}

	@Test
	void aSmallRestTakesTheNumeratorWithIt() {
		Indicator shown = indicator("""
				X,Plans,%,high is good,Wigan (numerator),2012/13,112,327,
				X,Plans,%,high is good,Wigan (denominator),2012/13,113,327,
				X,Plans,%,high is good,Wigan,2012/13,99.1,327,
				""");
		assertThat(shown.rows()).extracting(FigureRow::value).containsExactly("[c]", "113", "[c]");
	}

	@Test
	void placesThatAddUpToAnotherHideTogether() {
		Indicator shown = indicator("""
				X,Children,rate,context,Borough (number),2014/15,43,1,
				X,Children,rate,context,Leigh (number),2014/15,3,1,
				X,Children,rate,context,Wigan (number),2014/15,40,1,
				X,Children,rate,context,Borough,2014/15,4.3,1,
				X,Children,rate,context,Wigan,2014/15,5.3,1,
				""");
		assertThat(shown.rows()).extracting(FigureRow::value).containsExactly("43", "[c]", "[c]", "[c]", "[c]");
	}

	private static Indicator indicator(String rows) {
		IndicatorReader.Read read = IndicatorReader.read(String.join(",", Indicator.COLUMNS) + "\n" + rows);
		assertThat(read.faults().stream().filter(Fault::isError)).isEmpty();
		return IndicatorSuppression.of(read.indicators().getFirst());
	}

	private static FigureTable shown(String csv, Map<String, Object> fields) {
		List<Fault> faults = new ArrayList<>();
		Dataset dataset = Dataset.of(CsvText.read(csv), new Fields(fields), faults);
		assertThat(faults).isEmpty();
		return DatasetSuppression.of(dataset);
	}

	/** Which parts are hidden, and which sums: of the rows, then of the columns. */
	private static Hidden shown(int[][] parts) {
		StringBuilder csv = new StringBuilder("place,girls,boys,both\n");
		int[] sums = new int[COLUMNS];
		for (int row = 0; row < ROWS; row++) {
			csv.append("Place ").append((char) ('A' + row)).append(',').append(parts[row][0]).append(',')
					.append(parts[row][1]).append(',').append(parts[row][0] + parts[row][1]).append('\n');
			sums[0] += parts[row][0];
			sums[1] += parts[row][1];
		}
		csv.append("Everywhere,").append(sums[0]).append(',').append(sums[1]).append(',').append(sums[0] + sums[1]);
		List<List<String>> rows = shown(csv.toString(), Map.of()).rows();
		Set<List<Integer>> hidden = new HashSet<>();
		for (int row = 0; row <= ROWS; row++) {
			for (int column = 0; column <= COLUMNS; column++) {
				if (Cells.isHidden(rows.get(row).get(column + 1))) {
					hidden.add(List.of(row, column));
				}
			}
		}
		return new Hidden(hidden);
	}

	/**
	 * What is hidden in a table with its totals.
	 *
	 * @param cells row and column of each
	 */
	private record Hidden(Set<List<Integer>> cells) {

		boolean has(int row, int column) {
			return this.cells.contains(List.of(row, column));
		}

	}

	/** Somebody who tries every table. */
	private static final class Attack {

		private final int[][] truth;

		private final Hidden hidden;

		private final int[][] guess = new int[ROWS][COLUMNS];

		private final List<Set<Integer>> possible = new ArrayList<>();

		private Attack(int[][] truth, Hidden hidden) {
			this.truth = truth;
			this.hidden = hidden;
			IntStream.range(0, ROWS * COLUMNS).forEach((_) -> this.possible.add(new HashSet<>()));
		}

		/** The hidden parts that can have one value only. */
		static List<Integer> on(int[][] truth, Hidden hidden) {
			Attack attack = new Attack(truth, hidden);
			attack.fill(0);
			return IntStream.range(0, ROWS * COLUMNS).filter((cell) -> hidden.has(cell / COLUMNS, cell % COLUMNS))
					.filter((cell) -> attack.possible.get(cell).size() < 2).boxed().toList();
		}

		private void fill(int cell) {
			if (cell == ROWS * COLUMNS) {
				note();
				return;
			}
			int row = cell / COLUMNS;
			int column = cell % COLUMNS;
			boolean unknown = this.hidden.has(row, column);
			int known = this.truth[row][column];
			int least = unknown ? Math.min(1, known) : known;
			for (int value = least; value <= (unknown ? MOST : known); value++) {
				this.guess[row][column] = value;
				if (column < COLUMNS - 1 || this.hidden.has(row, COLUMNS)
						|| sum(this.guess[row]) == sum(this.truth[row])) {
					fill(cell + 1);
				}
			}
		}

		private void note() {
			for (int column = 0; column < COLUMNS; column++) {
				if (!this.hidden.has(ROWS, column) && below(this.guess, column) != below(this.truth, column)) {
					return;
				}
			}
			int all = IntStream.range(0, ROWS).map((row) -> sum(this.guess[row])).sum();
			int trueAll = IntStream.range(0, ROWS).map((row) -> sum(this.truth[row])).sum();
			if (this.hidden.has(ROWS, COLUMNS) || all == trueAll) {
				IntStream.range(0, ROWS * COLUMNS).forEach(
						(cell) -> this.possible.get(cell).add(this.guess[cell / COLUMNS][cell % COLUMNS]));
			}
		}

		private static int below(int[][] table, int column) {
			return IntStream.range(0, ROWS).map((row) -> table[row][column]).sum();
		}

		private static int sum(int[] row) {
			return IntStream.of(row).sum();
		}

	}

}

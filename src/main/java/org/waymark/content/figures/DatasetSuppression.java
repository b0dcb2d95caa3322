package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waymark.content.figures.CountTable.Kind;

/** A table without its small counts, and without what would tell them. */
final class DatasetSuppression {

	/** With more than these, hardly anything could stay: all counts are hidden, which is safe, and quick. */
	private static final int MOST_SMALL = 300;

	private static final int LONGEST_BLOCK = 200;

	private final Dataset dataset;

	private final CountTable table;

	private final int width;

	private final int height;

	private final long[] counts;

	private final boolean[] counted;

	private DatasetSuppression(Dataset dataset) {
		this.dataset = dataset;
		this.table = CountTable.of(dataset);
		this.width = dataset.table().columns().size();
		this.height = dataset.table().rows().size();
		this.counts = new long[this.width * this.height];
		this.counted = new boolean[this.counts.length];
		for (int row = 0; row < this.height; row++) {
			for (int column = 0; column < this.width; column++) {
				read(row, column);
			}
		}
	}

	static FigureTable of(Dataset dataset) {
		return new DatasetSuppression(dataset).suppressed();
	}

	private void read(int row, int column) {
		int at = at(row, column);
		this.table.count(row, column).ifPresent((count) -> {
			this.counted[at] = true;
			this.counts[at] = count;
		});
	}

	private FigureTable suppressed() {
		Set<Integer> small = new HashSet<>();
		for (int i = 0; i < this.counts.length; i++) {
			boolean few = this.counted[i] && this.counts[i] > 0 && this.counts[i] < IndicatorSuppression.LEAST;
			if (few || this.table.counts(i % this.width)
					&& Cells.isHidden(this.dataset.cell(i / this.width, i % this.width))) {
				small.add(i);
			}
		}
		if (small.isEmpty()) {
			return this.dataset.table();
		}
		for (int i = 0; i < this.counts.length; i++) {
			if (this.counted[i] && this.table.kind(i % this.width) == Kind.DOUBTFUL) {
				small.add(i);
			}
		}
		Set<Integer> hidden = (small.size() > MOST_SMALL)
				? IntStream.range(0, this.counts.length).filter((i) -> this.counted[i]).boxed()
						.collect(Collectors.toSet())
				: new Hiding(this.counts, lines(), sums()).hide(small);
		List<List<String>> rows = new ArrayList<>();
		for (int row = 0; row < this.height; row++) {
			int at = row;
			rows.add(IntStream.range(0, this.width).mapToObj((column) -> shown(at, column, hidden)).toList());
		}
		return new FigureTable(this.dataset.table().columns(), rows);
	}

	private String shown(int row, int column, Set<Integer> hidden) {
		String cell = this.dataset.cell(row, column);
		if (hidden.contains(at(row, column))) {
			return Cells.HIDDEN;
		}
		boolean touched = IntStream.range(0, this.width).anyMatch((i) -> hidden.contains(at(row, i)));
		return switch (this.table.kind(column)) {
			case OTHER, COUNT -> cell;
			case DOUBTFUL, WORKED_OUT -> Remarks.hasDigit(cell) ? Cells.HIDDEN : cell;
			case REMARK -> (touched || Remarks.tell(cell)) ? "" : cell;
			case LABEL -> (column > 0 && column != this.dataset.groupBy() && tells(cell, row, hidden)) ? "" : cell;
		};
	}

	private boolean tells(String label, int row, Set<Integer> hidden) {
		return IntStream.range(0, this.width).map((column) -> at(row, column))
				.anyMatch((cell) -> hidden.contains(cell) && Remarks.tell(label, this.counts[cell]));
	}

	/** Each row, each column, and of each column the rows that have something in common, such as a year. */
	private List<List<Integer>> lines() {
		Set<List<Integer>> lines = new LinkedHashSet<>();
		for (int row = 0; row < this.height; row++) {
			int at = row;
			lines.add(counted(IntStream.range(0, this.width).map((column) -> at(at, column))));
		}
		List<List<Integer>> common = new ArrayList<>();
		common.add(IntStream.range(0, this.height).boxed().toList());
		for (int column = 0; column < this.width; column++) {
			int by = column;
			if (!this.table.counts(by) && this.table.kind(by) != Kind.WORKED_OUT) {
				common.addAll(IntStream.range(0, this.height).boxed()
						.collect(Collectors.groupingBy((row) -> this.dataset.cell(row, by), LinkedHashMap::new,
								Collectors.toList()))
						.values());
			}
		}
		common.forEach((rows) -> IntStream.range(0, this.width).forEach((column) -> lines
				.add(counted(rows.stream().mapToInt((row) -> at(row, column))))));
		return lines.stream().filter((line) -> line.size() > 1).toList();
	}

	private List<Integer> counted(IntStream cells) {
		return cells.filter((cell) -> this.table.kind(cell % this.width) == Kind.COUNT && (this.counted[cell]
				|| Cells.isHidden(this.dataset.cell(cell / this.width, cell % this.width)))).boxed().toList();
	}

	private List<Disclosure.Sum> sums() {
		List<Disclosure.Sum> sums = new ArrayList<>();
		this.dataset.totals().forEach((total) -> add(this.dataset.parts(total), total.row(), sums));
		List<List<Integer>> among = new ArrayList<>(this.dataset.groups().values());
		among.add(IntStream.range(0, this.height).boxed().toList());
		among.add(this.dataset.totals().stream().map(Dataset.Total::row).toList());
		among.forEach((rows) -> rows.stream().filter((total) -> mayBeTotal(total, rows))
				.forEach((total) -> addsUp(rows.stream().filter((row) -> !row.equals(total)).toList(), total, sums)));
		for (int total = 0; total < this.height; total++) {
			blocks(total, sums);
		}
		acrossColumns(sums);
		return sums;
	}

	/** Whether a row is half of everything in some column: the total of a list that holds it is. */
	private boolean mayBeTotal(int total, List<Integer> rows) {
		for (int column = 0; column < this.width; column++) {
			if (this.counted[at(total, column)] && this.counts[at(total, column)] > 0) {
				long sum = 0;
				for (int row : rows) {
					sum += this.counts[at(row, column)];
				}
				return sum == 2 * this.counts[at(total, column)];
			}
		}
		return false;
	}

	/** A row that is the sum of those just above it. */
	private void blocks(int total, List<Disclosure.Sum> sums) {
		int column = IntStream.range(0, this.width)
				.filter((i) -> this.counted[at(total, i)] && this.counts[at(total, i)] > 0).findFirst().orElse(-1);
		if (column < 0) {
			return;
		}
		long left = this.counts[at(total, column)];
		for (int first = total - 1; first >= Math.max(0, total - LONGEST_BLOCK) && left >= 0; first--) {
			left -= this.counts[at(first, column)];
			if (left == 0) {
				addsUp(IntStream.range(first, total).boxed().toList(), total, sums);
			}
		}
	}

	private void addsUp(List<Integer> parts, int total, List<Disclosure.Sum> sums) {
		boolean any = false;
		for (int column = 0; column < this.width; column++) {
			if (this.counted[at(total, column)] && this.counts[at(total, column)] > 0) {
				any = true;
				long sum = 0;
				for (int part : parts) {
					sum += this.counts[at(part, column)];
				}
				if (sum != this.counts[at(total, column)]) {
					return;
				}
			}
		}
		if (any && parts.size() > 1) {
			add(parts, total, sums);
		}
	}

	private void add(List<Integer> parts, int total, List<Disclosure.Sum> sums) {
		for (int column = 0; column < this.width; column++) {
			int at = column;
			List<Integer> cells = parts.stream().map((part) -> at(part, at)).filter((cell) -> this.counted[cell])
					.toList();
			if (this.counted[at(total, column)] && !cells.isEmpty()) {
				sums.add(new Disclosure.Sum(cells, at(total, column)));
			}
		}
	}

	/** Columns of which one is the sum of others in every row. */
	private void acrossColumns(List<Disclosure.Sum> sums) {
		Set<Disclosure.Sum> patterns = new LinkedHashSet<>();
		for (int row = 0; row < this.height; row++) {
			int at = row;
			List<Integer> cells = IntStream.range(0, this.width).map((column) -> at(at, column))
					.filter((cell) -> this.counted[cell]).boxed().toList();
			Sums.among(cells, this.counts).forEach((sum) -> patterns.add(shifted(sum, -at)));
		}
		patterns.stream().filter(this::holdsInEveryRow).forEach((pattern) -> IntStream.range(0, this.height)
				.mapToObj((row) -> shifted(pattern, row)).filter((sum) -> this.counted[sum.total()])
				.map((sum) -> new Disclosure.Sum(
						sum.parts().stream().filter((part) -> this.counted[part]).toList(), sum.total()))
				.filter((sum) -> !sum.parts().isEmpty()).forEach(sums::add));
	}

	private boolean holdsInEveryRow(Disclosure.Sum pattern) {
		return IntStream.range(0, this.height).mapToObj((row) -> shifted(pattern, row)).allMatch(
				(sum) -> !this.counted[sum.total()] || Sums.sum(sum.parts(), this.counts) == this.counts[sum.total()]);
	}

	private Disclosure.Sum shifted(Disclosure.Sum sum, int rows) {
		return new Disclosure.Sum(sum.parts().stream().map((part) -> part + rows * this.width).toList(),
				sum.total() + rows * this.width);
	}

	private int at(int row, int column) {
		return row * this.width + column;
	}

}

package org.waymark.content.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.waymark.content.EditDistance;
import org.waymark.content.Fields;

/**
 * A table of any shape.
 *
 * @param table its cells as they were written
 * @param lines the line of each row in the CSV
 * @param groupBy the column that tells which rows belong together; -1 for none
 * @param totals which rows are the totals of which groups
 * @param notCounts the columns whose numbers count nobody, such as money
 */
record Dataset(FigureTable table, List<Integer> lines, int groupBy, List<Total> totals, Set<String> notCounts) {

	Dataset {
		lines = List.copyOf(lines);
		totals = List.copyOf(totals);
		notCounts = Set.copyOf(notCounts);
	}

	/**
	 * A row that is the total of a group.
	 *
	 * @param row which row
	 * @param group what stands in the column of groups, for example {@code Income}
	 */
	record Total(int row, String group) {
	}

	/** What the fields beside a table say of it, checked against it. */
	static Dataset of(CsvText csv, Fields fields, List<Fault> faults) {
		List<String> columns = csv.columns();
		String grouping = fields.text("group_by", "");
		int groupBy = columns.indexOf(grouping);
		List<String> named = new ArrayList<>(fields.strings("not_counts"));
		if (!grouping.isEmpty()) {
			named.add(grouping);
		}
		named.stream().filter((name) -> !columns.contains(name)).forEach((name) -> faults.add(Fault.error(1,
				"has no column \"%s\", which the page names".formatted(name),
				"Use one of %s.%s".formatted(String.join(", ", columns),
						EditDistance.nearest(name, columns).map((near) -> " Did you mean \"" + near + "\"?")
								.orElse("")))));
		FigureTable table = new FigureTable(columns, csv.rows().stream().map(CsvText.Row::cells).toList());
		List<Integer> lines = csv.rows().stream().map(CsvText.Row::line).toList();
		List<Total> totals = new ArrayList<>();
		for (Fields record : fields.records("totals")) {
			String name = record.text("total", "");
			int row = IntStream.range(0, table.rows().size()).filter((i) -> table.rows().get(i).contains(name))
					.findFirst().orElse(-1);
			if (name.isEmpty() || row < 0 || groupBy < 0 || record.text("of").isEmpty()) {
				faults.add(Fault.error(0, "has no row for the total %s of %s".formatted(Cells.quoted(name),
						Cells.quoted(record.text("of", ""))),
						"Write for example group_by: section, and totals: [{total: Total income, of: Income}]."));
			} else {
				totals.add(new Total(row, record.text("of", "")));
			}
		}
		Dataset dataset = new Dataset(table, lines, groupBy, totals, Set.copyOf(fields.strings("not_counts")));
		dataset.check(faults);
		if (FiguresData.suppresses(fields)) {
			CountTable.of(dataset).check(faults);
		}
		return dataset;
	}

	/** The rows that make up a total. */
	List<Integer> parts(Total total) {
		return IntStream.range(0, this.table.rows().size())
				.filter((i) -> i != total.row() && cell(i, this.groupBy).equals(total.group())).boxed().toList();
	}

	String cell(int row, int column) {
		return this.table.rows().get(row).get(column);
	}

	/** The rows by what they belong to, in their order; one group without a name if there is no such column. */
	Map<String, List<Integer>> groups() {
		Map<String, List<Integer>> groups = new LinkedHashMap<>();
		for (int row = 0; row < this.table.rows().size(); row++) {
			groups.computeIfAbsent((this.groupBy < 0) ? "" : cell(row, this.groupBy), (_) -> new ArrayList<>())
					.add(row);
		}
		return groups;
	}

	private void check(List<Fault> faults) {
		this.totals.forEach((total) -> reconcile(total, faults));
		for (int row = 0; row < this.table.rows().size(); row++) {
			int at = row;
			boolean total = this.table.rows().get(row).stream()
					.anyMatch((cell) -> cell.toLowerCase(Locale.ROOT).matches("(sub|grand )?-?total\\b.*"));
			if (total && this.totals.stream().noneMatch((known) -> known.row() == at)) {
				faults.add(Fault.error(this.lines.get(row), "is a total, and nothing says of what",
						"Name it under totals:, so that it is checked; leave it out if its parts don't add up to it."));
			}
		}
	}

	/** A total that isn't the sum of its parts is not published. */
	private void reconcile(Total total, List<Fault> faults) {
		List<Integer> parts = parts(total);
		if (parts.isEmpty()) {
			faults.add(Fault.error(this.lines.get(total.row()), "is the total of %s, which has no rows"
					.formatted(Cells.quoted(total.group())), "Correct the group's name under totals:."));
		}
		for (int column = 0; column < this.table.columns().size(); column++) {
			Optional<BigDecimal> written = Cells.number(cell(total.row(), column));
			BigDecimal sum = sum(parts, column);
			if (written.isPresent() && !parts.isEmpty() && sum.compareTo(written.get()) != 0) {
				faults.add(Fault.error(this.lines.get(total.row()), "says %s in the column %s; the parts add up to %s"
						.formatted(cell(total.row(), column), this.table.columns().get(column), sum.toPlainString()),
						"Correct it, or leave the total out and publish the parts."));
			}
		}
	}

	private BigDecimal sum(List<Integer> rows, int column) {
		return rows.stream().flatMap((row) -> Cells.number(cell(row, column)).stream()).reduce(BigDecimal.ZERO,
				BigDecimal::add);
	}

}

package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;
import org.waymark.content.Revision;

/**
 * The figures of a page as readers may see them: in the page, its chart, its CSV, its JSON and anywhere else, the same cells.
 *
 * @param table what is shown, small counts hidden where the page says so
 * @param indicator the same as an indicator; null for a table of another shape
 * @param groups the rows that belong together, by what is in the column of groups
 * @param groupBy the column of groups; -1 if there is none
 * @param sums what was found to add up, for each declared total whose cells are all shown
 * @param suppress whether small counts are hidden
 * @param hidden how many cells are
 */
public record FiguresData(FigureTable table, @Nullable Indicator indicator, Map<String, List<Integer>> groups,
		int groupBy, List<Reconciled> sums, boolean suppress, int hidden) {

	/** The field that holds the CSV. */
	public static final String FIELD = "data";

	/** The type of a page about one indicator. */
	public static final String INDICATOR = "indicator";

	/** The type of a page about a table of another shape. */
	public static final String DATASET = "dataset";

	public FiguresData {
		groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
		sums = List.copyOf(sums);
	}

	/**
	 * A total that its parts add up to.
	 *
	 * @param group what the parts are, for example {@code Income}
	 * @param parts how many there are
	 * @param row the row of the total
	 */
	public record Reconciled(String group, int parts, int row) {
	}

	/** The figures of a page; nothing if it is not a page of figures, or they can't be used. */
	public static Optional<FiguresData> of(Revision page) {
		return page.fields().text(FIELD).flatMap((csv) -> switch (page.type()) {
			case INDICATOR -> indicator(csv, page.fields());
			case DATASET -> dataset(csv, page.fields());
			default -> Optional.empty();
		});
	}

	/** What a page's fields may say to readers and their programs: hidden counts are not in them. */
	public static Fields readable(Revision page) {
		Map<String, Object> values = new LinkedHashMap<>(page.fields().values());
		if (values.containsKey(FIELD) && (page.type().equals(INDICATOR) || page.type().equals(DATASET))) {
			values.put(FIELD, of(page).map((data) -> data.table().csv()).orElse(""));
		}
		return new Fields(values);
	}

	/** Whether small counts are hidden: they are unless the page says otherwise. */
	static boolean suppresses(Fields fields) {
		return !fields.has("suppress") || fields.flag("suppress");
	}

	/** The figures for programs: names of columns, and rows with the cells of the CSV; numbers are numbers. */
	public Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("columns", this.table.columns());
		json.put("rows", this.table.rows().stream().map(this::json).toList());
		json.put("hidden", Map.of("smallCounts", this.suppress, "mark", Cells.HIDDEN, "cells", this.hidden));
		if (this.indicator != null) {
			json.put("statuses", this.indicator.rows().stream().filter((row) -> row.status() != Status.FINAL)
					.map((row) -> Map.of("area", row.area(), "year", row.year(), "status", row.status().word()))
					.toList());
		}
		return json;
	}

	private List<Object> json(List<String> row) {
		List<Object> cells = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			String cell = row.get(column);
			cells.add(isNumeric(column) ? Cells.number(cell).<Object>map((number) -> number).orElse(cell) : cell);
		}
		return cells;
	}

	/** Whether a column holds numbers, so that programs may take them for numbers; a year is a name. */
	public boolean isNumeric(int column) {
		return !this.table.columns().get(column).equals("year") && this.table.rows().stream()
				.map((row) -> row.get(column)).filter((cell) -> !cell.isEmpty() && !Cells.isHidden(cell))
				.allMatch((cell) -> Cells.number(cell).isPresent() && !cell.matches("0[0-9].*"));
	}

	private static Optional<FiguresData> indicator(String csv, Fields fields) {
		IndicatorReader.Read read = IndicatorReader.read(csv);
		if (!read.isUsable() || read.indicators().size() != 1) {
			return Optional.empty();
		}
		Indicator whole = Statuses.of(fields).given(read.indicators().getFirst());
		boolean suppress = suppresses(fields);
		Indicator shown = suppress ? IndicatorSuppression.of(whole) : whole;
		int hidden = (int) shown.rows().stream().filter(FigureRow::isHidden).count();
		return Optional.of(new FiguresData(shown.table(), shown, Map.of(), -1, List.of(), suppress, hidden));
	}

	private static Optional<FiguresData> dataset(String csv, Fields fields) {
		CsvText text = CsvText.read(csv);
		List<Fault> faults = new ArrayList<>();
		if (!text.isUsable()) {
			return Optional.empty();
		}
		Dataset dataset = Dataset.of(text, fields, faults);
		if (faults.stream().anyMatch(Fault::isError)) {
			return Optional.empty();
		}
		boolean suppress = suppresses(fields);
		FigureTable shown = suppress ? DatasetSuppression.of(dataset) : dataset.table();
		List<Reconciled> sums = dataset.totals().stream()
				.filter((total) -> IntStream.concat(dataset.parts(total).stream().mapToInt((row) -> row),
						IntStream.of(total.row())).noneMatch((row) -> shown.rows().get(row).contains(Cells.HIDDEN)))
				.map((total) -> new Reconciled(total.group(), dataset.parts(total).size(), total.row())).toList();
		int hidden = (int) shown.rows().stream().flatMap(List::stream).filter(Cells::isHidden).count();
		return Optional.of(
				new FiguresData(shown, null, dataset.groups(), dataset.groupBy(), sums, suppress, hidden));
	}

}

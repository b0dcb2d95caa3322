package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.waymark.content.EditDistance;

/** Reads the CSV of indicators: rows by name of column, and what is wrong with each. */
final class IndicatorReader {

	private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}(/[0-9]{2})?");

	private static final List<String> KNOWN = known();

	private final CsvText csv;

	private final List<Fault> faults;

	private final Map<String, Integer> places = new HashMap<>();

	private IndicatorReader(CsvText csv) {
		this.csv = csv;
		this.faults = new ArrayList<>(csv.faults());
	}

	/**
	 * What was read.
	 *
	 * @param indicators those that were named, in their order
	 * @param faults what is wrong; where one is an error, nothing may be published
	 */
	record Read(List<Indicator> indicators, List<Fault> faults) {

		Read {
			indicators = List.copyOf(indicators);
			faults = List.copyOf(faults);
		}

		boolean isUsable() {
			return this.faults.stream().noneMatch(Fault::isError);
		}

	}

	static Read read(String text) {
		CsvText csv = CsvText.read(text);
		return csv.isUsable() ? new IndicatorReader(csv).indicators() : new Read(List.of(), csv.faults());
	}

	private Read indicators() {
		if (!columns()) {
			return new Read(List.of(), this.faults);
		}
		Map<String, Indicator> heads = new java.util.LinkedHashMap<>();
		Map<String, List<FigureRow>> rows = new HashMap<>();
		for (CsvText.Row row : this.csv.rows()) {
			String code = cell(row, "code");
			Indicator head = heads.computeIfAbsent(code, (_) -> head(row));
			same(row, head);
			figure(row).ifPresent(rows.computeIfAbsent(code, (_) -> new ArrayList<>())::add);
		}
		List<Indicator> indicators = heads.values().stream()
				.map((head) -> head.with(rows.getOrDefault(head.code(), List.of()))).toList();
		indicators.forEach((indicator) -> new IndicatorChecks(indicator, this.faults).run());
		return new Read(indicators, this.faults);
	}

	private boolean columns() {
		List<String> columns = this.csv.columns();
		for (int i = 0; i < columns.size(); i++) {
			String name = columns.get(i);
			this.places.put(name, i);
			if (!KNOWN.contains(name)) {
				String near = EditDistance.nearest(name, KNOWN).map((known) -> "Did you mean \"" + known + "\"?")
						.orElse("Use only the columns " + String.join(",", KNOWN) + ".");
				error(1, "has the column %s, which figures don't have".formatted(Cells.quoted(name)), near);
			}
		}
		Indicator.COLUMNS.stream().filter((name) -> !columns.contains(name))
				.forEach((name) -> error(1, "has no column \"%s\"".formatted(name),
						"Begin with the line " + String.join(",", Indicator.COLUMNS) + "."));
		return this.faults.stream().noneMatch(Fault::isError);
	}

	private Indicator head(CsvText.Row row) {
		filled(row, "code", (_) -> {});
		filled(row, "indicator", (_) -> {});
		filled(row, "unit", (_) -> {});
		String polarity = cell(row, "polarity");
		if (!Indicator.POLARITIES.contains(polarity)) {
			String near = EditDistance.nearest(polarity, Indicator.POLARITIES)
					.map((known) -> " Did you mean \"" + known + "\"?").orElse("");
			error(row.line(), "has the polarity %s".formatted(Cells.quoted(polarity)),
					"Write one of " + String.join(", ", Indicator.POLARITIES) + "." + near);
		}
		return new Indicator(cell(row, "code"), cell(row, "indicator"), cell(row, "unit"), polarity, List.of());
	}

	private void same(CsvText.Row row, Indicator head) {
		Map<String, String> expected = Map.of("indicator", head.title(), "unit", head.unit(), "polarity",
				head.polarity());
		expected.forEach((column, value) -> {
			if (!cell(row, column).equals(value)) {
				error(row.line(), "has the %s %s where the first row of %s has %s".formatted(column,
						Cells.quoted(cell(row, column)), head.code(), Cells.quoted(value)),
						"Write the same in every row of an indicator.");
			}
		});
	}

	private Optional<FigureRow> figure(CsvText.Row row) {
		int before = this.faults.size();
		filled(row, "area", (_) -> {});
		filled(row, "year", (year) -> year(row, year));
		filled(row, "value", (value) -> {
			if (Cells.number(value).isEmpty()) {
				error(row.line(), "has the value %s, which is not a number".formatted(Cells.quoted(value)),
						"Write digits with a decimal point, such as 1250 or 40.6; leave the row out if there is no figure.");
			}
		});
		Optional<Status> status = status(row);
		if (this.faults.size() > before || status.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new FigureRow(row.line(), cell(row, "area"), cell(row, "year"), cell(row, "value"),
				cell(row, "report_line"), cell(row, "note"), status.get()));
	}

	private void year(CsvText.Row row, String year) {
		boolean right = YEAR.matcher(year).matches() && (year.length() == 4 || Integer
				.parseInt(year.substring(5)) == (Integer.parseInt(year.substring(0, 4)) + 1) % 100);
		if (!right) {
			error(row.line(), "has the year %s".formatted(Cells.quoted(year)), "Write it as 2014/15 or as 2014.");
		}
	}

	private Optional<Status> status(CsvText.Row row) {
		String word = this.places.containsKey(Indicator.STATUS) ? cell(row, Indicator.STATUS) : "";
		Optional<Status> status = word.isEmpty() ? Optional.of(Status.FINAL) : Status.of(word);
		if (status.isEmpty()) {
			String near = EditDistance.nearest(word, Status.words()).map((known) -> " Did you mean \"" + known + "\"?")
					.orElse("");
			error(row.line(), "has the status %s".formatted(Cells.quoted(word)),
					"Write one of " + String.join(", ", Status.words()) + "." + near);
		}
		return status;
	}

	private void filled(CsvText.Row row, String column, Consumer<String> check) {
		String cell = cell(row, column);
		if (cell.isEmpty()) {
			error(row.line(), "has nothing in the column \"%s\"".formatted(column),
					column.equals("value")
							? "Write the number, or leave the row out if there is no figure."
							: "Fill the cell.");
		} else {
			check.accept(cell);
		}
	}

	private String cell(CsvText.Row row, String column) {
		return row.cells().get(this.places.getOrDefault(column, 0));
	}

	private void error(int line, String message, String remedy) {
		this.faults.add(Fault.error(line, message, remedy));
	}

	private static List<String> known() {
		List<String> known = new ArrayList<>(Indicator.COLUMNS);
		known.add(Indicator.STATUS);
		return List.copyOf(known);
	}

}

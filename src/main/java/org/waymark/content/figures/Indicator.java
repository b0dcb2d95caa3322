package org.waymark.content.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.waymark.content.figures.FigureRow.Part;

/**
 * One indicator: what is measured, and its figures by area and year.
 *
 * @param code for example {@code CPP_RATE}
 * @param title what the source calls it
 * @param unit for example {@code rate per 10,000} or {@code %}
 * @param polarity what direction is good, for example {@code low is good}
 * @param rows its figures in the order they were written
 */
public record Indicator(String code, String title, String unit, String polarity, List<FigureRow> rows) {

	/** The columns of its CSV, in their order. */
	public static final List<String> COLUMNS = List.of("code", "indicator", "unit", "polarity", "area", "year", "value",
			"report_line", "note");

	/** A column that its CSV may have too. */
	static final String STATUS = "status";

	static final List<String> POLARITIES = List.of("low is good", "high is good", "context");

	public Indicator {
		rows = List.copyOf(rows);
	}

	/** The areas, parts included, in the order they were written. */
	public List<String> areas() {
		return this.rows.stream().map(FigureRow::area).distinct().toList();
	}

	/** The areas that have figures of their own, the first one being the one it is about. */
	public List<String> places() {
		return this.rows.stream().filter((row) -> row.part() == Part.FIGURE).map(FigureRow::area).distinct().toList();
	}

	/** The years in their order. */
	public List<String> years() {
		return this.rows.stream().sorted(Comparator.comparing(FigureRow::startYear)).map(FigureRow::year).distinct()
				.toList();
	}

	/** The figure of an area in a year. */
	public Optional<FigureRow> at(String area, String year) {
		return this.rows.stream().filter((row) -> row.area().equals(area) && row.year().equals(year)).findFirst();
	}

	/** The figures of an area, by year. */
	public List<FigureRow> of(String area) {
		return this.rows.stream().filter((row) -> row.area().equals(area))
				.sorted(Comparator.comparing(FigureRow::startYear)).toList();
	}

	/** The figures as the table that can be downloaded. */
	public FigureTable table() {
		return new FigureTable(COLUMNS, this.rows.stream().map(this::cells).toList());
	}

	private List<String> cells(FigureRow row) {
		return List.of(this.code, this.title, this.unit, this.polarity, row.area(), row.year(), row.value(),
				row.reportLine(), row.note());
	}

	Indicator with(List<FigureRow> other) {
		return new Indicator(this.code, this.title, this.unit, this.polarity, other);
	}

}

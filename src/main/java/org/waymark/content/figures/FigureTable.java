package org.waymark.content.figures;

import java.util.List;

/**
 * A table: what its columns are called, and its rows.
 *
 * @param columns their names, for example {@code area}
 * @param rows as many cells in each as there are columns
 */
public record FigureTable(List<String> columns, List<List<String>> rows) {

	public FigureTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** The table as CSV by RFC 4180: commas, lines that end in CR LF, quotes where they are needed, nothing a spreadsheet would run. */
	public String csv() {
		StringBuilder csv = new StringBuilder();
		line(csv, this.columns);
		this.rows.forEach((row) -> line(csv, row));
		return csv.toString();
	}

	private static void line(StringBuilder csv, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			csv.append((i == 0) ? "" : ",").append(cell(cells.get(i)));
		}
		csv.append("\r\n");
	}

	private static String cell(String cell) {
		String safe = Cells.isFormula(cell) ? "'" + cell : cell;
		boolean quoted = safe.chars().anyMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}

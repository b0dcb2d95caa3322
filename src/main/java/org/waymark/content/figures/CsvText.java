package org.waymark.content.figures;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text of comma-separated values as it was read.
 *
 * @param columns what its first line says
 * @param rows what follows, each with as many cells as there are columns
 * @param faults what is wrong with it; where there is an error, columns and rows may be incomplete
 */
record CsvText(List<String> columns, List<Row> rows, List<Fault> faults) {

	static final int MOST_ROWS = 5_000;

	private static final int MOST_FAULTS = 50;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true)
			.setIgnoreEmptyLines(true).get();

	CsvText {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		faults = List.copyOf(faults);
	}

	/**
	 * One row.
	 *
	 * @param line the line it begins on, counted from 1
	 * @param cells without the blanks around them
	 */
	record Row(int line, List<String> cells) {

		Row {
			cells = List.copyOf(cells);
		}

	}

	boolean isUsable() {
		return this.faults.stream().noneMatch(Fault::isError);
	}

	/** Reads a text; a byte order mark before it is passed over. */
	static CsvText read(String text) {
		List<Fault> faults = new ArrayList<>();
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			faults.add(Fault.error((int) text.substring(0, nul).lines().count(), "has a NUL character",
					"Save it again as CSV UTF-8; it was not saved as text."));
			return new CsvText(List.of(), List.of(), faults);
		}
		String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
		return new Reading(faults).of(unmarked.endsWith("\n") ? unmarked : unmarked + "\n");
	}

	/** Reads one text. */
	private static final class Reading {

		private final List<Fault> faults;

		private final List<Row> rows = new ArrayList<>();

		private List<String> columns = List.of();

		private int line = 1;

		/** The line of the first row that is one too many. */
		private int tooLong;

		Reading(List<Fault> faults) {
			this.faults = faults;
		}

		CsvText of(String text) {
			int count = 0;
			try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
				for (CSVRecord found : parser) {
					// A record that runs over several lines is named by its last; nearer nobody can be told cheaply.
					this.line = (int) parser.getCurrentLineNumber();
					if (this.columns.isEmpty()) {
						head(found.toList());
					} else if (++count <= MOST_ROWS) {
						row(found.toList());
					} else if (count == MOST_ROWS + 1) {
						this.tooLong = this.line;
					}
				}
			} catch (IOException | UncheckedIOException | IllegalStateException ex) {
				this.line++;
				fault("the quotes can't be understood from this line on",
						"Put quotes around the whole cell, and write a quote inside it twice: \"a \"\"word\"\"\".");
			}
			if (this.columns.isEmpty() && this.faults.isEmpty()) {
				fault("there is no table", "Write a first line that names the columns, and rows below it.");
			} else if (count == 0 && this.faults.isEmpty()) {
				fault("there are no rows below the head", "Add at least one row.");
			}
			if (count > MOST_ROWS) {
				this.faults.addFirst(Fault.error(this.tooLong, "has %,d rows; at most %,d".formatted(count, MOST_ROWS),
						"Divide it into several tables, or publish a shorter one."));
			}
			return new CsvText(this.columns, this.rows, this.faults);
		}

		private void head(List<String> names) {
			this.columns = names.stream().map(String::strip).toList();
			String only = this.columns.getFirst();
			for (String other : List.of(";", "\t")) {
				if (names.size() == 1 && only.contains(other)) {
					fault("is separated by " + (other.equals(";") ? "semicolons" : "tabs") + ", not by commas",
							"Save it as \"CSV UTF-8 (comma delimited)\", with decimals written as 40.6.");
				}
			}
			Set<String> seen = new HashSet<>();
			for (String name : this.columns) {
				if (name.isEmpty()) {
					fault("has a column without a name", "Name every column in the first line.");
				} else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
					fault("has the column %s twice".formatted(Cells.quoted(name)), "Keep one of the two.");
				}
				formula(name);
			}
		}

		private void row(List<String> cells) {
			List<String> stripped = cells.stream().map(String::strip).toList();
			if (stripped.size() != this.columns.size()) {
				fault("has %d cells where the head has %d".formatted(stripped.size(), this.columns.size()),
						"Put quotes around a cell that has a comma in it; leave an empty cell between two commas.");
				return;
			}
			stripped.forEach(this::formula);
			this.rows.add(new Row(this.line, stripped));
		}

		private void formula(String cell) {
			if (Cells.isFormula(cell)) {
				fault("has the cell %s, which a spreadsheet would run as a formula".formatted(Cells.quoted(cell)),
						"Write a number or plain words there; don't begin with =, +, - or @.");
			} else if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
				fault("has a line break inside a cell", "Write the cell on one line.");
			}
		}

		private void fault(String message, String remedy) {
			if (this.faults.size() < MOST_FAULTS) {
				this.faults.add(Fault.error(this.line, message, remedy));
			}
		}

	}

}

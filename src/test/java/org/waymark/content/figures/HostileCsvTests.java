package org.waymark.content.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells that a spreadsheet would run. */
class HostileCsvTests {

	private static final List<String> MORE = List.of("\uFF1D1+1", "+44 1942", "-1+1", "@SUM(A1)");

	@Test
	void formulasAreRefusedWhenTheyAreRead() throws IOException {
		for (String cell : cells()) {
			if (Cells.isFormula(cell)) {
				assertThat(CsvText.read("name,count\n" + quoted(cell) + ",7\n").faults()).as(cell).singleElement()
						.matches((fault) -> fault.line() == 2 && fault.message().contains("as a formula"));
			}
		}
	}

	@Test
	void formulasAreMadeTextWhenTheyAreWritten() throws IOException {
		for (String cell : cells()) {
			String csv = new FigureTable(List.of(cell, "count"), List.of(List.of(cell, "7"))).csv();
			assertThat(csv.lines()).as(cell).noneMatch((line) -> line.matches("(?s)\"?[=+@\\-\t].*"));
		}
	}

	@Test
	void negativeNumbersStayNumbers() {
		assertThat(Cells.isFormula("-12.5")).isFalse();
		assertThat(new FigureTable(List.of("a"), List.of(List.of("-12.5"))).csv()).isEqualTo("a\r\n-12.5\r\n");
	}

	private static List<String> cells() throws IOException {
		Path file = Path.of(System.getProperty("waymark.suites", "none"), "hostile/csv/patt-csv.txt");
		Assumptions.assumeTrue(Files.exists(file), "the hostile cells are not on this machine");
		List<String> cells = new java.util.ArrayList<>(
				Files.readAllLines(file).stream().filter((line) -> !line.isBlank()).toList());
		cells.addAll(MORE);
		return cells;
	}

	private static String quoted(String cell) {
		return "\"" + cell.replace("\"", "\"\"") + "\"";
	}

}

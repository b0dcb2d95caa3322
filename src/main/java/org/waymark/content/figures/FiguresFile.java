package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.content.Utf8Text;

/**
 * A CSV file with the figures of one indicator or of several.
 *
 * @param tables the CSV of each indicator by its code, lines ending in LF
 * @param lines the line on which each code is first used
 * @param faults what is wrong with the file; where one is an error, nothing of it may be used
 */
public record FiguresFile(Map<String, String> tables, Map<String, Integer> lines, List<Fault> faults) {

	public FiguresFile {
		tables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tables));
		lines = Map.copyOf(lines);
		faults = List.copyOf(faults);
	}

	/** Reads a file. */
	public static FiguresFile read(byte[] bytes) {
		List<Fault> faults = new ArrayList<>();
		Optional<String> text = text(bytes, faults);
		if (text.isEmpty()) {
			return new FiguresFile(Map.of(), Map.of(), faults);
		}
		IndicatorReader.Read read = IndicatorReader.read(text.get());
		if (!read.isUsable()) {
			return new FiguresFile(Map.of(), Map.of(), read.faults());
		}
		CsvText csv = CsvText.read(text.get());
		int code = csv.columns().indexOf("code");
		Map<String, List<List<String>>> rows = new LinkedHashMap<>();
		Map<String, Integer> lines = new LinkedHashMap<>();
		csv.rows().forEach((row) -> {
			rows.computeIfAbsent(row.cells().get(code), (_) -> new ArrayList<>()).add(row.cells());
			lines.putIfAbsent(row.cells().get(code), row.line());
		});
		Map<String, String> tables = new LinkedHashMap<>();
		rows.forEach((name, cells) -> tables.put(name,
				new FigureTable(csv.columns(), cells).csv().replace("\r\n", "\n")));
		return new FiguresFile(tables, lines, read.faults());
	}

	/** Whether nothing is wrong with it. */
	public boolean isUsable() {
		return this.faults.stream().noneMatch(Fault::isError);
	}

	/**
	 * A page's file with other figures in its field {@code data}, and everything else as it was, byte for byte.
	 *
	 * @param source the file
	 * @param csv the figures, lines ending in LF
	 * @return nothing if the file has no such field, written as a block
	 */
	public static Optional<String> replaced(String source, String csv) {
		String end = source.contains("\r\n") ? "\r\n" : "\n";
		List<String> lines = List.of(source.split("\n", -1));
		int from = -1;
		for (int i = 1; i < lines.size() && from < 0 && !lines.get(i).stripTrailing().equals("---"); i++) {
			if (lines.get(i).matches("data:\\s*\\|[-+0-9]*\\s*")) {
				from = i;
			}
		}
		if (from < 0) {
			return Optional.empty();
		}
		int to = from + 1;
		while (to < lines.size() && (lines.get(to).startsWith(" ") || lines.get(to).isBlank())) {
			to++;
		}
		int start = offset(source, from + 1);
		String block = csv.lines().map((line) -> "  " + line + end).reduce("", String::concat);
		return Optional.of(source.substring(0, start) + block + source.substring(offset(source, to)));
	}

	/** Where a line begins, lines counted from 0. */
	private static int offset(String source, int line) {
		int offset = 0;
		for (int i = 0; i < line; i++) {
			int next = source.indexOf('\n', offset);
			offset = (next < 0) ? source.length() : next + 1;
		}
		return offset;
	}

	private static Optional<String> text(byte[] bytes, List<Fault> faults) {
		switch (Utf8Text.of(bytes)) {
			case Utf8Text.Text(String text) -> {
				return Optional.of(text);
			}
			case Utf8Text.Wide() ->
				faults.add(Fault.error(1, "is UTF-16, not UTF-8", "Save it as \"CSV UTF-8 (comma delimited)\"."));
			case Utf8Text.Broken(int line) -> faults.add(Fault.error(line, "has a character that is not UTF-8",
					"Save it as \"CSV UTF-8 (comma delimited)\"; names with accents and £ need it."));
		}
		return Optional.empty();
	}

}

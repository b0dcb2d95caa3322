package org.waymark.rendering.forms;

import java.util.ArrayList;
import java.util.List;

/** Plain text that is easy to read, and to have read aloud. */
final class PlainNotation implements Notation {

	@Override
	public String words(String words) {
		return words;
	}

	@Override
	public String strong(String text) {
		return text;
	}

	@Override
	public String emphasis(String text) {
		return text;
	}

	@Override
	public String code(String code) {
		return code;
	}

	@Override
	public String lineBreak() {
		return "\n";
	}

	@Override
	public String link(String text, String address) {
		boolean said = !address.startsWith("http") || text.equals(address);
		return said ? text : text.isBlank() ? address : text + " (" + address + ")";
	}

	@Override
	public String heading(int level, String text) {
		if (level > 2) {
			return text;
		}
		String line = (level == 1) ? "=" : "-";
		return text + "\n" + line.repeat(Math.clamp(text.codePointCount(0, text.length()), 1, 72));
	}

	@Override
	public String paragraph(String text) {
		return text;
	}

	@Override
	public String bullet(int number, boolean ordered, boolean jumped) {
		return ordered ? number + ". " : "- ";
	}

	@Override
	public String asWritten(String lines) {
		return lines.indent(4).stripTrailing();
	}

	@Override
	public String quotation(String blocks) {
		return blocks.indent(4).stripTrailing();
	}

	@Override
	public String rule() {
		return "* * *";
	}

	/** Columns would break on a narrow screen: each row says what its cells are. */
	@Override
	public String table(List<String> header, List<List<String>> rows) {
		List<String> lines = new ArrayList<>();
		for (List<String> row : rows) {
			if (row.size() == 1 && header.size() > 1) {
				lines.add(row.getFirst() + ":");
				continue;
			}
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				String name = (i < header.size()) ? header.get(i) : "";
				if (row.get(i).isBlank()) {
					continue;
				}
				cells.add(name.isEmpty() ? row.get(i) : name + ": " + row.get(i));
			}
			lines.add("- " + String.join("; ", cells));
		}
		return String.join("\n", lines);
	}

}

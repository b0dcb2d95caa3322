package org.waymark.rendering.forms;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** CommonMark with tables. */
final class MarkdownNotation implements Notation {

	@Override
	public String words(String words) {
		return words.replaceAll("[\\\\`*_\\[\\]<>{}~&|]", "\\\\$0");
	}

	@Override
	public String strong(String text) {
		return text.isBlank() ? text : "**" + text + "**";
	}

	@Override
	public String emphasis(String text) {
		return text.isBlank() ? text : "*" + text + "*";
	}

	@Override
	public String code(String code) {
		String fence = "`";
		while (code.contains(fence)) {
			fence += "`";
		}
		boolean apart = code.startsWith("`") || code.endsWith("`");
		return fence + (apart ? " " + code + " " : code) + fence;
	}

	@Override
	public String lineBreak() {
		return "\\\n";
	}

	@Override
	public String link(String text, String address) {
		return "[" + (text.isBlank() ? words(address) : text) + "](<" + address.replaceAll("[<>\\s]", "") + ">)";
	}

	@Override
	public String heading(int level, String text) {
		return "#".repeat(level) + " " + text.replaceAll("\\\\?\n", " ");
	}

	/** A paragraph that begins like a heading, a list or a block stays a paragraph. */
	@Override
	public String paragraph(String text) {
		return text.replaceAll("(?m)^([ \\t]*)([#+=:-])", "$1\\\\$2").replaceAll("(?m)^([ \\t]*\\d+)([.)])",
				"$1\\\\$2");
	}

	@Override
	public String bullet(int number, boolean ordered, boolean jumped) {
		// Readers of Markdown count on from the first item; another mark begins a list with a number of its own.
		return ordered ? number + (jumped ? ") " : ". ") : "- ";
	}

	@Override
	public String asWritten(String lines) {
		String fence = "```";
		while (lines.contains(fence)) {
			fence += "`";
		}
		return fence + "\n" + lines.stripTrailing() + "\n" + fence;
	}

	@Override
	public String quotation(String blocks) {
		return blocks.lines().map((line) -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
	}

	@Override
	public String rule() {
		return "***";
	}

	@Override
	public String table(List<String> header, List<List<String>> rows) {
		int columns = Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(1));
		StringBuilder table = new StringBuilder(row(header, columns)).append('\n')
				.append(row(Collections.nCopies(columns, "---"), columns));
		rows.forEach((row) -> table.append('\n').append(row(row, columns)));
		return table.toString();
	}

	private static String row(List<String> cells, int columns) {
		StringBuilder row = new StringBuilder("|");
		for (int i = 0; i < columns; i++) {
			row.append(' ').append((i < cells.size()) ? cells.get(i).replaceAll("\\\\?\n", " ") : "").append(" |");
		}
		return row.toString();
	}

}

package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import org.jspecify.annotations.Nullable;
import org.waymark.content.markdown.TableNode.Alignment;

/** Reads tables (GFM 0.29, 4.10). */
final class TableParser extends AbstractBlockParser {

	/** More columns than any reader can follow: beyond, it is no table. */
	private static final int MOST_COLUMNS = 100;

	/** A sequence of more parts is slow to build; then its place in the body is given up. */
	private static final int MOST_PARTS = 50;

	private final TableNode block = new TableNode();

	private final List<Alignment> columns;

	private final List<BasedSequence> rows = new ArrayList<>();

	private boolean separatorPassed;

	private TableParser(BasedSequence head, List<Alignment> columns) {
		this.columns = columns;
		this.rows.add(head);
	}

	@Override
	public Block getBlock() {
		return this.block;
	}

	@Override
	public BlockContinue tryContinue(ParserState state) {
		return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
	}

	@Override
	public boolean isInterruptible() {
		return true;
	}

	@Override
	public boolean canInterruptBy(BlockParserFactory factory) {
		return true;
	}

	@Override
	public void addLine(ParserState state, BasedSequence line) {
		if (this.separatorPassed) {
			this.rows.add(line.trim());
		}
		this.separatorPassed = true;
	}

	@Override
	public void closeBlock(ParserState state) {
		BasedSequence first = this.rows.getFirst();
		BasedSequence last = this.rows.getLast();
		this.block.setChars(first.baseSubSequence(first.getStartOffset(), last.getEndOffset()));
	}

	@Override
	public void parseInlines(InlineParser inlineParser) {
		for (BasedSequence line : this.rows) {
			TableNode.Row row = new TableNode.Row(line);
			this.block.appendChild(row);
			List<BasedSequence> cells = cells(line);
			for (int i = 0; i < this.columns.size(); i++) {
				BasedSequence chars = (i < cells.size()) ? cells.get(i) : line.subSequence(line.length());
				TableNode.Cell cell = new TableNode.Cell(chars, this.columns.get(i));
				row.appendChild(cell);
				inlineParser.parse(withoutEscapedPipes(chars), cell);
			}
		}
	}

	private static BasedSequence withoutEscapedPipes(BasedSequence cell) {
		List<BasedSequence> parts = new ArrayList<>();
		int start = 0;
		for (int pipe = cell.indexOf("\\|"); pipe >= 0; pipe = cell.indexOf("\\|", pipe + 2)) {
			parts.add(cell.subSequence(start, pipe));
			start = pipe + 1;
		}
		if (parts.isEmpty()) {
			return cell;
		}
		parts.add(cell.subSequence(start));
		if (parts.size() > MOST_PARTS) {
			return BasedSequence.of(String.join("", parts));
		}
		return SegmentedSequence.create(cell, parts);
	}

	/** The cells of a line: what stands between pipes that no backslash escapes. */
	private static List<BasedSequence> cells(BasedSequence line) {
		List<BasedSequence> cells = new ArrayList<>();
		int start = (line.length() > 0 && line.charAt(0) == '|') ? 1 : 0;
		for (int i = start; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '|') {
				cells.add(line.subSequence(start, i).trim());
				start = i + 1;
			}
		}
		if (start < line.length()) {
			cells.add(line.subSequence(start).trim());
		}
		return cells;
	}

	/** The columns that a delimiter row names, or nothing where {@code line} is none. */
	private static @Nullable List<Alignment> columns(BasedSequence line) {
		if (line.indexOf('-') < 0 || !line.toString().matches("[-|: \\t]+")
				|| (line.indexOf('|') < 0 && line.indexOf(':') < 0)) {
			return null;
		}
		List<Alignment> columns = new ArrayList<>();
		for (BasedSequence cell : cells(line)) {
			if (!cell.toString().matches(":?-+:?")) {
				return null;
			}
			boolean left = cell.charAt(0) == ':';
			boolean right = cell.charAt(cell.length() - 1) == ':';
			columns.add(left ? (right ? Alignment.CENTER : Alignment.LEFT) : right ? Alignment.RIGHT : Alignment.NONE);
		}
		return columns.isEmpty() || columns.size() > MOST_COLUMNS ? null : columns;
	}

	/** Begins a table where a delimiter row follows a line with as many cells. */
	static final class Factory extends BlockBeginning {

		@Override
		BlockStart begin(ParserState state, MatchedBlockParser matched) {
			BlockParser paragraph = matched.getBlockParser();
			if (!paragraph.isParagraphParser() || state.getIndent() >= 4) {
				return BlockStart.none();
			}
			List<BasedSequence> lines = matched.getParagraphLines();
			if (lines.size() != 1) {
				return BlockStart.none();
			}
			BasedSequence head = lines.getFirst().trim();
			List<Alignment> columns = columns(state.getLine().subSequence(state.getNextNonSpaceIndex()).trim());
			if (columns == null || cells(head).size() != columns.size()) {
				return BlockStart.none();
			}
			return BlockStart.of(new TableParser(head, columns)).atIndex(state.getIndex()).replaceActiveBlockParser();
		}

	}

}

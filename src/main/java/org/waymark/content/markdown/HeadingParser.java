package org.waymark.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads headings (CommonMark 0.31.2, 4.2 and 4.3). It stands in for Flexmark's own, which puts a paragraph together anew for each of
 * its lines, and overlooks link reference definitions above an underlined heading.
 */
final class HeadingParser extends AbstractBlockParser {

	private static final Pattern SIGNS = Pattern.compile("(#{1,6})(?:[ \\t]+(.*))?");

	private final Heading block = new Heading();

	private HeadingParser(int level, BasedSequence text, BasedSequence chars) {
		this.block.setLevel(level);
		this.block.setText(text);
		this.block.setChars(chars);
	}

	@Override
	public Block getBlock() {
		return this.block;
	}

	@Override
	public BlockContinue tryContinue(ParserState state) {
		return BlockContinue.none();
	}

	@Override
	public void addLine(ParserState state, BasedSequence line) {
	}

	@Override
	public void closeBlock(ParserState state) {
	}

	@Override
	public void parseInlines(InlineParser inlineParser) {
		inlineParser.parse(this.block.getText(), this.block);
	}

	/** Begins headings with signs before them, or a line under them. */
	static final class Factory extends BlockBeginning {

		@Override
		BlockStart begin(ParserState state, MatchedBlockParser matched) {
			if (state.getIndent() >= 4) {
				return BlockStart.none();
			}
			BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
			int end = state.getLine().length();
			if (line.startsWith("#")) {
				Matcher signs = SIGNS.matcher(line);
				return signs.matches()
						? BlockStart.of(new HeadingParser(signs.group(1).length(), text(line, signs), line))
								.atIndex(end)
						: BlockStart.none();
			}
			boolean underlined = matched.getBlockParser().isParagraphParser() && isUnderline(line);
			return underlined ? underlined(state, matched, line) : BlockStart.none();
		}

		private static BlockStart underlined(ParserState state, MatchedBlockParser matched, BasedSequence line) {
			BasedSequence paragraph = matched.getParagraphContent();
			int definitions = ((InlineReader) state.getInlineParser()).definitions(paragraph);
			BasedSequence text = paragraph.subSequence(definitions).trim();
			if (text.isEmpty()) {
				// Nothing but definitions above: the line is a paragraph of its own.
				return BlockStart.of(new ParagraphParser()).atIndex(state.getIndex()).replaceActiveBlockParser();
			}
			int level = (line.charAt(0) == '=') ? 1 : 2;
			return BlockStart.of(new HeadingParser(level, text, text)).atIndex(state.getLine().length())
					.replaceActiveBlockParser();
		}

		private static BasedSequence text(BasedSequence line, Matcher signs) {
			if (signs.group(2) == null) {
				return line.subSequence(line.length());
			}
			BasedSequence text = line.subSequence(signs.start(2)).trim();
			int end = text.length();
			while (end > 0 && text.charAt(end - 1) == '#') {
				end--;
			}
			boolean closing = end == 0 || text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t';
			return closing ? text.subSequence(0, end).trim() : text;
		}

		private static boolean isUnderline(BasedSequence line) {
			char first = line.isEmpty() ? ' ' : line.charAt(0);
			if (first != '=' && first != '-') {
				return false;
			}
			for (int i = 1; i < line.length(); i++) {
				if (line.charAt(i) != first) {
					return false;
				}
			}
			return true;
		}

	}

}

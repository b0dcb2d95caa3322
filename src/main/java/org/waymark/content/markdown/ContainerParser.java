package org.waymark.content.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListItemParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads the service blocks that stand around other Markdown, from {@code ::: name} to {@code :::}. */
final class ContainerParser extends AbstractBlockParser {

	private static final Pattern OPENING = Pattern.compile(":::+[ \\t]*([A-Za-z][A-Za-z-]*)(?:[ \\t]+(.*))?");

	private static final Pattern CLOSING = Pattern.compile(":::+[ \\t]*");

	/** Enough for steps in a card in a detail; what is deeper stays text, and is reported. */
	private static final int DEEPEST = 6;

	private final ContainerNode block;

	private int closedOn = -1;

	private ContainerParser(ContainerNode block) {
		this.block = block;
	}

	@Override
	public Block getBlock() {
		return this.block;
	}

	@Override
	public boolean isContainer() {
		return true;
	}

	@Override
	public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
		return true;
	}

	@Override
	public BlockContinue tryContinue(ParserState state) {
		if (isClosing(state) && !belongsInside(state)) {
			this.block.close();
			this.closedOn = state.getLineNumber();
			return BlockContinue.none();
		}
		return BlockContinue.atIndex(state.getIndex());
	}

	/** Whether the line ends a block inside this one, or is code. */
	private boolean belongsInside(ParserState state) {
		List<BlockParser> open = state.getActiveBlockParsers();
		for (BlockParser inner : open.subList(open.indexOf(this) + 1, open.size())) {
			if (inner instanceof ContainerParser || inner instanceof FencedCodeBlockParser) {
				return true;
			}
			if (inner instanceof ListItemParser && state.getIndent() == 0) {
				return false;
			}
		}
		return false;
	}

	@Override
	public void closeBlock(ParserState state) {
	}

	private static boolean isClosing(ParserState state) {
		return state.getIndent() < 4 && CLOSING.matcher(rest(state)).matches();
	}

	private static BasedSequence rest(ParserState state) {
		return state.getLine().subSequence(state.getNextNonSpaceIndex());
	}

	/** The line that ends a block; nothing of it is shown. */
	private static final class EndParser extends AbstractBlockParser {

		private final EndNode block;

		EndParser(BasedSequence line) {
			this.block = new EndNode(line);
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
		public void closeBlock(ParserState state) {
		}

		@Override
		public void addLine(ParserState state, BasedSequence line) {
		}

	}

	/** The end of a block. */
	static final class EndNode extends Block {

		EndNode(BasedSequence line) {
			super(line);
		}

		@Override
		public BasedSequence[] getSegments() {
			return EMPTY_SEGMENTS;
		}

	}

	/** Begins and ends these blocks. */
	static final class Factory extends BlockBeginning {

		@Override
		BlockStart begin(ParserState state, MatchedBlockParser matched) {
			BasedSequence line = rest(state);
			if (state.getIndent() >= 4 || !line.startsWith(":::")) {
				return BlockStart.none();
			}
			int end = state.getLine().length();
			if (isClosing(state)) {
				return wasClosedBy(state) ? BlockStart.of(new EndParser(line)).atIndex(end) : BlockStart.none();
			}
			Matcher opening = OPENING.matcher(line.trim());
			if (!opening.matches() || depth(state) >= DEEPEST) {
				return BlockStart.none();
			}
			String rest = (opening.group(2) == null) ? "" : opening.group(2);
			ContainerNode block = new ContainerNode(line, opening.group(1), rest);
			return BlockStart.of(new ContainerParser(block)).atIndex(end);
		}

		private static boolean wasClosedBy(ParserState state) {
			return state.getActiveBlockParsers().stream().anyMatch((
					parser) -> parser instanceof ContainerParser container
							&& container.closedOn == state.getLineNumber());
		}

		private static long depth(ParserState state) {
			return state.getActiveBlockParsers().stream().filter(ContainerParser.class::isInstance).count();
		}

	}

}

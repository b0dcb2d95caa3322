package org.waymark.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads the service blocks on one line, such as {@code {contact childline}}. */
final class ReferenceLineParser extends AbstractBlockParser {

	/** A name in braces, alone on its line. */
	static final Pattern LINE = Pattern.compile("\\{([a-z][a-z-]*)(?:[ \\t]+([^{}]*))?\\}[ \\t]*");

	private final ReferenceNode block;

	private ReferenceLineParser(ReferenceNode block) {
		this.block = block;
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

	/** Begins these blocks; a name that is not known stays text. */
	static final class Factory extends BlockBeginning {

		@Override
		BlockStart begin(ParserState state, MatchedBlockParser matched) {
			BasedSequence text = state.getLine().subSequence(state.getNextNonSpaceIndex());
			if (state.getIndent() >= 4 || !text.startsWith("{")) {
				return BlockStart.none();
			}
			Matcher line = LINE.matcher(text);
			if (!line.matches() || !BlockSyntax.REFERENCES.contains(line.group(1))) {
				return BlockStart.none();
			}
			String rest = (line.group(2) == null) ? "" : line.group(2);
			return BlockStart.of(new ReferenceLineParser(new ReferenceNode(text, line.group(1), rest)))
					.atIndex(state.getLine().length());
		}

	}

}

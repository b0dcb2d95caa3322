package org.waymark.content.markdown;

import java.util.Set;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import org.jspecify.annotations.Nullable;

/** Says where a block of one kind begins. Each kind has a class of its own, by which Flexmark tells them apart. */
abstract class BlockBeginning implements CustomBlockParserFactory {

	/** The block that begins at the state's line, or {@link BlockStart#none()}. */
	abstract BlockStart begin(ParserState state, MatchedBlockParser matched);

	@Override
	public final BlockParserFactory apply(DataHolder options) {
		return new AbstractBlockParserFactory(options) {

			@Override
			public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
				return begin(state, matched);
			}

		};
	}

	@Override
	public final @Nullable Set<Class<?>> getAfterDependents() {
		return null;
	}

	@Override
	public final @Nullable Set<Class<?>> getBeforeDependents() {
		return null;
	}

	@Override
	public final boolean affectsGlobalScope() {
		return false;
	}

}

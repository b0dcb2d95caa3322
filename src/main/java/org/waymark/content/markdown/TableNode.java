package org.waymark.content.markdown;

import java.util.Locale;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A table: its first row is the head. */
final class TableNode extends Block {

	/** How a column is aligned. */
	enum Alignment {

		NONE, LEFT, CENTER, RIGHT;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** A row of a table. */
	static final class Row extends Node {

		Row(BasedSequence chars) {
			super(chars);
		}

		@Override
		public BasedSequence[] getSegments() {
			return EMPTY_SEGMENTS;
		}

	}

	/** A cell of a row. */
	static final class Cell extends Node {

		private final Alignment alignment;

		Cell(BasedSequence chars, Alignment alignment) {
			super(chars);
			this.alignment = alignment;
		}

		Alignment alignment() {
			return this.alignment;
		}

		@Override
		public BasedSequence[] getSegments() {
			return EMPTY_SEGMENTS;
		}

	}

	@Override
	public BasedSequence[] getSegments() {
		return EMPTY_SEGMENTS;
	}

}

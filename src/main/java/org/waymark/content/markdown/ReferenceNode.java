package org.waymark.content.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A service block on one line, in braces. */
final class ReferenceNode extends Block {

	private final String name;

	private final String rest;

	ReferenceNode(BasedSequence line, String name, String rest) {
		super(line);
		this.name = name;
		this.rest = rest;
	}

	String name() {
		return this.name;
	}

	String rest() {
		return this.rest;
	}

	@Override
	public BasedSequence[] getSegments() {
		return EMPTY_SEGMENTS;
	}

}

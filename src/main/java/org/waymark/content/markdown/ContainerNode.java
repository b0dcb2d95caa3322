package org.waymark.content.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A service block that other Markdown stands in. */
final class ContainerNode extends Block {

	private final String name;

	private final String rest;

	private boolean closed;

	ContainerNode(BasedSequence line, String name, String rest) {
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

	boolean isClosed() {
		return this.closed;
	}

	void close() {
		this.closed = true;
	}

	@Override
	public BasedSequence[] getSegments() {
		return EMPTY_SEGMENTS;
	}

}

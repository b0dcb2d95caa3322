package org.waymark.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A word of the glossary in a sentence. */
final class TermSpan extends Node {

	private final ServiceBlock.Term term;

	TermSpan(ServiceBlock.Term term, BasedSequence chars) {
		super(chars);
		this.term = term;
	}

	ServiceBlock.Term term() {
		return this.term;
	}

	@Override
	public BasedSequence[] getSegments() {
		return EMPTY_SEGMENTS;
	}

}

package org.waymark.content.flow;

import java.util.List;

/**
 * Something told step by step, or a structure told unit by unit; it was checked to hang together.
 *
 * @param kind which of the two
 * @param title for example {@code What happens when somebody rings}
 * @param about what it is about, in a sentence; may be empty
 * @param steps in the order they were written; the first is the start, or the root
 */
public record Flow(Kind kind, String title, String about, List<FlowStep> steps) {

	/** What a flow tells. */
	public enum Kind {

		/** What happens, in which order. */
		PROCESS,

		/** Who belongs to whom. */
		TREE

	}

	public Flow {
		steps = List.copyOf(steps);
	}

}

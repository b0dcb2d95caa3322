package org.waymark.content.flow;

import java.util.List;

/** What came of reading a flow. */
public sealed interface FlowReading {

	/**
	 * It is right.
	 *
	 * @param flow the flow
	 */
	record Read(Flow flow) implements FlowReading {
	}

	/**
	 * It is not.
	 *
	 * @param problems everything that is wrong, from top to bottom
	 */
	record Refused(List<FlowProblem> problems) implements FlowReading {

		public Refused {
			problems = List.copyOf(problems);
		}

	}

}

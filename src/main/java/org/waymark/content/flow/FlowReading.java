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
	 * @param contacts the contacts that its steps name, so that those that are not there are told in the same go
	 */
	record Refused(List<FlowProblem> problems, List<FlowMention> contacts) implements FlowReading {

		public Refused {
			problems = List.copyOf(problems);
			contacts = List.copyOf(contacts);
		}

	}

}

package org.waymark.content.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a flow, as it is found; what nobody would read to its end is cut short. */
final class FlowProblems {

	private static final int MOST = 60;

	private final List<FlowProblem> found = new ArrayList<>();

	private int more;

	void add(int line, String message, String remedy) {
		if (this.found.size() < MOST) {
			this.found.add(new FlowProblem(line, message, remedy));
		} else {
			this.more++;
		}
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	/** From top to bottom. */
	List<FlowProblem> sorted() {
		List<FlowProblem> sorted = new ArrayList<>(this.found);
		sorted.sort(Comparator.comparingInt(FlowProblem::line));
		if (this.more > 0) {
			sorted.add(new FlowProblem(sorted.getLast().line(),
					"The flow has %,d problems more".formatted(this.more), "Correct these first"));
		}
		return sorted;
	}

	/** Words of an author, short enough to be repeated to them. */
	static String shortened(String text) {
		return (text.length() > 60)
				? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 59))) + "…"
				: text;
	}

}

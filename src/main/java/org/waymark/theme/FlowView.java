package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A flow chart: a picture, and the same as a list.
 *
 * @param title what it shows
 * @param about a sentence about it; may be empty
 * @param tree whether it is a structure, which has no numbers
 * @param svg the picture as HTML; empty if there is none
 * @param wide whether the picture is wider than the text around it
 * @param steps the list
 */
public record FlowView(String title, String about, boolean tree, String svg, boolean wide, List<Step> steps) {

	public FlowView {
		steps = List.copyOf(steps);
	}

	/**
	 * A step.
	 *
	 * @param number counted through the whole list
	 * @param name its name in the flow, for example {@code decide}
	 * @param anchor its id on the page
	 * @param question whether it asks something
	 * @param text what is done or asked
	 * @param who who does it; may be empty
	 * @param by by when; may be empty
	 * @param note a sentence more; may be empty
	 * @param contact whom to reach there
	 * @param link where to read on
	 * @param ways where it leads
	 */
	public record Step(int number, String name, String anchor, boolean question, String text, String who, String by,
			String note, @Nullable ContactView contact, @Nullable Link link, List<Way> ways) {

		public Step {
			ways = List.copyOf(ways);
		}

		/** The name of the step that comes right behind, if that is where it leads. */
		public @Nullable String next() {
			return this.ways.stream().filter(Way::plain).map(Way::to).findFirst().orElse(null);
		}

	}

	/**
	 * A way from a step to another.
	 *
	 * @param answer the answer that leads there; empty where nothing is asked
	 * @param to the name of the step it leads to
	 * @param number that step's number
	 * @param anchor that step's id on the page
	 * @param back whether it leads back
	 * @param plain whether that step stands right behind in the list
	 * @param steps what stands below the answer; empty where it stands elsewhere
	 */
	public record Way(String answer, String to, int number, String anchor, boolean back, boolean plain,
			List<Step> steps) {

		public Way {
			steps = List.copyOf(steps);
		}

	}

}

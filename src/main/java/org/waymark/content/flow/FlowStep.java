package org.waymark.content.flow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One step of a flow, or one unit of a structure.
 *
 * @param shape what kind of step
 * @param id its name in the flow, for example {@code decide}
 * @param text what is done or asked, or the unit's name
 * @param who who does it; may be empty
 * @param by by when, for example {@code 1 working day}; may be empty
 * @param note a sentence more; may be empty
 * @param contact the contact to reach there, for example {@code police-999}
 * @param link an address of this site, for example {@code /help-now}
 * @param exits where it leads, in the order they were written
 */
public record FlowStep(Shape shape, String id, String text, String who, String by, String note,
		@Nullable FlowMention contact, @Nullable FlowMention link, List<FlowExit> exits) {

	/** What kind of step it is. */
	public enum Shape {

		/** Something is done. */
		STEP,

		/** Something is asked, and the answers lead apart. */
		ASK,

		/** It is over. */
		END,

		/** A unit of a structure. */
		UNIT;

		/** As authors write it. */
		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	public FlowStep {
		exits = List.copyOf(exits);
	}

	/** The exits that lead onwards. */
	Stream<FlowExit> onwards() {
		return this.exits.stream().filter((exit) -> !exit.back());
	}

}

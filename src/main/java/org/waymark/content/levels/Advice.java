package org.waymark.content.levels;

import java.util.List;

import org.waymark.content.PagePath;

/** What the finder answers with: never a bare verdict. */
public sealed interface Advice {

	/** Somebody is, or may be, in danger now: nothing else counts. */
	record Danger() implements Advice {
	}

	/**
	 * Some questions have no answer yet, or one that doesn't exist.
	 *
	 * @param questions their ids
	 */
	record Unanswered(List<String> questions) implements Advice {

		public Unanswered {
			questions = List.copyOf(questions);
		}

	}

	/**
	 * What was answered has a way of its own, and nothing speaks for more help: a level would only lead astray.
	 *
	 * @param because the reasons
	 * @param protocols where the right steps are
	 * @param now whether to ring at once
	 */
	record OwnWay(List<String> because, List<PagePath> protocols, boolean now) implements Advice {

		public OwnWay {
			because = List.copyOf(because);
			protocols = List.copyOf(protocols);
		}

	}

	/**
	 * The level that the answers speak for most.
	 *
	 * @param level its number
	 * @param because the reasons for this level, and for what has a way of its own
	 * @param notes what else the answers mean, whatever the level
	 * @param protocols where the right steps are
	 * @param now whether to ring at once
	 * @param unsure whether something was not known: then the advice line comes before the level
	 */
	record Suggestion(int level, List<String> because, List<String> notes, List<PagePath> protocols, boolean now,
			boolean unsure) implements Advice {

		public Suggestion {
			because = List.copyOf(because);
			notes = List.copyOf(notes);
			protocols = List.copyOf(protocols);
		}

	}

}

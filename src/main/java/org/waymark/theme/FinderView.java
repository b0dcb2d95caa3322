package org.waymark.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The level finder as it stands after what has been answered.
 *
 * @param step {@code danger}, {@code in-danger}, {@code questions} or {@code advice}
 * @param address where the answers are sent
 * @param errors links to the questions that still need an answer
 * @param questions the questions with what was chosen
 * @param advice what the answers amount to; only in the step {@code advice}
 * @param contacts who to ring; never empty
 */
public record FinderView(String step, String address, List<Link> errors, List<QuestionView> questions,
		@Nullable AdviceView advice, List<ContactView> contacts) {

	/**
	 * One question.
	 *
	 * @param id its name in the form
	 * @param text the question
	 * @param hint what helps to answer it; may be empty
	 * @param many whether several answers may be given
	 * @param error whether it still needs an answer
	 * @param choices the answers
	 */
	public record QuestionView(String id, String text, String hint, boolean many, boolean error,
			List<ChoiceView> choices) {
	}

	/**
	 * One answer.
	 *
	 * @param id its value in the form
	 * @param text the answer
	 * @param chosen whether it was chosen
	 */
	public record ChoiceView(String id, String text, boolean chosen) {
	}

	/**
	 * What the answers amount to.
	 *
	 * @param level the level as the guide describes it; null where the answers have a way of their own
	 * @param now whether to ring at once
	 * @param unsure whether to ring for advice before anything else
	 * @param because the reasons
	 * @param notes what else the answers mean
	 * @param protocols pages with what to do
	 * @param form where the form is; null if nobody has checked it
	 * @param guide the guide
	 * @param version its version
	 * @param checkedOn when it was last checked, as words
	 */
	public record AdviceView(LevelsView.@Nullable LevelView level, boolean now, boolean unsure, List<String> because,
			List<String> notes, List<Link> protocols, @Nullable ContactView form, Link guide, String version,
			String checkedOn) {
	}

}

package org.waymark.content.levels;

import java.util.List;
import java.util.Optional;

/**
 * One question of the finder.
 *
 * @param id for example {@code needs}
 * @param text the question
 * @param hint what helps to answer it; may be empty
 * @param many whether several answers may be given, and none at all
 * @param choices the answers
 */
public record Question(String id, String text, String hint, boolean many, List<Choice> choices) {

	public Question {
		choices = List.copyOf(choices);
	}

	/** The answer of an id, if there is one. */
	public Optional<Choice> choice(String choice) {
		return this.choices.stream().filter((each) -> each.id().equals(choice)).findFirst();
	}

}

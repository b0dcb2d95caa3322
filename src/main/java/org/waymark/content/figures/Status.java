package org.waymark.content.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How firm a figure is. */
public enum Status {

	/** It will not change. */
	FINAL("final"),

	/** It may still be corrected. */
	PROVISIONAL("provisional"),

	/** It is an earlier period's figure, repeated because the new one was not published yet. */
	CARRIED_FORWARD("carried-forward"),

	/** It was worked out, not counted. */
	ESTIMATED("estimated");

	private final String word;

	Status(String word) {
		this.word = word;
	}

	/** As it is written, for example {@code carried-forward}. */
	public String word() {
		return this.word;
	}

	static Optional<Status> of(String word) {
		return Arrays.stream(values()).filter((status) -> status.word.equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(Status::word).toList();
	}

}

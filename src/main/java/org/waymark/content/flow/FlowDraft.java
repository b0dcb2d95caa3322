package org.waymark.content.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A step while it is being read, with the lines that its parts stand on. */
final class FlowDraft {

	/**
	 * A value and its line.
	 *
	 * @param value the words
	 * @param line where they stand
	 */
	record Placed(String value, int line) {
	}

	/**
	 * An exit and its line.
	 *
	 * @param exit the exit
	 * @param line where it stands
	 */
	record PlacedExit(FlowExit exit, int line) {
	}

	final FlowStep.Shape shape;

	final String id;

	final String text;

	final int line;

	final Map<String, Placed> attributes = new HashMap<>();

	final List<PlacedExit> exits = new ArrayList<>();

	FlowDraft(FlowStep.Shape shape, String id, String text, int line) {
		this.shape = shape;
		this.id = id;
		this.text = text;
		this.line = line;
	}

	boolean has(String attribute) {
		return this.attributes.containsKey(attribute);
	}

	FlowStep step() {
		return new FlowStep(this.shape, this.id, this.text, value("who"), value("by"), value("note"),
				mention("contact"), mention("link"), this.exits.stream().map(PlacedExit::exit).toList());
	}

	private String value(String attribute) {
		return Optional.ofNullable(this.attributes.get(attribute)).map(Placed::value).orElse("");
	}

	private @Nullable FlowMention mention(String attribute) {
		Placed placed = this.attributes.get(attribute);
		return (placed == null) ? null : new FlowMention(placed.value(), placed.line());
	}

	/** How a problem calls it. */
	String name() {
		return "“%s %s”".formatted(this.shape.word(), this.id);
	}

}

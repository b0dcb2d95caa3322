package org.waymark.content.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.waymark.content.EditDistance;

/** Reads a flow as authors write it, and says everything that is wrong with it in one go. */
public final class FlowReader {

	static final int MOST_STEPS = 40;

	static final int MOST_WAYS = 80;

	private static final int LONGEST = 90;

	private static final int LONGEST_SENTENCE = 300;

	private static final List<String> WORDS = List.of("title", "about", "step", "ask", "end", "unit", "who", "by",
			"note", "contact", "link");

	private final Flow.Kind kind;

	private final int first;

	private final FlowProblems problems = new FlowProblems();

	private final List<FlowDraft> drafts = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private int steps;

	private int ways;

	/** The first line with a way more than there may be. */
	private int crowded;

	private boolean strange;

	private FlowDraft.@Nullable Placed title;

	private FlowDraft.@Nullable Placed about;

	private @Nullable FlowDraft current;

	private FlowReader(Flow.Kind kind, int first) {
		this.kind = kind;
		this.first = first;
	}

	/**
	 * Reads {@code text}.
	 *
	 * @param kind what it tells
	 * @param firstLine the number of its first line, as problems name it
	 */
	public static FlowReading read(String text, Flow.Kind kind, int firstLine) {
		return new FlowReader(kind, firstLine).read(text);
	}

	private FlowReading read(String text) {
		int line = this.first;
		for (String source : text.split("\r\n|\r|\n", -1)) {
			line(FlowLine.of(source), line++);
		}
		if (this.title == null) {
			this.problems.add(this.first, "The flow has no title",
					"Begin it with a line such as “title: What happens when you ring”");
		}
		if (this.steps == 0 && !this.strange) {
			this.problems.add(this.first, "There is nothing in the flow", (this.kind == Flow.Kind.TREE)
					? "Write a line such as “unit board: The board”"
					: "Write a line such as “step call: You ring us”");
		} else if (this.steps > MOST_STEPS) {
			this.problems.add(this.first, "The flow has %d steps, at most %d".formatted(this.steps, MOST_STEPS),
					"Split it into several flows, each with a title of its own");
		} else if (this.ways > MOST_WAYS) {
			this.problems.add(this.crowded, "The flow has %d ways, at most %d".formatted(this.ways, MOST_WAYS),
					"Split it into several flows, each with a title of its own");
		} else {
			FlowChecks.of(this.kind, this.drafts, this.problems);
		}
		if (!this.problems.isEmpty()) {
			return new FlowReading.Refused(this.problems.sorted(), this.drafts.stream()
					.flatMap((draft) -> Stream.ofNullable(draft.step().contact())).limit(MOST_STEPS).toList());
		}
		return new FlowReading.Read(new Flow(this.kind, value(this.title), value(this.about),
				this.drafts.stream().map(FlowDraft::step).toList()));
	}

	private static String value(FlowDraft.@Nullable Placed placed) {
		return (placed == null) ? "" : placed.value();
	}

	private void line(FlowLine source, int line) {
		switch (source) {
			case FlowLine.Blank() -> {
			}
			case FlowLine.Begin begin -> begin(begin, line);
			case FlowLine.Attribute(String name, String value) -> attribute(name, value, line);
			case FlowLine.Way way -> way(way, line);
			case FlowLine.Strange(String text) -> strange(text, line);
		}
	}

	private void begin(FlowLine.Begin begin, int line) {
		this.steps++;
		FlowDraft draft = new FlowDraft(begin.shape(), begin.id(), begin.text(), line);
		this.current = draft;
		if (!FlowLine.ID.matcher(begin.id()).matches()) {
			this.problems.add(line, "“%s” cannot be the id of a step".formatted(FlowProblems.shortened(begin.id())),
					"Use lower-case words joined by hyphens, such as “%s first-call: …”"
							.formatted(begin.shape().word()));
		} else if (this.ids.add(begin.id())) {
			this.drafts.add(draft);
		} else {
			this.problems.add(line, "The id “%s” is used twice".formatted(begin.id()), "Give this one another id");
		}
		boolean unit = begin.shape() == FlowStep.Shape.UNIT;
		if (unit != (this.kind == Flow.Kind.TREE)) {
			this.problems.add(line, "“%s” does not belong here".formatted(begin.shape().word()),
					unit
							? "Begin the block with ```flow tree, or write step, ask or end"
							: "Write unit, or begin the block with ```flow");
		}
		checkLength("The text of " + FlowProblems.shortened(draft.name()), begin.text(), LONGEST, line);
	}

	private void checkLength(String what, String value, int most, int line) {
		int length = value.codePointCount(0, value.length());
		if (length == 0) {
			this.problems.add(line, what + " is missing", "Write it behind the colon");
		} else if (length > most) {
			this.problems.add(line, "%s has %d characters, at most %d".formatted(what, length, most),
					(most == LONGEST) ? "Say it shorter; a note can hold a sentence more" : "Say it in one sentence");
		}
	}

	private void attribute(String name, String value, int line) {
		boolean sentence = name.equals("note") || name.equals("about");
		checkLength("“%s”".formatted(name), value, sentence ? LONGEST_SENTENCE : LONGEST, line);
		FlowDraft.Placed placed = new FlowDraft.Placed(value, line);
		FlowDraft step = this.current;
		FlowDraft.Placed before = null;
		if (name.equals("title")) {
			before = this.title;
			this.title = placed;
		} else if (name.equals("about")) {
			before = this.about;
			this.about = placed;
		} else if (step == null) {
			this.problems.add(line, "“%s” stands before the first step".formatted(name),
					"Move it below the step that it is about");
		} else {
			before = step.attributes.put(name, placed);
			checkReference(name, value, line);
		}
		if (before != null) {
			this.problems.add(line, "“%s” is written twice".formatted(name), "Keep one of the two");
		}
	}

	private void checkReference(String name, String value, int line) {
		boolean wrong = switch (name) {
			case "contact" -> !value.isEmpty() && !FlowLine.ID.matcher(value).matches();
			case "link" -> !value.isEmpty() && !value.matches("/(?:[^/\\s\\\\]\\S{0,300})?");
			default -> false;
		};
		if (wrong && name.equals("contact")) {
			this.problems.add(line, "“%s” cannot be the name of a contact".formatted(FlowProblems.shortened(value)),
					"Write its file's name in content/en/contacts without .md, such as childline");
		} else if (wrong) {
			this.problems.add(line, "“%s” is not an address of this site".formatted(FlowProblems.shortened(value)),
					"Addresses begin with a slash, such as /parents/missing");
		}
	}

	private void way(FlowLine.Way way, int line) {
		if (++this.ways == MOST_WAYS + 1) {
			this.crowded = line;
		}
		FlowDraft step = this.current;
		if (step == null) {
			this.problems.add(line, "An arrow stands before the first step", "Move it below the step it leads from");
			return;
		}
		if (way.to().isEmpty()) {
			this.problems.add(line, "The arrow leads to nothing", "Write the id of a step behind it");
		}
		if (!way.answer().isEmpty()) {
			checkLength("The answer", way.answer(), LONGEST, line);
		}
		step.exits.add(new FlowDraft.PlacedExit(new FlowExit(way.answer(), way.to(), way.back()), line));
	}

	private void strange(String text, int line) {
		this.strange = true;
		String word = text.split("[\\s:]", 2)[0];
		boolean step = word.matches("step|ask|end|unit");
		if (step) {
			this.steps++;
			// What stands below belongs to it, and not to the step before.
			this.current = new FlowDraft(FlowStep.Shape.END, "", "", line);
			this.problems.add(line, "“%s” has no text".formatted(FlowProblems.shortened(text)),
					"Write an id, a colon and the text: “%s first-call: You ring us”".formatted(word));
			return;
		}
		Optional<String> near = EditDistance.nearest(word, WORDS);
		this.problems.add(line, "“%s” is nothing that a flow can say".formatted(FlowProblems.shortened(word)),
				near.map((known) -> "Did you mean “%s”?".formatted(known))
						.orElse("Begin the line with one of: %s; or lead on with “answer -> id”"
								.formatted(String.join(", ", WORDS))));
	}

}

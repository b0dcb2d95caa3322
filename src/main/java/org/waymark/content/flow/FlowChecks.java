package org.waymark.content.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.EditDistance;
import org.waymark.content.flow.FlowDraft.PlacedExit;

/** Whether the steps of a flow hang together. */
final class FlowChecks {

	private static final int MOST_ANSWERS = 6;

	private final Map<String, FlowDraft> steps = new LinkedHashMap<>();

	private final FlowProblems problems;

	private FlowChecks(List<FlowDraft> drafts, FlowProblems problems) {
		this.problems = problems;
		drafts.forEach((draft) -> this.steps.put(draft.id, draft));
	}

	/** Adds what is wrong with {@code drafts} to {@code problems}. */
	static void of(Flow.Kind kind, List<FlowDraft> drafts, FlowProblems problems) {
		if (drafts.isEmpty()) {
			return;
		}
		FlowChecks checks = new FlowChecks(drafts, problems);
		drafts.forEach(checks::step);
		switch (kind) {
			case PROCESS -> {
				checks.reached(drafts.getFirst());
				checks.circles();
				checks.returns();
			}
			case TREE -> {
				checks.parents(drafts.getFirst());
				checks.reached(drafts.getFirst());
			}
		}
	}

	private void step(FlowDraft step) {
		for (PlacedExit placed : step.exits) {
			String to = placed.exit().to();
			if (!to.isEmpty() && !this.steps.containsKey(to)) {
				this.problems.add(placed.line(), "There is no step “%s”".formatted(FlowProblems.shortened(to)),
						nearest(to).map((near) -> "Did you mean “%s”?".formatted(near.id))
								.orElse("Add it, or write the id of a step of this flow"));
			}
		}
		switch (step.shape) {
			case STEP -> action(step);
			case ASK -> question(step);
			case END -> end(step);
			case UNIT -> unit(step);
		}
	}

	private void action(FlowDraft step) {
		if (step.exits.isEmpty()) {
			this.problems.add(step.line, step.name() + " leads nowhere",
					"Write “-> id” below it for what comes next, or make it an end");
		} else if (step.exits.size() > 1) {
			this.problems.add(step.exits.get(1).line(),
					"%s has %d next steps, and takes one".formatted(step.name(), step.exits.size()),
					"Make it a question with answers: “ask %s: …?”".formatted(step.id));
		}
		noAnswers(step, "Write the arrow alone, or make the step a question: “ask %s: …?”".formatted(step.id));
		if (!step.has("who")) {
			this.problems.add(step.line, step.name() + " does not say who does it", "Add “who: …” below it");
		}
		if (!step.has("by")) {
			this.problems.add(step.line, step.name() + " does not say by when",
					"Add “by: 1 working day”, or “by: No set time”");
		}
	}

	private void noAnswers(FlowDraft step, String remedy) {
		step.exits.stream().filter((placed) -> !placed.exit().answer().isEmpty())
				.forEach((placed) -> this.problems.add(placed.line(),
						"%s asks nothing, and has the answer “%s”".formatted(step.name(),
								FlowProblems.shortened(placed.exit().answer())),
						remedy));
	}

	private void question(FlowDraft ask) {
		if (ask.exits.size() < 2) {
			this.problems.add(ask.line, "%s has %s, at least two are needed".formatted(ask.name(),
					ask.exits.isEmpty() ? "no answer" : "one answer"),
					"Write “yes -> id” and “no -> id” below it, or make it a step");
		}
		if (ask.exits.size() > MOST_ANSWERS) {
			this.problems.add(ask.exits.get(MOST_ANSWERS).line(),
					"%s has %d answers, at most %d".formatted(ask.name(), ask.exits.size(), MOST_ANSWERS),
					"Put answers that lead the same way together, or ask two questions");
		}
		Set<String> answers = new HashSet<>();
		for (PlacedExit placed : ask.exits) {
			String answer = placed.exit().answer();
			if (answer.isEmpty()) {
				this.problems.add(placed.line(), "%s has an arrow without an answer".formatted(ask.name()),
						"Write the answer before it: “yes -> %s”"
								.formatted(FlowProblems.shortened(placed.exit().to())));
			} else if (!answers.add(answer.toLowerCase(Locale.ROOT))) {
				this.problems.add(placed.line(),
						"%s has the answer “%s” twice".formatted(ask.name(), FlowProblems.shortened(answer)),
						"Keep one of the two, or word it differently");
			}
		}
	}

	private void end(FlowDraft end) {
		if (!end.exits.isEmpty()) {
			this.problems.add(end.exits.getFirst().line(), end.name() + " is an end, and leads on",
					"Take the arrow away, or make it a step");
		}
	}

	private void unit(FlowDraft unit) {
		noAnswers(unit, "Write the arrow alone");
		unit.exits.stream().filter((placed) -> placed.exit().back())
				.forEach((placed) -> this.problems.add(placed.line(), "Nothing leads back in a structure",
						"Write “-> id” for each unit that belongs to this one"));
	}

	/** Where an exit leads, or was surely meant to lead: one misspelling is one problem, not five. */
	private List<FlowDraft> targets(FlowDraft step, boolean alsoBack) {
		List<FlowDraft> targets = new ArrayList<>();
		for (PlacedExit placed : step.exits) {
			FlowDraft target = target(placed);
			if (target != null && (alsoBack || !placed.exit().back())) {
				targets.add(target);
			}
		}
		return targets;
	}

	private @Nullable FlowDraft target(PlacedExit placed) {
		FlowDraft known = this.steps.get(placed.exit().to());
		return (known != null) ? known : nearest(placed.exit().to()).orElse(null);
	}

	/** The step that a misspelt id was meant for; two letters are too few to tell. */
	private Optional<FlowDraft> nearest(String id) {
		return (id.length() < 3)
				? Optional.empty()
				: EditDistance.nearest(id, this.steps.keySet()).map(this.steps::get);
	}

	private Set<FlowDraft> from(FlowDraft start, boolean alsoBack) {
		Set<FlowDraft> seen = new HashSet<>();
		List<FlowDraft> open = new ArrayList<>(List.of(start));
		while (!open.isEmpty()) {
			FlowDraft step = open.removeLast();
			if (seen.add(step)) {
				open.addAll(targets(step, alsoBack));
			}
		}
		return seen;
	}

	private void reached(FlowDraft first) {
		Set<FlowDraft> reached = from(first, true);
		this.steps.values().stream().filter((step) -> !reached.contains(step))
				.filter((step) -> step.shape != FlowStep.Shape.UNIT || hasParent(step))
				.forEach((step) -> this.problems.add(step.line,
						"%s can’t be reached from %s".formatted(step.name(), first.name()),
						"Lead to it from another step with “-> %s”, or take it away".formatted(step.id)));
	}

	private boolean hasParent(FlowDraft unit) {
		return this.steps.values().stream().anyMatch((other) -> targets(other, true).contains(unit));
	}

	/** Every way that closes a circle and does not say that it is meant to. */
	private void circles() {
		Set<FlowDraft> done = new HashSet<>();
		Set<FlowDraft> under = new HashSet<>();
		this.steps.values().forEach((step) -> circles(step, under, done));
	}

	private void circles(FlowDraft step, Set<FlowDraft> under, Set<FlowDraft> done) {
		if (done.contains(step)) {
			return;
		}
		under.add(step);
		for (PlacedExit placed : step.exits) {
			FlowDraft target = target(placed);
			if (target == null || placed.exit().back() || step.shape == FlowStep.Shape.END) {
				continue;
			}
			if (under.contains(target)) {
				this.problems.add(placed.line(), "The way from %s to %s goes in a circle".formatted(step.name(),
						target.name()), "If it is meant to, write “-> back to %s”".formatted(target.id));
			} else {
				circles(target, under, done);
			}
		}
		under.remove(step);
		done.add(step);
	}

	private void returns() {
		for (FlowDraft step : this.steps.values()) {
			for (PlacedExit placed : step.exits) {
				FlowDraft target = placed.exit().back() ? target(placed) : null;
				if (target != null && !from(target, false).contains(step)) {
					this.problems.add(placed.line(),
							"“back to %s” does not lead back: %s does not come after it".formatted(target.id,
									step.name()),
							"Write “-> %s”".formatted(target.id));
				}
			}
		}
	}

	private void parents(FlowDraft root) {
		Set<FlowDraft> owned = new HashSet<>();
		for (FlowDraft unit : this.steps.values()) {
			for (PlacedExit placed : unit.exits) {
				FlowDraft child = target(placed);
				if (child == root) {
					this.problems.add(placed.line(), "%s is the first, and belongs to another".formatted(root.name()),
							"Write the unit that everything belongs to first");
				} else if (child != null && !owned.add(child)) {
					this.problems.add(placed.line(), "%s belongs to two units".formatted(child.name()),
							"Keep one of the arrows to it");
				}
			}
		}
		this.steps.values().stream().filter((unit) -> unit != root && !owned.contains(unit))
				.forEach((unit) -> this.problems.add(unit.line, "%s belongs to no unit".formatted(unit.name()),
						"Add “-> %s” below the unit that it belongs to".formatted(unit.id)));
	}

}

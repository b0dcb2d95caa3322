package org.waymark.content.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Decides where each step stands in the list. After a question the list goes on with the step where the answers meet again, or else
 * with the answer that most follows on; only the other answers have lists of their own, so that ten questions are not ten levels.
 */
final class FlowPlacing {

	/** An item whose ways can't name numbers yet. */
	private record Place(FlowStep step, List<Below> ways) {
	}

	private record Below(FlowExit exit, boolean plain, List<Place> places) {
	}

	private static final int SHORT = 3;

	private final Map<String, FlowStep> steps = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	/** How many questions keep a step for what comes after them. */
	private final Map<String, Integer> kept = new HashMap<>();

	private final List<Place> top;

	FlowPlacing(Flow flow) {
		flow.steps().forEach((step) -> this.steps.put(step.id(), step));
		this.top = from(flow.steps().getFirst().id());
	}

	FlowOutline outline() {
		return new FlowOutline(items(this.top));
	}

	private List<FlowOutline.Item> items(List<Place> places) {
		return places.stream()
				.map((place) -> new FlowOutline.Item(number(place.step().id()), place.step(),
						place.ways().stream().map((way) -> new FlowOutline.Way(way.exit(), number(way.exit().to()),
								way.plain(), items(way.places()))).toList()))
				.toList();
	}

	private int number(String id) {
		Integer number = this.numbers.get(id);
		if (number == null) {
			throw new IllegalStateException("the step “%s” has no place in the list".formatted(id));
		}
		return number;
	}

	private FlowStep step(String id) {
		FlowStep step = this.steps.get(id);
		if (step == null) {
			throw new IllegalStateException("there is no step “%s”".formatted(id));
		}
		return step;
	}

	private boolean isFree(String id) {
		return !this.numbers.containsKey(id) && this.kept.getOrDefault(id, 0) == 0;
	}

	/** A list that begins with a step. */
	private List<Place> from(String first) {
		List<Place> places = new ArrayList<>();
		String id = first;
		while (id != null) {
			FlowStep step = step(id);
			this.numbers.put(id, this.numbers.size() + 1);
			id = switch (step.shape()) {
				case STEP -> follow(step, places);
				case ASK -> ask(step, places);
				case END -> last(step, places);
				case UNIT -> unit(step, places);
			};
		}
		return places;
	}

	private @Nullable String follow(FlowStep step, List<Place> places) {
		FlowExit exit = step.exits().getFirst();
		boolean plain = !exit.back() && isFree(exit.to());
		places.add(new Place(step, List.of(new Below(exit, plain, List.of()))));
		return plain ? exit.to() : null;
	}

	private static @Nullable String last(FlowStep step, List<Place> places) {
		places.add(new Place(step, List.of()));
		return null;
	}

	private @Nullable String unit(FlowStep step, List<Place> places) {
		List<Below> children = new ArrayList<>();
		step.exits().forEach((exit) -> children.add(new Below(exit, false, from(exit.to()))));
		places.add(new Place(step, children));
		return null;
	}

	private @Nullable String ask(FlowStep ask, List<Place> places) {
		String main = main(ask);
		Set<String> later = (main == null) ? Set.of() : reached(main);
		later.forEach((id) -> this.kept.merge(id, 1, Integer::sum));
		List<Below> ways = new ArrayList<>();
		for (FlowExit exit : ask.exits()) {
			boolean here = !exit.back() && isFree(exit.to());
			ways.add(new Below(exit, false, here ? from(exit.to()) : List.of()));
		}
		later.forEach((id) -> this.kept.merge(id, -1, Integer::sum));
		places.add(new Place(ask, ways));
		return main;
	}

	/** The step that the list goes on with after a question; none where each answer has but one step of its own. */
	private @Nullable String main(FlowStep ask) {
		Map<String, Set<String>> branches = new LinkedHashMap<>();
		ask.onwards().forEach((exit) -> branches.computeIfAbsent(exit.to(), this::reached));
		String longest = null;
		int most = 2;
		for (Map.Entry<String, Set<String>> branch : branches.entrySet()) {
			if (branch.getValue().size() >= most) {
				most = branch.getValue().size();
				longest = branch.getKey();
			}
		}
		return meeting(branches.values()).orElse(longest);
	}

	/** Where all answers meet again, each after a few steps without a question. */
	private Optional<String> meeting(Collection<Set<String>> branches) {
		Set<String> shared = new HashSet<>(this.steps.keySet());
		branches.forEach(shared::retainAll);
		Optional<String> first = shared.stream()
				.max(Comparator.comparingInt((String id) -> reached(id).size())
						.thenComparing(Comparator.reverseOrder()));
		return first.filter((id) -> {
			Set<String> after = reached(id);
			return branches.size() > 1 && branches.stream().allMatch((branch) -> isShort(branch, after));
		});
	}

	private boolean isShort(Set<String> branch, Set<String> after) {
		List<String> before = branch.stream().filter((id) -> !after.contains(id)).toList();
		return before.size() <= SHORT && before.stream().allMatch((id) -> step(id).shape() == FlowStep.Shape.STEP);
	}

	/** The free steps that can come after one, itself among them; what stands or is kept elsewhere ends the way there. */
	private Set<String> reached(String first) {
		Set<String> reached = new HashSet<>();
		List<String> open = new ArrayList<>(List.of(first));
		while (!open.isEmpty()) {
			String id = open.removeLast();
			if (isFree(id) && reached.add(id)) {
				step(id).onwards().map(FlowExit::to).forEach(open::add);
			}
		}
		return reached;
	}

}

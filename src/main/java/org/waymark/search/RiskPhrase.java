package org.waymark.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words that mean danger when they come in this order, other words between them or not. Written as {@code hit|hits me}: a bar between words any of
 * which will do, a star for any ending ({@code leak*}), and an equals sign in front of a phrase that counts only when nothing else was typed.
 *
 * @param steps for each place in the phrase, what may stand there
 * @param alone whether it has to be all that was typed
 */
record RiskPhrase(List<Set<Form>> steps, boolean alone) {

	/** "hit me", "hit my little me": so many other words may come between two steps. */
	private static final int GAP = 2;

	RiskPhrase {
		steps = List.copyOf(steps);
	}

	/** Reads a phrase. */
	static RiskPhrase parse(String written) {
		boolean alone = written.startsWith("=");
		List<Set<Form>> steps = new ArrayList<>();
		for (String step : (alone ? written.substring(1) : written).strip().split("\\s+")) {
			steps.add(Arrays.stream(step.split("\\|", -1)).map(Form::parse).collect(Collectors.toSet()));
		}
		return new RiskPhrase(steps, alone);
	}

	boolean isIn(List<SaidWord> said) {
		if (this.alone && said.size() != this.steps.size()) {
			return false;
		}
		Set<Integer> places = new TreeSet<>();
		for (int at = 0; at < said.size(); at++) {
			if (matches(0, said.get(at))) {
				places.add(at);
			}
		}
		for (int step = 1; step < this.steps.size(); step++) {
			places = next(step, places, said);
		}
		return !places.isEmpty();
	}

	private Set<Integer> next(int step, Set<Integer> places, List<SaidWord> said) {
		Set<Integer> next = new TreeSet<>();
		for (int place : places) {
			for (int at = place + 1; at <= place + 1 + GAP && at < said.size(); at++) {
				if (matches(step, said.get(at))) {
					next.add(at);
				}
			}
		}
		return next;
	}

	private boolean matches(int step, SaidWord word) {
		return this.steps.get(step).stream().anyMatch((form) -> word.is(form.letters(), form.open()));
	}

	/**
	 * A word, or the beginning of one.
	 *
	 * @param letters its letters, folded as a reader's are
	 * @param open whether any ending may follow
	 */
	record Form(String letters, boolean open) {

		private static Form parse(String written) {
			boolean open = written.endsWith("*");
			List<String> words = Analysis.words(Analysis.EXACT, written);
			if (words.size() != 1) {
				throw new IllegalArgumentException("\"%s\" is not one word".formatted(written));
			}
			return new Form(words.getFirst(), open);
		}

	}

}

package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hides counts along the lines of a table, such as its rows and columns: with each hidden one another of its line, whatever could be a
 * total, and what sums would tell. It hides too much rather than too little.
 */
final class Hiding {

	private final long[] counts;

	private final List<List<Integer>> lines;

	private final Set<Disclosure.Sum> sums;

	private final Set<Integer> read = new HashSet<>();

	private final Set<Integer> hidden = new HashSet<>();

	/**
	 * Begins with nothing hidden.
	 *
	 * @param counts all of them
	 * @param lines which counts stand in a line together, in their order
	 * @param sums what is known to add up
	 */
	Hiding(long[] counts, List<List<Integer>> lines, Collection<Disclosure.Sum> sums) {
		this.counts = counts.clone();
		this.lines = lines.stream().map(List::copyOf).toList();
		this.sums = new LinkedHashSet<>(sums);
	}

	/** Hides these, and all that would tell them. */
	Set<Integer> hide(Set<Integer> small) {
		this.hidden.addAll(small);
		int before = -1;
		while (before != this.hidden.size()) {
			before = this.hidden.size();
			for (int line = 0; line < this.lines.size(); line++) {
				if (this.lines.get(line).stream().anyMatch(this.hidden::contains)) {
					companion(this.lines.get(line));
					read(line);
				}
			}
			this.hidden.addAll(Disclosure.hide(this.counts, this.hidden, List.copyOf(this.sums)));
		}
		return Set.copyOf(this.hidden);
	}

	private void read(int line) {
		if (this.read.add(line)) {
			List<Integer> cells = new ArrayList<>(this.lines.get(line));
			this.sums.addAll(Sums.among(cells, this.counts));
			this.hidden.addAll(Sums.totals(cells, this.counts));
		}
	}

	/** The next smallest count of a line that has only one hidden; nought only if there is nothing else. */
	private void companion(List<Integer> line) {
		if (line.stream().filter(this.hidden::contains).count() == 1) {
			Comparator<Integer> order = Comparator.comparing((Integer cell) -> this.counts[cell] == 0)
					.thenComparing((cell) -> this.counts[cell]).thenComparing((cell) -> cell);
			Optional<Integer> next = line.stream().filter((cell) -> !this.hidden.contains(cell)).min(order);
			next.ifPresent(this.hidden::add);
		}
	}

}

package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides small counts, and as many others as it takes so that no hidden count can be worked out from those that are shown: neither by
 * taking parts from a total, nor by solving several such sums together, nor because every hidden count must be one at least.
 */
final class Disclosure {

	/** Beyond this, a sum with anything hidden is hidden whole: that is always safe, and quick. */
	private static final int MOST_UNKNOWN = 150;

	private static final int MOST_ROUNDS = 30;

	private static final long PRIME = 2_147_483_647L;

	private final long[] counts;

	private final List<Sum> sums;

	private final Set<Integer> hidden;

	/**
	 * Counts that make up another.
	 *
	 * @param parts which counts
	 * @param total which count they add up to
	 */
	record Sum(List<Integer> parts, int total) {

		Sum {
			parts = List.copyOf(parts);
		}

		Stream<Integer> all() {
			return Stream.concat(this.parts.stream(), Stream.of(this.total));
		}

	}

	private Disclosure(long[] counts, Set<Integer> small, List<Sum> sums) {
		this.counts = counts;
		this.sums = List.copyOf(sums);
		this.hidden = new HashSet<>(small);
	}

	/**
	 * Which counts to hide.
	 *
	 * @param counts all of them
	 * @param small those that have to be hidden
	 * @param sums what is known to add up
	 */
	static Set<Integer> hide(long[] counts, Set<Integer> small, List<Sum> sums) {
		return new Disclosure(counts, small, sums).run();
	}

	private Set<Integer> run() {
		if (unknown().count() > MOST_UNKNOWN) {
			hideWholeSums();
			return this.hidden;
		}
		for (List<Integer> exposed = exposed(); !exposed.isEmpty(); exposed = exposed()) {
			Set<Integer> settled = new HashSet<>();
			for (int cell : exposed) {
				if (settled.contains(cell)) {
					continue;
				}
				Optional<Integer> next = next(cell);
				if (next.isEmpty() || unknown().count() > MOST_UNKNOWN) {
					hideWholeSums();
					return this.hidden;
				}
				this.hidden.add(next.get());
				this.sums.stream().filter((sum) -> sum.all().anyMatch((other) -> other.equals(next.get())))
						.flatMap(Sum::all).forEach(settled::add);
			}
		}
		return this.hidden;
	}

	/** The hidden counts that can be worked out: at first by the quick way, then by the thorough one. */
	private List<Integer> exposed() {
		List<Integer> exposed = bounded();
		return exposed.isEmpty() ? solved() : exposed;
	}

	/** The smallest shown count of a sum that gives the hidden one away; nought and the total only if there is nothing else. */
	private Optional<Integer> next(int exposed) {
		Set<Integer> totals = this.sums.stream().map(Sum::total).collect(Collectors.toSet());
		Comparator<Integer> order = Comparator.comparing((Integer cell) -> this.counts[cell] == 0)
				.thenComparing((Integer cell) -> totals.contains(cell)).thenComparing((cell) -> this.counts[cell])
				.thenComparing((cell) -> cell);
		return this.sums.stream().filter((sum) -> sum.all().anyMatch((cell) -> cell == exposed)).flatMap(Sum::all)
				.filter((cell) -> !this.hidden.contains(cell)).min(order);
	}

	private Stream<Integer> unknown() {
		return this.sums.stream().flatMap(Sum::all).filter(this.hidden::contains).distinct();
	}

	private void hideWholeSums() {
		boolean more = true;
		while (more) {
			more = false;
			for (Sum sum : this.sums) {
				if (sum.all().anyMatch(this.hidden::contains)) {
					more |= sum.all().map(this.hidden::add).reduce(false, Boolean::logicalOr);
				}
			}
		}
	}

	/** The hidden counts whose smallest and largest possible values have become one. */
	private List<Integer> bounded() {
		Map<Integer, long[]> bounds = new HashMap<>();
		unknown().forEach(
				(cell) -> bounds.put(cell, new long[]{Math.min(1, this.counts[cell]), Long.MAX_VALUE / 4}));
		boolean tighter = true;
		for (int round = 0; tighter && round < MOST_ROUNDS; round++) {
			tighter = false;
			for (Sum sum : this.sums) {
				tighter |= tighten(sum, bounds);
			}
		}
		return bounds.entrySet().stream().filter((entry) -> entry.getValue()[0] == entry.getValue()[1])
				.map(Map.Entry::getKey).sorted().toList();
	}

	private boolean tighten(Sum sum, Map<Integer, long[]> bounds) {
		long least = 0;
		long most = 0;
		for (int part : sum.parts()) {
			least += bounds(part, bounds)[0];
			most = capped(most + bounds(part, bounds)[1]);
		}
		boolean tighter = narrow(sum.total(), least, most, bounds);
		long[] total = bounds(sum.total(), bounds);
		for (int part : sum.parts()) {
			long[] own = bounds(part, bounds);
			long othersMost = (most >= capped(Long.MAX_VALUE)) ? capped(Long.MAX_VALUE) : most - own[1];
			tighter |= narrow(part, total[0] - othersMost, capped(total[1] - (least - own[0])), bounds);
		}
		return tighter;
	}

	private long[] bounds(int cell, Map<Integer, long[]> bounds) {
		return bounds.getOrDefault(cell, new long[]{this.counts[cell], this.counts[cell]});
	}

	private static boolean narrow(int cell, long least, long most, Map<Integer, long[]> bounds) {
		long[] own = bounds.get(cell);
		if (own == null) {
			return false;
		}
		boolean tighter = least > own[0] || most < own[1];
		own[0] = Math.max(own[0], least);
		own[1] = Math.min(own[1], most);
		return tighter;
	}

	private static long capped(long value) {
		return Math.min(value, Long.MAX_VALUE / 4);
	}

	/** The hidden counts that all sums together give away: in their reduced echelon form such a one stands alone in a row. */
	private List<Integer> solved() {
		List<Map<Integer, Long>> rows = new ArrayList<>();
		for (Sum sum : this.sums) {
			Map<Integer, Long> row = new HashMap<>();
			sum.parts().stream().filter(this.hidden::contains).forEach((part) -> row.merge(part, 1L, Long::sum));
			if (this.hidden.contains(sum.total())) {
				row.merge(sum.total(), PRIME - 1, Long::sum);
			}
			row.values().removeIf((factor) -> factor % PRIME == 0);
			insert(row, rows);
		}
		return rows.stream().filter((row) -> row.size() == 1).map((row) -> row.keySet().iterator().next())
				.sorted().toList();
	}

	/** Adds a row, keeping every first unknown out of all other rows. */
	private static void insert(Map<Integer, Long> row, List<Map<Integer, Long>> rows) {
		for (Map<Integer, Long> other : rows) {
			subtract(row, other, pivot(other));
		}
		if (!row.isEmpty()) {
			int pivot = pivot(row);
			rows.forEach((other) -> subtract(other, row, pivot));
			rows.add(row);
		}
	}

	private static void subtract(Map<Integer, Long> from, Map<Integer, Long> row, int pivot) {
		long times = from.getOrDefault(pivot, 0L) * inverse(row.getOrDefault(pivot, 1L)) % PRIME;
		if (times != 0) {
			row.forEach((cell, factor) -> from.merge(cell, (PRIME - factor) * times % PRIME,
					(a, b) -> (a + b) % PRIME));
			from.values().removeIf((factor) -> factor == 0);
		}
	}

	private static int pivot(Map<Integer, Long> row) {
		return row.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
	}

	private static long inverse(long factor) {
		if (factor == 1 || factor == PRIME - 1) {
			return factor;
		}
		long result = 1;
		long base = factor % PRIME;
		for (long power = PRIME - 2; power > 0; power >>= 1) {
			result = ((power & 1) == 1) ? result * base % PRIME : result;
			base = base * base % PRIME;
		}
		return result;
	}

}

package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what adds up among the counts of a line, whether or not anybody said so. */
final class Sums {

	/** So many counts and fewer are tried in every combination. */
	static final int FEW = 8;

	/** Among so many counts, every neighbouring ones are tried, and whatever could be a total is found. */
	static final int MANY = 24;

	private static final int LONGEST_RUN = 200;

	private Sums() {
	}

	/** The sums among some counts, in the order of their line: each count that others add up to. */
	static List<Disclosure.Sum> among(List<Integer> cells, long[] counts) {
		Set<Disclosure.Sum> sums = new LinkedHashSet<>();
		for (int total : cells) {
			List<Integer> others = cells.stream().filter((cell) -> cell != total).toList();
			if (others.size() < 2 || counts[total] == 0) {
				continue;
			}
			if (cells.size() <= FEW) {
				combinations(total, others, counts, sums);
			} else if (sum(others, counts) == counts[total]) {
				sums.add(new Disclosure.Sum(others, total));
			}
		}
		if (cells.size() > FEW) {
			runs(cells, counts, sums);
			nested(cells, counts, sums);
			nested(cells.reversed(), counts, sums);
		}
		return List.copyOf(sums);
	}

	/** The counts of a line of middling length that some others, wherever they stand, add up to. */
	static List<Integer> totals(List<Integer> cells, long[] counts) {
		if (cells.size() <= FEW || cells.size() > MANY) {
			return List.of();
		}
		return cells.stream().filter((total) -> isTotal(counts[total], cells.stream().mapToLong((cell) -> counts[cell])
				.filter((count) -> count > 0 && count < counts[total]).toArray())).toList();
	}

	private static boolean isTotal(long total, long[] parts) {
		long[] some = subsets(Arrays.copyOfRange(parts, 0, parts.length / 2));
		long[] others = subsets(Arrays.copyOfRange(parts, parts.length / 2, parts.length));
		Arrays.sort(others);
		return Arrays.stream(some).anyMatch((sum) -> sum <= total && Arrays.binarySearch(others, total - sum) >= 0);
	}

	private static long[] subsets(long[] parts) {
		long[] sums = new long[1 << parts.length];
		for (int i = 0; i < parts.length; i++) {
			for (int known = 0; known < 1 << i; known++) {
				sums[known | 1 << i] = sums[known] + parts[i];
			}
		}
		return sums;
	}

	private static void combinations(int total, List<Integer> others, long[] counts, Set<Disclosure.Sum> sums) {
		for (int chosen = 1; chosen < 1 << others.size(); chosen++) {
			int bits = chosen;
			if (Integer.bitCount(bits) < 2) {
				continue;
			}
			List<Integer> parts = IntStream.range(0, others.size()).filter((i) -> (bits & 1 << i) != 0)
					.mapToObj(others::get).toList();
			if (sum(parts, counts) == counts[total]) {
				sums.add(new Disclosure.Sum(parts, total));
			}
		}
	}

	/** Neighbouring counts, and the count that they add up to: in a long line only one beside them or at either end. */
	private static void runs(List<Integer> cells, long[] counts, Set<Disclosure.Sum> sums) {
		int size = cells.size();
		for (int first = 0; first < size; first++) {
			long sum = counts[cells.get(first)];
			for (int last = first + 1; last < Math.min(size, first + LONGEST_RUN); last++) {
				sum += counts[cells.get(last)];
				IntStream totals = (size <= MANY)
						? IntStream.range(0, size)
						: IntStream.of(0, first - 1, last + 1, size - 1);
				for (int total : totals.filter((i) -> i >= 0 && i < size).toArray()) {
					if ((total < first || total > last) && sum > 0 && counts[cells.get(total)] == sum) {
						sums.add(new Disclosure.Sum(cells.subList(first, last + 1), cells.get(total)));
					}
				}
			}
		}
	}

	/** Totals behind their parts, and totals of such totals. */
	private static void nested(List<Integer> cells, long[] counts, Set<Disclosure.Sum> sums) {
		List<Integer> open = new ArrayList<>();
		for (int cell : cells) {
			long left = counts[cell];
			int from = open.size();
			while (from > 0 && left > 0) {
				left -= counts[open.get(--from)];
			}
			if (counts[cell] > 0 && left == 0 && open.size() - from >= 2) {
				List<Integer> parts = open.subList(from, open.size());
				List<Integer> sorted = new ArrayList<>(parts);
				Collections.sort(sorted);
				sums.add(new Disclosure.Sum(sorted, cell));
				parts.clear();
			}
			open.add(cell);
		}
	}

	static long sum(List<Integer> cells, long[] counts) {
		return cells.stream().mapToLong((cell) -> counts[cell]).sum();
	}

}

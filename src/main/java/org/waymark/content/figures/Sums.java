package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what adds up among counts, whether or not anybody said so. */
final class Sums {

	/** So many counts and fewer are tried in every combination. */
	private static final int FEW = 8;

	private Sums() {
	}

	/** The sums among some counts: each count that all others, or (of a few) some others, add up to. */
	static List<Disclosure.Sum> among(List<Integer> cells, long[] counts) {
		List<Disclosure.Sum> sums = new ArrayList<>();
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
		return sums;
	}

	private static void combinations(int total, List<Integer> others, long[] counts, List<Disclosure.Sum> sums) {
		for (int chosen = 1; chosen < 1 << others.size(); chosen++) {
			int bits = chosen;
			List<Integer> parts = IntStream.range(0, others.size()).filter((i) -> (bits & 1 << i) != 0)
					.mapToObj(others::get).toList();
			if (parts.size() >= 2 && sum(parts, counts) == counts[total]) {
				sums.add(new Disclosure.Sum(parts, total));
			}
		}
	}

	static long sum(List<Integer> cells, long[] counts) {
		return cells.stream().mapToLong((cell) -> counts[cell]).sum();
	}

}

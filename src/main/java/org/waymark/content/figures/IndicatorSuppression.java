package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.waymark.content.figures.FigureRow.Part;

/** An indicator without the small counts behind it, and without the rates that would tell them. */
final class IndicatorSuppression {

	/** The smallest count that readers may see. */
	static final long LEAST = 5;

	private final Indicator indicator;

	private final List<FigureRow> rows;

	private IndicatorSuppression(Indicator indicator) {
		this.indicator = indicator;
		this.rows = indicator.rows();
	}

	static Indicator of(Indicator indicator) {
		return new IndicatorSuppression(indicator).suppressed();
	}

	private Indicator suppressed() {
		long[] counts = this.rows.stream().mapToLong(IndicatorSuppression::count).toArray();
		Set<Integer> hidden = new HashSet<>();
		Set<Integer> before = Set.of(-1);
		List<Disclosure.Sum> sums = sums(counts);
		while (!hidden.equals(before)) {
			before = Set.copyOf(hidden);
			IntStream.range(0, counts.length).filter((i) -> isSmall(i, counts)).forEach(hidden::add);
			hidden.addAll(Disclosure.hide(counts, counted(hidden), sums));
			withRates(hidden);
		}
		return this.indicator.with(IntStream.range(0, counts.length)
				.mapToObj((i) -> hidden.contains(i) ? this.rows.get(i).hidden() : this.rows.get(i)).toList());
	}

	private Set<Integer> counted(Set<Integer> hidden) {
		Set<Integer> counted = new HashSet<>(hidden);
		counted.removeIf((i) -> this.rows.get(i).part() == Part.FIGURE);
		return counted;
	}

	/** A count is small, or what is left of the whole without it is: 112 of 113 tells of one child. */
	private boolean isSmall(int i, long[] counts) {
		FigureRow row = this.rows.get(i);
		if (row.part() == Part.FIGURE) {
			return false;
		}
		boolean small = counts[i] > 0 && counts[i] < LEAST;
		if (row.part() == Part.NUMERATOR) {
			long rest = find(row, Part.DENOMINATOR).map((whole) -> counts[whole] - counts[i]).orElse(0L);
			small |= rest > 0 && rest < LEAST;
		}
		return small;
	}

	/** Without its count, a rate goes too, and without its whole, a numerator of a known percentage can't stay alone either. */
	private void withRates(Set<Integer> hidden) {
		for (int i : Set.copyOf(hidden)) {
			if (this.rows.get(i).part() != Part.FIGURE) {
				find(this.rows.get(i), Part.FIGURE).ifPresent(hidden::add);
			}
		}
	}

	/** Whatever adds up in the counts of a year: nobody has to say that it does. */
	private List<Disclosure.Sum> sums(long[] counts) {
		List<Disclosure.Sum> sums = new ArrayList<>();
		for (Part part : List.of(Part.NUMBER, Part.NUMERATOR, Part.DENOMINATOR)) {
			for (String year : this.indicator.years()) {
				List<Integer> cells = IntStream.range(0, counts.length).filter(
						(i) -> this.rows.get(i).part() == part && this.rows.get(i).year().equals(year)).boxed()
						.toList();
				sums.addAll(Sums.among(cells, counts));
			}
		}
		return sums;
	}

	private Optional<Integer> find(FigureRow row, Part part) {
		String area = part.of(row.place());
		return IntStream.range(0, this.rows.size()).filter((i) -> this.rows.get(i).area().equals(area)
				&& this.rows.get(i).year().equals(row.year())).boxed().findFirst();
	}

	private static long count(FigureRow row) {
		return row.number().filter((_) -> row.part() != Part.FIGURE).map((number) -> number.longValue()).orElse(0L);
	}

}

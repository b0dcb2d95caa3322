package org.waymark.content.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waymark.content.figures.FigureRow.Part;

/** An indicator without the small counts behind it, and without the rates of their years, which would tell them. */
final class IndicatorSuppression {

	/** The smallest count that readers may see. */
	static final long LEAST = 5;

	/** Units of what is worked out; whatever has another is taken for a count. */
	private static final Pattern WORKED_OUT = Pattern
			.compile("(rate|percent|percentage|ratio|share|proportion|average|mean|median)\\b.*|.*%.*"
					+ "|.*\\bper (cent\\b|[0-9]).*");

	private final Indicator indicator;

	private final List<FigureRow> rows;

	private final boolean isCount;

	private final long[] counts;

	private IndicatorSuppression(Indicator indicator) {
		this.indicator = indicator;
		this.rows = indicator.rows();
		this.isCount = !WORKED_OUT.matcher(Remarks.plain(indicator.unit()).strip()).matches();
		this.counts = this.rows.stream().mapToLong(this::count).toArray();
	}

	static Indicator of(Indicator indicator) {
		return new IndicatorSuppression(indicator).suppressed();
	}

	private Indicator suppressed() {
		Hiding hiding = new Hiding(this.counts, lines(), List.of());
		Set<Integer> hidden = new HashSet<>();
		IntStream.range(0, this.counts.length).filter(this::isSmall).forEach(hidden::add);
		int before = -1;
		while (before != hidden.size()) {
			before = hidden.size();
			hidden.addAll(hiding.hide(hidden.stream().filter(this::isCounted).collect(Collectors.toSet())));
			withFigures(hidden);
		}
		return hidden.isEmpty()
				? this.indicator
				: this.indicator.with(
						IntStream.range(0, this.counts.length).mapToObj((i) -> shown(i, hidden.contains(i))).toList());
	}

	private FigureRow shown(int i, boolean hidden) {
		FigureRow row = this.rows.get(i);
		if (hidden) {
			return row.hidden();
		}
		return Remarks.tell(row.note()) ? row.with(row.status(), "") : row;
	}

	private boolean isCounted(int i) {
		return this.isCount || this.rows.get(i).part() != Part.FIGURE;
	}

	/** A count is small, or what is left of the whole without it is: 112 of 113 tells of one child. */
	private boolean isSmall(int i) {
		FigureRow row = this.rows.get(i);
		boolean small = isCounted(i) && this.counts[i] > 0 && this.counts[i] < LEAST;
		if (row.part() == Part.NUMERATOR) {
			long rest = find(row, Part.DENOMINATOR).map((whole) -> this.counts[whole] - this.counts[i]).orElse(0L);
			small |= rest > 0 && rest < LEAST;
		}
		return small || row.isHidden();
	}

	/** Any percentage or rate of a year may tell a count of that year, its own or another area's; a count stands in two forms. */
	private void withFigures(Set<Integer> hidden) {
		Set<String> years = hidden.stream().map((i) -> this.rows.get(i).year()).collect(Collectors.toSet());
		for (int i : Set.copyOf(hidden)) {
			FigureRow row = this.rows.get(i);
			if (this.isCount && row.part() == Part.FIGURE) {
				find(row, Part.NUMBER).ifPresent(hidden::add);
			} else if (this.isCount && row.part() == Part.NUMBER) {
				find(row, Part.FIGURE).ifPresent(hidden::add);
			}
		}
		IntStream.range(0, this.counts.length).filter((i) -> !isCounted(i))
				.filter((i) -> years.contains(this.rows.get(i).year())).forEach(hidden::add);
	}

	/** The counts of one kind in a year. */
	private List<List<Integer>> lines() {
		List<List<Integer>> lines = new ArrayList<>();
		for (Part part : Part.values()) {
			for (String year : this.indicator.years()) {
				lines.add(IntStream.range(0, this.counts.length).filter(this::isCounted)
						.filter((i) -> this.rows.get(i).part() == part && this.rows.get(i).year().equals(year)).boxed()
						.toList());
			}
		}
		return lines.stream().filter((line) -> line.size() > 1).toList();
	}

	private Optional<Integer> find(FigureRow row, Part part) {
		String area = part.of(row.place());
		return IntStream.range(0, this.rows.size()).filter((i) -> this.rows.get(i).area().equals(area)
				&& this.rows.get(i).year().equals(row.year())).boxed().findFirst();
	}

	private long count(FigureRow row) {
		return row.number().map((number) -> number.setScale(0, RoundingMode.CEILING)).map(BigDecimal::longValue)
				.orElse(0L);
	}

}

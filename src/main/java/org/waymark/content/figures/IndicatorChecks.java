package org.waymark.content.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.content.figures.FigureRow.Part;

/** What the figures of one indicator must say together. */
final class IndicatorChecks {

	/** How far a percentage may be from its numerator and denominator, in points. */
	private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Indicator indicator;

	private final List<Fault> faults;

	private final Map<String, FigureRow> byPlace = new HashMap<>();

	IndicatorChecks(Indicator indicator, List<Fault> faults) {
		this.indicator = indicator;
		this.faults = faults;
	}

	void run() {
		for (FigureRow row : this.indicator.rows()) {
			FigureRow first = this.byPlace.putIfAbsent(row.area() + "\n" + row.year(), row);
			if (first != null) {
				error(row, "has %s in %s again; line %d has it already".formatted(row.area(), row.year(), first.line()),
						"Keep one of the two rows.");
			}
			range(row);
		}
		this.indicator.rows().stream().filter((row) -> row.part() == Part.NUMERATOR).forEach(this::numerator);
		this.indicator.rows().stream().filter((row) -> row.part() == Part.DENOMINATOR)
				.filter((row) -> find(row, Part.NUMERATOR).isEmpty())
				.forEach((row) -> error(row, "has the denominator of %s in %s without its numerator"
						.formatted(row.place(), row.year()), "Add the row of the numerator, or take this one out."));
		if (this.indicator.places().isEmpty() && this.faults.isEmpty()) {
			this.faults.add(Fault.error(0, "%s has no figures of an area itself, only parts of them".formatted(
					this.indicator.code()), "Add the rows of the rate or percentage, with the area's name alone."));
		}
		years();
	}

	private void range(FigureRow row) {
		BigDecimal value = row.number().orElse(BigDecimal.ZERO);
		if (row.part() != Part.FIGURE && !Cells.isCount(row.value())) {
			error(row, "has %s as a count".formatted(row.value()), "Write a whole number, 0 or more.");
		} else if (value.signum() < 0) {
			error(row, "has %s, which is less than nothing".formatted(row.value()), "Write 0 or more.");
		} else if (row.part() == Part.FIGURE && this.indicator.unit().equals("%") && value.compareTo(HUNDRED) > 0) {
			error(row, "has %s %%".formatted(row.value()), "A percentage is at most 100.");
		}
	}

	private void numerator(FigureRow row) {
		Optional<FigureRow> below = find(row, Part.DENOMINATOR);
		if (below.isEmpty()) {
			error(row, "has the numerator of %s in %s without its denominator".formatted(row.place(), row.year()),
					"Add the row of the denominator, or take this one out.");
			return;
		}
		BigDecimal numerator = row.number().orElse(BigDecimal.ZERO);
		BigDecimal denominator = below.get().number().orElse(BigDecimal.ZERO);
		if (numerator.compareTo(denominator) > 0) {
			error(row, "has a numerator of %s and a denominator of %s".formatted(row.value(), below.get().value()),
					"A part can't be larger than the whole; check both.");
			return;
		}
		find(row, Part.FIGURE).filter((_) -> this.indicator.unit().equals("%"))
				.ifPresent((figure) -> percentage(figure, numerator, denominator));
	}

	private void percentage(FigureRow figure, BigDecimal numerator, BigDecimal denominator) {
		if (denominator.signum() == 0) {
			error(figure, "has a percentage of nothing: the denominator is 0", "Leave the percentage out.");
			return;
		}
		BigDecimal computed = numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64);
		BigDecimal written = figure.number().orElse(BigDecimal.ZERO);
		if (computed.subtract(written).abs().compareTo(TOLERANCE) > 0) {
			error(figure, "has %s %% for %s in %s, but %s of %s is %s %%".formatted(figure.value(), figure.place(),
					figure.year(), numerator.toPlainString(), denominator.toPlainString(),
					computed.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString()),
					"Correct the percentage, the numerator or the denominator; they may differ by 0.05 points.");
		}
	}

	private void years() {
		Set<Integer> forms = this.indicator.rows().stream().map((row) -> row.year().length())
				.collect(Collectors.toSet());
		if (forms.size() > 1) {
			this.faults.add(Fault.error(0, "%s mixes years such as 2014 with years such as 2014/15".formatted(
					this.indicator.code()), "Write all of them one way."));
			return;
		}
		List<String> years = this.indicator.years();
		for (String area : this.indicator.areas()) {
			for (String year : years) {
				if (!this.byPlace.containsKey(area + "\n" + year)) {
					int line = this.indicator.of(area).getFirst().line();
					this.faults.add(Fault.advice(line, "%s has no figure for %s".formatted(area, year),
							"Add it, or say in a note why it is missing; the chart leaves a gap there."));
				}
			}
		}
		List<Integer> starts = this.indicator.rows().stream().map(FigureRow::startYear).distinct().sorted().toList();
		for (int i = 1; i < starts.size(); i++) {
			if (starts.get(i) - starts.get(i - 1) > 1) {
				this.faults.add(Fault.advice(0, "%s has nothing between %d and %d".formatted(this.indicator.code(),
						starts.get(i - 1), starts.get(i)), "Add the years between; the chart leaves a gap there."));
			}
		}
	}

	private Optional<FigureRow> find(FigureRow row, Part part) {
		return Optional.ofNullable(this.byPlace.get(part.of(row.place()) + "\n" + row.year()));
	}

	private void error(FigureRow row, String message, String remedy) {
		this.faults.add(Fault.error(row.line(), message, remedy));
	}

}

package org.waymark.content.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns of a table are, and which cells count somebody: where that is in doubt, they do. */
final class CountTable {

	/** How the name of a column ends that is worked out from counts. */
	private static final Pattern WORKED_OUT = Pattern
			.compile("^%.*|.*(%|\\b(per ?cent|percentage|pct|share|rate|average"
					+ "|mean|median|ratio|proportion|change|difference|increase|decrease|per [0-9][0-9,. ]*))\\)?$");

	private static final Pattern REMARK = Pattern.compile(".*\\b(notes?|comments?|remarks?|details?|reasons?)\\b.*");

	private static final Pattern YEARS = Pattern
			.compile("((financial|calendar|school|academic|report|reporting) )?years?");

	private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}([/–-][0-9]{2,4})?");

	private static final Pattern LINES = Pattern.compile("report lines?");

	private static final Pattern PERCENT = Pattern.compile("[0-9.]+ ?%");

	/** What begins as a number does, whatever follows. */
	private static final Pattern LIKE_NUMBER = Pattern.compile("[<>≤≥~(c. ]*[0-9].*");

	private static final Pattern RAISED = Pattern.compile("[\u00B9\u00B2\u00B3\u2070-\u2079]+$");

	private static final Pattern MARKS = Pattern
			.compile("(?<=[0-9])(\\s*([*†‡§#^]|\\[[a-z0-9]{1,2}]|\\([a-z]\\)|[a-z]$))+$");

	private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])[, '’](?=[0-9]{3}(?![0-9]))");

	private final Dataset dataset;

	private final List<Kind> kinds;

	/** What a column is. */
	enum Kind {

		/** It says what its row is about. */
		LABEL,

		/** It says something of the figures. */
		REMARK,

		/** It holds numbers that count nobody, and tell nothing of counts. */
		OTHER,

		/** It counts. */
		COUNT,

		/** It may count, or be worked out: both are taken care of. */
		DOUBTFUL,

		/** It is worked out from counts. */
		WORKED_OUT

	}

	private CountTable(Dataset dataset) {
		this.dataset = dataset;
		int width = dataset.table().columns().size();
		List<Optional<Kind>> found = IntStream.range(0, width).mapToObj(this::found).toList();
		int first = (int) found.stream().takeWhile(
				(kind) -> kind.filter((k) -> k != Kind.REMARK && k != Kind.LABEL && k != Kind.OTHER).isEmpty()).count();
		this.kinds = IntStream.range(0, width).mapToObj((column) -> found.get(column)
				.orElse((column < first || column == dataset.groupBy()) ? Kind.LABEL : Kind.REMARK)).toList();
	}

	static CountTable of(Dataset dataset) {
		return new CountTable(dataset);
	}

	Kind kind(int column) {
		return this.kinds.get(column);
	}

	/** Whether small numbers are hidden in a column. */
	boolean counts(int column) {
		return kind(column) == Kind.COUNT || kind(column) == Kind.DOUBTFUL;
	}

	/** How many a cell counts; nothing if it doesn't. */
	Optional<Long> count(int row, int column) {
		String cell = plain(this.dataset.cell(row, column));
		return (counts(column) && Cells.isCount(cell)) ? Optional.of(Long.parseLong(cell)) : Optional.empty();
	}

	/** Cells that can't be understood where counts stand: they can't be hidden well either. */
	void check(List<Fault> faults) {
		for (int row = 0; row < this.dataset.table().rows().size(); row++) {
			for (int column = 0; column < this.kinds.size(); column++) {
				String cell = this.dataset.cell(row, column);
				if (counts(column) && !isNumber(cell) && !Cells.isHidden(cell) && !PERCENT.matcher(cell).matches()
						&& (Remarks.hasDigit(cell) || Remarks.isNumber(cell))) {
					faults.add(Fault.error(this.dataset.lines().get(row),
							"has %s in the column %s, where counts stand".formatted(Cells.quoted(cell),
									Cells.quoted(this.dataset.table().columns().get(column))),
							"Write the number alone; say more in a note column. "
									+ "If the column counts nobody, name it under not_counts."));
				}
			}
		}
	}

	/** What a column is, as far as it shows without the others. */
	private Optional<Kind> found(int column) {
		String written = this.dataset.table().columns().get(column);
		String name = Remarks.plain(written).replace('_', ' ').strip();
		boolean workedOut = WORKED_OUT.matcher(name).matches();
		if (this.dataset.notCounts().contains(written)) {
			return Optional.of(workedOut ? Kind.WORKED_OUT : Kind.OTHER);
		}
		if (LINES.matcher(name).matches() || YEARS.matcher(name).matches() && all(column, YEAR.asMatchPredicate())) {
			return Optional.of(Kind.OTHER);
		}
		if (REMARK.matcher(name).matches()) {
			return Optional.of(Kind.REMARK);
		}
		boolean percent = any(column, PERCENT.asMatchPredicate());
		boolean numbers = percent || any(column, CountTable::isNumber);
		boolean fractions = any(column, (cell) -> isNumber(cell) && !Cells.isCount(plain(cell)));
		if (numbers && workedOut) {
			return Optional.of((percent || fractions || name.contains("%")) ? Kind.WORKED_OUT : Kind.DOUBTFUL);
		}
		if (column == 0 && othersHaveDigits() && any(column, (cell) -> !isNumber(cell)
				&& cell.chars().anyMatch(Character::isLetter))) {
			return Optional.of(Kind.LABEL);
		}
		if (numbers) {
			return Optional.of((percent || fractions) ? Kind.DOUBTFUL : Kind.COUNT);
		}
		boolean like = any(column, (cell) -> Remarks.isNumber(cell)
				|| LIKE_NUMBER.matcher(Remarks.plain(cell)).matches() && !YEAR.matcher(cell).matches());
		return (like && column != this.dataset.groupBy()) ? Optional.of(Kind.COUNT) : Optional.empty();
	}

	/** Whether any column but the first may hold counts. */
	private boolean othersHaveDigits() {
		return IntStream.range(1, this.dataset.table().columns().size())
				.anyMatch((column) -> any(column, (cell) -> Remarks.hasDigit(cell)));
	}

	private boolean any(int column, Predicate<String> test) {
		return cells(column).anyMatch(test);
	}

	private boolean all(int column, Predicate<String> test) {
		return cells(column).allMatch(test);
	}

	private Stream<String> cells(int column) {
		return this.dataset.table().rows().stream().map((row) -> row.get(column))
				.filter((cell) -> !cell.isEmpty() && !Cells.isHidden(cell));
	}

	private static boolean isNumber(String cell) {
		return Cells.number(plain(cell)).isPresent();
	}

	/** A number without footnote marks, the commas of thousands and decimals that are nought. */
	private static String plain(String cell) {
		String plain = Remarks.plain(RAISED.matcher(cell.strip()).replaceAll("")).strip();
		plain = THOUSANDS.matcher(MARKS.matcher(plain).replaceAll("").strip()).replaceAll("");
		return Cells.number(plain).map(BigDecimal::stripTrailingZeros).filter((number) -> number.scale() <= 0)
				.map(BigDecimal::toPlainString).orElse(plain);
	}

}

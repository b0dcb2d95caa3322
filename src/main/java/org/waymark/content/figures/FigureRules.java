package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.content.Fields;
import org.waymark.content.Problem;
import org.waymark.content.Revision;

/** What is wrong with the figures of a page. */
public final class FigureRules {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

	private static final Set<String> PLACES = Set.of("year", "value", "number", "numerator", "denominator");

	private FigureRules() {
	}

	/**
	 * Checks a page, if it is one of figures.
	 *
	 * @param line the line on which a field's name stands
	 */
	public static void check(String file, Revision page, ToIntFunction<String> line, List<Problem> problems) {
		Fields fields = page.fields();
		String csv = fields.text(FiguresData.FIELD, "");
		if (csv.isEmpty()) {
			return;
		}
		int at = line.applyAsInt(FiguresData.FIELD);
		switch (page.type()) {
			case FiguresData.INDICATOR -> {
				indicator(csv, fields).forEach((fault) -> problems.add(fault.in(file, at, FiguresData.FIELD)));
				beside(file, csv, fields, line, problems);
			}
			case FiguresData.DATASET -> dataset(csv, fields)
					.forEach((fault) -> problems.add(fault.in(file, at, FiguresData.FIELD)));
			default -> {
				return;
			}
		}
		if (!FiguresData.suppresses(fields) && fields.text("suppress_reason").isEmpty()) {
			problems.add(Problem.error(file, line.applyAsInt("suppress"), "suppress_reason",
					"is missing where small counts are shown",
					"Say why they may be, for example: The Board published these figures in 2014/15."));
		}
	}

	private static List<Fault> indicator(String csv, Fields fields) {
		IndicatorReader.Read read = IndicatorReader.read(csv);
		List<Fault> faults = new ArrayList<>(read.faults());
		if (read.indicators().size() > 1) {
			faults.add(Fault.error(0, "has the figures of %d indicators".formatted(read.indicators().size()),
					"Give each a page of its own, or use the command import with a CSV of all of them."));
		}
		String code = fields.text("code", "");
		read.indicators().stream().filter((indicator) -> !code.isEmpty() && !indicator.code().equals(code))
				.forEach((indicator) -> faults.add(Fault.error(2,
						"has the code %s on a page with the code %s".formatted(Cells.quoted(indicator.code()),
								Cells.quoted(code)),
						"Write the same code in both places.")));
		return faults;
	}

	private static void beside(String file, String csv, Fields fields, ToIntFunction<String> line,
			List<Problem> problems) {
		IndicatorReader.read(csv).indicators().stream().findFirst()
				.ifPresent((indicator) -> Statuses.of(fields).mistakes(indicator).forEach((mistake) -> problems
						.add(Problem.error(file, line.applyAsInt("statuses"), "statuses", mistake[0], mistake[1]))));
		Matcher place = PLACE.matcher(fields.text("reads_as", ""));
		while (place.find()) {
			if (!PLACES.contains(place.group(1))) {
				problems.add(Problem.error(file, line.applyAsInt("reads_as"), "reads_as",
						"has {%s}, which stands for nothing".formatted(place.group(1)),
						"Use {year}, {value}, {number}, {numerator} or {denominator}."));
			}
		}
	}

	private static List<Fault> dataset(String csv, Fields fields) {
		CsvText text = CsvText.read(csv);
		List<Fault> faults = new ArrayList<>(text.faults());
		if (text.isUsable()) {
			Dataset.of(text, fields, faults);
		}
		return faults;
	}

}

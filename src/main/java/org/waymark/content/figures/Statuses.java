package org.waymark.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.content.EditDistance;
import org.waymark.content.Fields;

/** What a page says of how firm its figures are, beside the CSV: a new import of the CSV doesn't lose it. */
record Statuses(List<Fields> records) {

	static Statuses of(Fields fields) {
		return new Statuses(fields.records("statuses"));
	}

	/** An indicator whose figures have the status that is said of them; what the CSV says itself counts more. */
	Indicator given(Indicator indicator) {
		return indicator.with(indicator.rows().stream().map(this::given).toList());
	}

	private FigureRow given(FigureRow row) {
		if (row.status() != Status.FINAL) {
			return row;
		}
		Optional<Fields> said = this.records.stream().filter((record) -> row.year().equals(record.text("year", ""))
				&& record.strings("areas").contains(row.area())).findFirst();
		return said.flatMap((record) -> Status.of(record.text("status", "")))
				.map((status) -> row.with(status, row.note())).orElse(row);
	}

	/** What doesn't fit the figures. */
	List<String[]> mistakes(Indicator indicator) {
		List<String[]> mistakes = new ArrayList<>();
		for (Fields record : this.records) {
			String word = record.text("status", "");
			if (Status.of(word).isEmpty()) {
				mistakes.add(new String[]{"has the status %s".formatted(Cells.quoted(word)),
						"Write one of %s.%s".formatted(String.join(", ", Status.words()),
								EditDistance.nearest(word, Status.words())
										.map((near) -> " Did you mean \"" + near + "\"?").orElse(""))});
			}
			if (record.strings("areas").isEmpty()) {
				mistakes.add(new String[]{"has a status of no area", "Add for example areas: [England]."});
			}
			record.strings("areas").stream().filter((area) -> indicator.at(area, record.text("year", "")).isEmpty())
					.forEach((area) -> mistakes.add(new String[]{"speaks of %s in %s, which is not in the figures"
							.formatted(Cells.quoted(area), Cells.quoted(record.text("year", ""))),
							"Write area and year as they stand in the table."}));
		}
		return mistakes;
	}

}

package org.waymark.content.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of an indicator.
 *
 * @param line where it stands in the CSV, counted from 1
 * @param area as it is written, for example {@code Wigan (numerator)}
 * @param year for example {@code 2014/15}
 * @param value the number as it is written, or {@link Cells#HIDDEN}
 * @param reportLine the line of the report that it comes from; may be empty
 * @param note what has to be known of it; may be empty
 * @param status how firm it is
 */
public record FigureRow(int line, String area, String year, String value, String reportLine, String note,
		Status status) {

	/** What a figure is for. */
	public enum Part {

		/** The rate or percentage itself. */
		FIGURE(""),

		/** The count behind a rate. */
		NUMBER(" (number)"),

		/** What is divided. */
		NUMERATOR(" (numerator)"),

		/** What it is divided by. */
		DENOMINATOR(" (denominator)");

		private final String ending;

		Part(String ending) {
			this.ending = ending;
		}

		/** The area's name with this part behind it. */
		public String of(String area) {
			return area + this.ending;
		}

	}

	/** What the figure is for; its area says so. */
	public Part part() {
		for (Part part : Part.values()) {
			if (!part.ending.isEmpty() && this.area.endsWith(part.ending)) {
				return part;
			}
		}
		return Part.FIGURE;
	}

	/** The area alone, for example {@code Wigan}. */
	public String place() {
		return this.area.substring(0, this.area.length() - part().ending.length());
	}

	/** The number, unless it is hidden. */
	public Optional<BigDecimal> number() {
		return Cells.number(this.value);
	}

	/** Whether readers are not shown the number. */
	public boolean isHidden() {
		return Cells.isHidden(this.value);
	}

	/** The first calendar year of the period. */
	public int startYear() {
		return Integer.parseInt(this.year.substring(0, 4));
	}

	FigureRow with(Status other, String otherNote) {
		return new FigureRow(this.line, this.area, this.year, this.value, this.reportLine, otherNote, other);
	}

	/** The same without its number and its note. */
	FigureRow hidden() {
		return new FigureRow(this.line, this.area, this.year, Cells.HIDDEN, this.reportLine, "", this.status);
	}

}

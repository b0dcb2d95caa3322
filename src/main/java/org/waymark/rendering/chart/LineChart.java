package org.waymark.rendering.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines over the years. Each has a dash and a mark of its own and its name at its end, so that nobody needs colours to tell them
 * apart; what is only repeated from an earlier year is dotted, with a hollow mark.
 *
 * @param title what it shows
 * @param about what can be seen in it, for those who can't see it
 * @param unit of the upright axis, for example {@code %}
 * @param years the marks of the level axis, in their order
 * @param lines the one that matters first
 */
public record LineChart(String title, String about, String unit, List<Year> years, List<Line> lines) {

	private static final int WIDTH = 360;

	private static final int LEFT = 34;

	private static final int RIGHT = 246;

	private static final int TOP = 30;

	private static final int LEAST_HEIGHT = 210;

	private static final int BELOW = 26;

	private static final int LABEL_LINE = 15;

	private static final int LABEL_GAP = 5;

	private static final int LABEL_LETTERS = 14;

	private static final int MOST_YEARS_NAMED = 4;

	private static final List<String> DASHES = List.of("", "8 4", "12 3 3 3", "4 3", "16 4", "2 6 6 3");

	private static final String DOTS = "0 5";

	private static final List<String> MARKS = List.of("m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z", "m-4-4h8v8h-8z",
			"m0-5l5 9h-10z", "m0-6l5 6-5 6-5-6z", "m-5-4h10l-5 9z", "m-3-6h6v12h-6z");

	public LineChart {
		years = List.copyOf(years);
		lines = List.copyOf(lines);
	}

	/**
	 * A year on the axis.
	 *
	 * @param place where, for example 2014
	 * @param name for example {@code 2014/15}
	 */
	public record Year(int place, String name) {
	}

	/**
	 * One line.
	 *
	 * @param name what stands at its end
	 * @param points in the order of the years; a year that is missing is a gap
	 */
	public record Line(String name, List<Point> points) {

		public Line {
			points = List.copyOf(points);
		}

	}

	/**
	 * One point.
	 *
	 * @param year which year
	 * @param value as it is written in the figures
	 * @param repeated whether it only repeats an earlier one
	 */
	public record Point(Year year, BigDecimal value, boolean repeated) {
	}

	/** The chart as SVG. */
	public String svg() {
		List<Label> labels = labels();
		int needed = labels.stream().mapToInt((label) -> label.height() + LABEL_GAP).sum();
		return new Drawing(this, labels, TOP + Math.max(LEAST_HEIGHT, needed)).svg();
	}

	private List<Label> labels() {
		List<Label> labels = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (!line.points().isEmpty()) {
				Point last = line.points().getLast();
				labels.add(new Label(i, last, Wrapped.at(line.name() + " " + last.value().toPlainString(),
						LABEL_LETTERS)));
			}
		}
		return labels;
	}

	/**
	 * What stands at the end of a line.
	 *
	 * @param line which line
	 * @param last its last point
	 * @param words its lines of words
	 */
	private record Label(int line, Point last, List<String> words) {

		int height() {
			return this.words().size() * LABEL_LINE;
		}

	}

	/** One drawing of a chart. */
	private static final class Drawing {

		private final LineChart chart;

		private final List<Label> labels;

		private final int bottom;

		private final Scale scale;

		private final SvgText svg;

		Drawing(LineChart chart, List<Label> labels, int bottom) {
			this.chart = chart;
			this.labels = labels;
			this.bottom = bottom;
			this.scale = Scale.upTo(chart.lines().stream().flatMap((line) -> line.points().stream()).map(Point::value)
					.max(Comparator.naturalOrder()).orElse(BigDecimal.ONE));
			this.svg = SvgText.begin(WIDTH, bottom + BELOW, chart.title(), chart.about());
		}

		String svg() {
			axes();
			for (int i = this.chart.lines().size() - 1; i >= 0; i--) {
				line(i);
			}
			names();
			return this.svg.end();
		}

		private void axes() {
			this.svg.words(2, 14, "start", this.chart.unit());
			for (BigDecimal mark : this.scale.marks()) {
				boolean nought = mark.signum() == 0;
				this.svg.line(LEFT, y(mark), RIGHT, y(mark),
						"stroke=\"currentColor\" " + (nought ? "stroke-width=\"1.5\"" : "stroke-opacity=\".25\""));
				this.svg.words(LEFT - 5, y(mark) + 5, "end", mark.stripTrailingZeros().toPlainString());
			}
			int every = (this.chart.years().size() + MOST_YEARS_NAMED - 1) / MOST_YEARS_NAMED;
			for (int i = this.chart.years().size() - 1; i >= 0; i -= every) {
				Year year = this.chart.years().get(i);
				this.svg.words(x(year), this.bottom + 20, "middle", year.name());
			}
		}

		private void line(int index) {
			Line line = this.chart.lines().get(index);
			this.svg.raw("<g stroke=\"currentColor\" stroke-linecap=\"round\" stroke-width=\"" + ((index == 0) ? 3 : 2)
					+ "\">");
			for (int i = 1; i < line.points().size(); i++) {
				Point from = line.points().get(i - 1);
				Point to = line.points().get(i);
				if (follows(from, to)) {
					String dash = to.repeated() ? DOTS : DASHES.get(index % DASHES.size());
					this.svg.line(x(from.year()), y(from.value()), x(to.year()), y(to.value()),
							dash.isEmpty() ? "" : "stroke-dasharray=\"" + dash + "\"");
				}
			}
			line.points().forEach((point) -> mark(index, line.name(), point));
			this.svg.raw("</g>");
		}

		private void mark(int index, String name, Point point) {
			this.svg.raw("<path d=\"M" + SvgText.number(x(point.year())) + " " + SvgText.number(y(point.value()))
					+ MARKS.get(index % MARKS.size()) + "\" stroke-width=\"1.5\"");
			if (point.repeated()) {
				this.svg.attribute("fill", "none");
			}
			this.svg.attribute("data-area", name).attribute("data-year", point.year().name())
					.attribute("data-value", point.value().toPlainString()).raw("/>");
		}

		/** Whether nothing is missing between two points. */
		private boolean follows(Point from, Point to) {
			return to.year().place() - from.year().place() == 1;
		}

		/** The names from top to bottom in the order of their points, moved apart where they would touch. */
		private void names() {
			List<Label> ordered = this.labels.stream()
					.sorted(Comparator.comparingDouble((Label label) -> y(label.last().value()))).toList();
			double[] tops = new double[ordered.size()];
			double free = 0;
			for (int i = 0; i < tops.length; i++) {
				Label label = ordered.get(i);
				tops[i] = Math.max(free, y(label.last().value()) - label.height() / 2.0);
				free = tops[i] + label.height() + LABEL_GAP;
			}
			double floor = this.bottom + LABEL_GAP;
			for (int i = tops.length - 1; i >= 0; i--) {
				tops[i] = Math.min(tops[i], floor - ordered.get(i).height());
				floor = tops[i] - LABEL_GAP;
				name(ordered.get(i), tops[i]);
			}
		}

		private void name(Label label, double top) {
			Point last = label.last();
			this.svg.line(x(last.year()) + 7, y(last.value()), RIGHT + 12, top + label.height() / 2.0,
					"stroke=\"currentColor\" stroke-opacity=\".5\"");
			this.svg.raw((label.line() == 0) ? "<g font-weight=\"700\">" : "<g>");
			for (int i = 0; i < label.words().size(); i++) {
				this.svg.words(RIGHT + 15, top + (i + 1) * LABEL_LINE - 4, "start", label.words().get(i));
			}
			this.svg.raw("</g>");
		}

		private double x(Year year) {
			int first = this.chart.years().getFirst().place();
			int span = this.chart.years().getLast().place() - first;
			return (span == 0)
					? (LEFT + RIGHT) / 2.0
					: LEFT + 14 + (RIGHT - LEFT - 14.0) * (year.place() - first) / span;
		}

		private double y(BigDecimal value) {
			return this.bottom - (this.bottom - TOP) * this.scale.share(value);
		}

	}

}

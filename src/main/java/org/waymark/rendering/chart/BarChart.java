package org.waymark.rendering.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Bars that begin at nought, one below the other, each with its name above it and its number behind it.
 *
 * @param title what it shows
 * @param about what can be seen in it, for those who can't see it
 * @param bars in their order
 */
public record BarChart(String title, String about, List<Bar> bars) {

	private static final int WIDTH = 360;

	private static final int LETTERS = 46;

	private static final int LETTER = 9;

	private static final int LINE = 17;

	private static final int THICK = 16;

	private static final int GAP = 12;

	public BarChart {
		bars = List.copyOf(bars);
	}

	/**
	 * One bar.
	 *
	 * @param name what it counts
	 * @param value how much, not less than nought
	 * @param shown its number as readers see it
	 */
	public record Bar(String name, BigDecimal value, String shown) {
	}

	/** The chart as SVG. */
	public String svg() {
		int lines = this.bars.stream().mapToInt((bar) -> Wrapped.at(bar.name(), LETTERS).size()).sum();
		int height = lines * LINE + this.bars.size() * (THICK + GAP);
		SvgText svg = SvgText.begin(WIDTH, height, this.title, this.about);
		BigDecimal largest = this.bars.stream().map(Bar::value).max(Comparator.naturalOrder())
				.filter((value) -> value.signum() > 0).orElse(BigDecimal.ONE);
		int letters = this.bars.stream().mapToInt((bar) -> bar.shown().length()).max().orElse(0);
		double longest = WIDTH - 10.0 - letters * LETTER;
		int y = 0;
		for (Bar bar : this.bars) {
			for (String words : Wrapped.at(bar.name(), LETTERS)) {
				y += LINE;
				svg.words(0, y - 5, "start", words);
			}
			double length = longest * bar.value().doubleValue() / largest.doubleValue();
			svg.raw("<rect y=\"" + y + "\" width=\"" + SvgText.number(length) + "\" height=\"" + THICK + "\"")
					.attribute("data-label", bar.name()).attribute("data-value", bar.value().toPlainString()).raw("/>");
			svg.raw("<g font-weight=\"700\">").words(length + 6, y + 13, "start", bar.shown()).raw("</g>");
			y += THICK + GAP;
		}
		return svg.end();
	}

}

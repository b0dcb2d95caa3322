package org.waymark.rendering.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChartTests {

	private static final Pattern MARK = Pattern.compile(
			"<path d=\"M([0-9.]+) ([0-9.]+)m[^\"]*\" stroke-width=\"1.5\"( fill=\"none\")? data-area=\"([^\"]*)\" data-year=\"([^\"]*)\" data-value=\"([^\"]*)\"/>");

	private static final Pattern TICK = Pattern
			.compile("<text x=\"29\" y=\"([0-9.]+)\" text-anchor=\"end\">([0-9.]+)</text>");

	private static final Pattern LABEL = Pattern.compile("<text x=\"261\" y=\"([0-9.]+)\">");

	@ParameterizedTest
	@CsvSource({"57.4, 60, 20", "99.1, 100, 20", "4.2, 5, 1", "100, 100, 20", "0, 1, 0.2", "0.8, 0.8, 0.2",
			"305388, 400000, 100000", "5, 5, 1"})
	void theAxisEndsAtARoundNumber(String largest, String top, String step) {
		Scale scale = Scale.upTo(new BigDecimal(largest));
		assertThat(scale.top()).isEqualByComparingTo(top);
		assertThat(scale.step()).isEqualByComparingTo(step);
		assertThat(scale.marks().getFirst()).isEqualByComparingTo("0");
		assertThat(scale.marks()).hasSizeBetween(2, 6);
	}

	@Test
	void everyHeightIsInProportionFromNought() {
		String svg = chart(List.of(List.of("96.7", "97.5", "94.2"), List.of("91.7", "95", "96.1"))).svg();
		List<MatchResult> ticks = TICK.matcher(svg).results().toList();
		assertThat(ticks.getFirst().group(2)).isEqualTo("0");
		double nought = Double.parseDouble(ticks.getFirst().group(1)) - 5;
		double top = Double.parseDouble(ticks.getLast().group(1)) - 5;
		double largest = Double.parseDouble(ticks.getLast().group(2));
		assertThat(MARK.matcher(svg).results()).hasSize(6).allSatisfy((mark) -> {
			double value = Double.parseDouble(mark.group(6));
			double expected = nought - (nought - top) * value / largest;
			assertThat(Double.parseDouble(mark.group(2))).isCloseTo(expected,
					org.assertj.core.data.Offset.offset(0.11));
		});
	}

	@Test
	void namesAtTheEndsDoNotTouch() {
		List<List<String>> same = IntStream.range(0, 6).mapToObj((i) -> List.of("95", "95." + i, "96")).toList();
		String svg = chart(same).svg();
		List<Double> lines = LABEL.matcher(svg).results().map((found) -> Double.parseDouble(found.group(1))).sorted()
				.toList();
		assertThat(lines).hasSizeGreaterThanOrEqualTo(6);
		for (int i = 1; i < lines.size(); i++) {
			assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThanOrEqualTo(14.9);
		}
		assertThat(lines.getFirst()).isPositive();
	}

	@Test
	void whatIsRepeatedIsDottedAndHollow() {
		LineChart.Year first = new LineChart.Year(2013, "2013/14");
		LineChart.Year second = new LineChart.Year(2014, "2014/15");
		String svg = new LineChart("Plans", "About", "%", List.of(first, second),
				List.of(new LineChart.Line("England", List.of(new LineChart.Point(first, BigDecimal.TEN, false),
						new LineChart.Point(second, BigDecimal.TEN, true)))))
				.svg();
		List<MatchResult> marks = MARK.matcher(svg).results().toList();
		assertThat(marks.getFirst().group(3)).isNull();
		assertThat(marks.getLast().group(3)).isNotNull();
		assertThat(svg).contains("stroke-dasharray=\"0 5\"");
	}

	@Test
	void aMissingYearIsAGap() {
		LineChart.Year first = new LineChart.Year(2012, "2012/13");
		LineChart.Year second = new LineChart.Year(2013, "2013/14");
		LineChart.Year third = new LineChart.Year(2014, "2014/15");
		String svg = new LineChart("Plans", "About", "%", List.of(first, second, third),
				List.of(new LineChart.Line("England", List.of(new LineChart.Point(first, BigDecimal.ONE, false),
						new LineChart.Point(third, BigDecimal.TEN, false)))))
				.svg();
		assertThat(MARK.matcher(svg).results()).hasSize(2);
		assertThat(svg.substring(svg.indexOf("stroke-width=\"3\"")))
				.doesNotContainPattern("d=\"M[0-9. ]+L[0-9. ]+\" />");
	}

	@Test
	void oneYearAloneIsDrawn() {
		LineChart.Year year = new LineChart.Year(2014, "2014/15");
		assertThat(new LineChart("Plans", "About", "%", List.of(year),
				List.of(new LineChart.Line("England", List.of(new LineChart.Point(year, BigDecimal.ONE, false)))))
				.svg()).contains("data-value=\"1\"").doesNotContain("NaN");
	}

	@Test
	void barsAreInProportionFromNought() {
		String svg = new BarChart("Forms", "About",
				List.of(bar("Assessments", "1438"), bar("Reviews", "719"), bar("None", "0"))).svg();
		List<Double> widths = Pattern.compile("<rect y=\"[0-9]+\" width=\"([0-9.]+)\"").matcher(svg).results()
				.map((found) -> Double.parseDouble(found.group(1))).toList();
		assertThat(widths.get(1) / widths.get(0)).isCloseTo(0.5, org.assertj.core.data.Offset.offset(0.01));
		assertThat(widths.get(2)).isZero();
		assertThat(svg).doesNotContain(" x=\"-").contains("data-label=\"Assessments\" data-value=\"1438\"");
	}

	@Test
	void wordsAreEscapedAndNothingIsStyled() {
		String svg = new BarChart("<script>", "\"><script>", List.of(bar("<b onclick=\"x\">&", "1"))).svg()
				+ chart(List.of(List.of("1", "2", "3"))).svg();
		assertThat(svg).doesNotContain("<script").doesNotContain("<b ").doesNotContain("style=")
				.contains("&lt;b onclick");
	}

	private static BarChart.Bar bar(String name, String value) {
		return new BarChart.Bar(name, new BigDecimal(value), value);
	}

	private static LineChart chart(List<List<String>> values) {
		List<LineChart.Year> years = List.of(new LineChart.Year(2012, "2012/13"), new LineChart.Year(2013, "2013/14"),
				new LineChart.Year(2014, "2014/15"));
		List<LineChart.Line> lines = IntStream.range(0, values.size()).mapToObj((line) -> new LineChart.Line(
				"Place " + line, IntStream.range(0, 3).mapToObj((i) -> new LineChart.Point(years.get(i),
						new BigDecimal(values.get(line).get(i)), false)).toList()))
				.toList();
		return new LineChart("Plans", "About", "%", years, lines);
	}

}

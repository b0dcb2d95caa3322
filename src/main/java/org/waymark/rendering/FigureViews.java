package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.content.figures.FigureRow;
import org.waymark.content.figures.FigureRow.Part;
import org.waymark.content.figures.FiguresData;
import org.waymark.content.figures.Indicator;
import org.waymark.content.figures.Status;
import org.waymark.rendering.chart.LineChart;
import org.waymark.theme.FiguresView;
import org.waymark.theme.Link;

/** The figures of a page as a view. Whatever it shows is taken from what readers may see. */
final class FigureViews {

	private final BlockHtml blocks;

	private final String siteName;

	FigureViews(BlockHtml blocks) {
		this.blocks = blocks;
		this.siteName = blocks.site().name();
	}

	/** The figures of a page, if it has any. */
	Optional<FiguresView> of(Revision page) {
		return FiguresData.of(page).map((data) -> view(page, data));
	}

	private FiguresView view(Revision page, FiguresData data) {
		Indicator indicator = data.indicator();
		return (indicator != null) ? indicator(page, data, indicator) : table(page, data);
	}

	private FiguresView indicator(Revision page, FiguresData data, Indicator indicator) {
		FigureRow latest = latest(indicator);
		Fields fields = page.fields();
		return new FiguresView(page.title(), page.address(), reads(page, indicator, latest), latest.year(),
				latest.isHidden() ? "" : shown(latest, indicator), before(indicator, latest),
				compared(indicator, latest), chart(page, indicator), isRepeated(indicator),
				indicator.polarity().split(" ", 2)[0], fields.text("definition", ""), fields.text("numerator", ""),
				fields.text("denominator", ""), fields.strings("notes"), suppression(data), reason(fields, data),
				data.hidden(), List.of(), new FigureTables(this.blocks).of(page, data), downloads(page),
				citation(page, latest.year()), fields.text("next_update", ""));
	}

	private FiguresView table(Revision page, FiguresData data) {
		Fields fields = page.fields();
		return new FiguresView(page.title(), page.address(), "", "", "", "", "", "", false, "", "", "", "",
				fields.strings("notes"), suppression(data), reason(fields, data), data.hidden(), sums(page, data),
				new FigureTables(this.blocks).of(page, data), downloads(page), citation(page, ""),
				fields.text("next_update", ""));
	}

	private static String suppression(FiguresData data) {
		return data.suppress() ? "on" : "off";
	}

	private static String reason(Fields fields, FiguresData data) {
		return data.suppress() ? "" : fields.text("suppress_reason", "");
	}

	/** The figure of the area that an indicator is about, in the last year. */
	private static FigureRow latest(Indicator indicator) {
		return indicator.of(indicator.places().getFirst()).getLast();
	}

	private String reads(Revision page, Indicator indicator, FigureRow latest) {
		String sentence = page.fields().text("reads_as", "").replace("{year}", latest.year());
		for (Map.Entry<String, Part> place : Map.of("{value}", Part.FIGURE, "{number}", Part.NUMBER, "{numerator}",
				Part.NUMERATOR, "{denominator}", Part.DENOMINATOR).entrySet()) {
			if (sentence.contains(place.getKey())) {
				Optional<String> number = indicator.at(place.getValue().of(latest.place()), latest.year())
						.filter((row) -> !row.isHidden()).map((row) -> FigureTables.grouped(row.value()));
				if (number.isEmpty()) {
					return latest.isHidden()
							? this.blocks.words("figures.hidden-latest", latest.place(), latest.year())
							: this.blocks.words("figures.plain", latest.place(), latest.year(),
									shown(latest, indicator));
				}
				sentence = sentence.replace(place.getKey(), number.get());
			}
		}
		return sentence;
	}

	private String before(Indicator indicator, FigureRow latest) {
		List<FigureRow> rows = indicator.of(latest.area());
		return (rows.size() < 2 || rows.get(rows.size() - 2).isHidden())
				? ""
				: this.blocks.words("figures.before", rows.get(rows.size() - 2).year(),
						shown(rows.get(rows.size() - 2), indicator));
	}

	private String compared(Indicator indicator, FigureRow latest) {
		List<FigureRow> others = indicator.places().stream().skip(1)
				.flatMap((area) -> indicator.at(area, latest.year()).stream()).filter((row) -> !row.isHidden())
				.toList();
		if (others.isEmpty()) {
			return "";
		}
		String list = others.stream().map((row) -> row.area() + " " + shown(row, indicator))
				.collect(Collectors.joining(", "));
		boolean repeated = others.stream().allMatch((row) -> row.status() == Status.CARRIED_FORWARD);
		return this.blocks.words(repeated ? "figures.compared-repeated" : "figures.compared", latest.year(), list);
	}

	private String shown(FigureRow row, Indicator indicator) {
		return FigureTables.grouped(row.value()) + (indicator.unit().equals("%") ? "%" : "");
	}

	private static boolean isRepeated(Indicator indicator) {
		return indicator.rows().stream().anyMatch((row) -> row.status() == Status.CARRIED_FORWARD);
	}

	/** The chart of an indicator: nothing where everything is hidden. */
	String chart(Revision page, Indicator indicator) {
		Map<String, LineChart.Year> years = indicator.rows().stream().collect(Collectors.toMap(FigureRow::year,
				(row) -> new LineChart.Year(row.startYear(), row.year()), (first, _) -> first));
		List<LineChart.Line> lines = new ArrayList<>();
		for (String area : indicator.places()) {
			lines.add(new LineChart.Line(area, indicator.of(area).stream()
					.flatMap((row) -> row.number().stream().map((number) -> new LineChart.Point(
							Objects.requireNonNull(years.get(row.year())), number,
							row.status() == Status.CARRIED_FORWARD)))
					.toList()));
		}
		if (lines.stream().allMatch((line) -> line.points().isEmpty())) {
			return "";
		}
		String about = this.blocks.words("figures.chart", String.join(", ", indicator.places()),
				indicator.years().getFirst(), indicator.years().getLast(), reads(page, indicator, latest(indicator)));
		return new LineChart(page.title(), about, indicator.unit(),
				indicator.years().stream().map((year) -> Objects.requireNonNull(years.get(year))).toList(), lines)
				.svg();
	}

	private List<String> sums(Revision page, FiguresData data) {
		Map<String, String> labels = FigureTables.labels(page.fields());
		List<String> columns = data.table().columns();
		return data.sums().stream().map((sum) -> {
			List<String> total = data.table().rows().get(sum.row());
			List<Integer> numbers = Stream.iterate(0, (i) -> i + 1).limit(total.size()).filter(data::isNumeric)
					.filter((i) -> !total.get(i).isEmpty()).toList();
			boolean one = columns.stream().map(columns::indexOf).filter(data::isNumeric).count() == 1;
			return this.blocks.words("figures.adds-up", labels.getOrDefault(sum.group(), sum.group()), sum.parts(),
					numbers.stream().map((i) -> one
							? FigureTables.grouped(total.get(i))
							: this.blocks.words("figures.sum-of", FigureTables.grouped(total.get(i)),
									FigureTables.title(columns.get(i), labels)))
							.collect(Collectors.joining("; ")));
		}).toList();
	}

	private List<Link> downloads(Revision page) {
		return List.of(new Link(this.blocks.words("figures.csv"), page.address() + ".csv"),
				new Link(this.blocks.words("figures.json"), page.address() + ".json"));
	}

	private String citation(Revision page, String year) {
		String checked = page.fields().date("checked_on").map(Words::day).orElse("");
		return Stream.of(this.siteName, page.title() + (year.isEmpty() ? "" : ", " + year),
				checked.isEmpty() ? "" : this.blocks.words("checked.day", checked))
				.filter((part) -> !part.isEmpty()).collect(Collectors.joining(". "));
	}

}

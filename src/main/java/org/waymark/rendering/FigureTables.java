package org.waymark.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.content.figures.Cells;
import org.waymark.content.figures.FigureRow;
import org.waymark.content.figures.FiguresData;
import org.waymark.content.figures.Indicator;
import org.waymark.content.figures.Status;
import org.waymark.theme.FiguresView.CellView;
import org.waymark.theme.FiguresView.GroupView;
import org.waymark.theme.FiguresView.HeadView;
import org.waymark.theme.FiguresView.RowView;
import org.waymark.theme.FiguresView.TableView;

/** Figures as tables that people read; every cell knows what stands for it in the CSV. */
final class FigureTables {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private final BlockHtml blocks;

	FigureTables(BlockHtml blocks) {
		this.blocks = blocks;
	}

	TableView of(Revision page, FiguresData data) {
		Indicator indicator = data.indicator();
		return (indicator != null) ? byArea(page, indicator) : asWritten(page, data);
	}

	/** A number with commas between its thousands; anything else as it is. */
	static String grouped(String cell) {
		Optional<BigDecimal> number = Cells.number(cell);
		if (number.isEmpty() || number.get().abs().compareTo(THOUSAND) < 0) {
			return cell;
		}
		return String.format(Locale.UK, "%,." + Math.max(0, number.get().scale()) + "f", number.get());
	}

	private TableView byArea(Revision page, Indicator indicator) {
		List<HeadView> heads = new ArrayList<>();
		heads.add(head(this.blocks.words("figures.area"), "area", false));
		indicator.years().forEach((year) -> heads.add(head(year, year, true)));
		List<RowView> rows = indicator.areas().stream().map((area) -> {
			List<CellView> cells = new ArrayList<>();
			cells.add(new CellView(inWords(area, indicator), area, false, ""));
			indicator.years().forEach((year) -> cells.add(indicator.at(area, year).map(FigureTables::cell)
					.orElseGet(() -> new CellView(this.blocks.words("figures.missing"), "", false, ""))));
			return new RowView(cells, false);
		}).toList();
		return new TableView("%s: %s".formatted(page.title(), indicator.unit()), heads,
				List.of(new GroupView("", "", "", rows)));
	}

	/** A row of counts among rates says that it is one. */
	private String inWords(String area, Indicator indicator) {
		return indicator.of(area).stream().findFirst().filter((row) -> row.part() != FigureRow.Part.FIGURE)
				.map((row) -> this.blocks.words("figures.part." + row.part().name().toLowerCase(Locale.ROOT),
						row.place()))
				.orElse(area);
	}

	private static CellView cell(FigureRow row) {
		return new CellView(grouped(row.value()), row.value(), true,
				(row.status() == Status.FINAL) ? "" : row.status().word());
	}

	private TableView asWritten(Revision page, FiguresData data) {
		Map<String, String> labels = labels(page.fields());
		List<String> columns = data.table().columns();
		List<Integer> shown = IntStream.range(0, columns.size()).filter((i) -> i != data.groupBy()).boxed().toList();
		List<HeadView> heads = shown.stream()
				.map((i) -> head(title(columns.get(i), labels), columns.get(i),
						data.isNumeric(i)))
				.toList();
		List<GroupView> groups = new ArrayList<>();
		data.groups().forEach((name, rows) -> groups.add(new GroupView(
				isTotal(rows, data) ? "" : labels.getOrDefault(name, name), name,
				anchor(name, groups.size()), rows.stream().map((row) -> new RowView(shown.stream()
						.map((i) -> cell(data.table().rows().get(row).get(i), data.isNumeric(i), labels)).toList(),
						data.sums().stream().anyMatch((sum) -> sum.row() == row)))
						.toList())));
		return new TableView(page.title(), heads, groups);
	}

	/** A total below its group needs no heading of its own. */
	private static boolean isTotal(List<Integer> rows, FiguresData data) {
		return rows.stream().allMatch((row) -> data.sums().stream().anyMatch((sum) -> sum.row() == row));
	}

	private static CellView cell(String cell, boolean numeric, Map<String, String> labels) {
		return new CellView(labels.getOrDefault(cell, numeric ? grouped(cell) : cell), cell,
				numeric && !cell.isEmpty(), "");
	}

	private static HeadView head(String title, String name, boolean number) {
		return new HeadView(title, name, number);
	}

	/** A column as readers see it. */
	static String title(String column, Map<String, String> labels) {
		return labels.getOrDefault(column, inWords(column));
	}

	/** The names of columns and of cells that a page gives other words. */
	static Map<String, String> labels(Fields fields) {
		Map<String, String> labels = new HashMap<>();
		fields.records("labels").forEach((record) -> record.text("name")
				.ifPresent((name) -> labels.put(name, record.text("title", name))));
		return labels;
	}

	private static String inWords(String column) {
		String words = column.replace('_', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** An id that no heading of the page has: those have no low line. */
	static String anchor(String group, int place) {
		String slug = group.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return group.isEmpty() ? "" : "group_" + (slug.isEmpty() ? String.valueOf(place) : slug);
	}

}

package org.waymark.rendering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waymark.content.Revision;
import org.waymark.content.figures.FiguresData;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.FiguresView;
import org.waymark.theme.FiguresView.GroupView;
import org.waymark.theme.Link;
import org.waymark.theme.NumbersView;

/** What the pages of figures show beside their article. */
final class FigureExtras {

	private static final int FEWEST_GROUPS = 4;

	private static final Comparator<Revision> IN_ORDER = Comparator
			.comparingInt((Revision page) -> page.fields().number("order").orElse(1000))
			.thenComparing(Revision::path);

	private FigureExtras() {
	}

	/** For {@code indicator} and {@code dataset}: the page's own figures. */
	static Map<String, Object> own(PageParts parts) {
		return new FigureViews(parts.blocks()).of(parts.page()).<Map<String, Object>>map(
				(figures) -> Map.of("figures", figures)).orElseGet(Map::of);
	}

	/** For {@code numbers}: every figure that is published in the page's language. */
	static Map<String, Object> all(PageParts parts) {
		FigureViews views = new FigureViews(parts.blocks());
		List<FiguresView> indicators = pages(parts, FiguresData.INDICATOR).stream()
				.flatMap((page) -> views.of(page).stream()).toList();
		List<NumbersView.TableLinks> tables = pages(parts, FiguresData.DATASET).stream()
				.map((page) -> new NumbersView.TableLinks(Links.to(page), groups(page, views))).toList();
		return Map.of("numbers", new NumbersView(indicators, tables));
	}

	private static List<Link> groups(Revision page, FigureViews views) {
		List<GroupView> groups = views.of(page).map((figures) -> figures.table().groups()).orElse(List.of()).stream()
				.filter((group) -> !group.title().isEmpty()).toList();
		return (groups.size() < FEWEST_GROUPS)
				? List.of()
				: groups.stream().map((group) -> new Link(group.title(), page.address() + "#" + group.anchor()))
						.toList();
	}

	private static List<Revision> pages(PageParts parts, String type) {
		return parts.reading().ofType(type).stream().map(PublishedPage::revision)
				.filter((page) -> Objects.equals(page.language(), parts.page().language())).sorted(IN_ORDER).toList();
	}

}

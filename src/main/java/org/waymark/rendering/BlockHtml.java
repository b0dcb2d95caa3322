package org.waymark.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.concurrent.atomic.AtomicInteger;

import org.waymark.content.Fields;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.content.flow.Flow;
import org.waymark.content.markdown.BlockRenderer;
import org.waymark.content.markdown.ServiceBlock;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.chart.BarChart;
import org.waymark.rendering.flow.FlowCharts;
import org.waymark.theme.ContactView;
import org.waymark.theme.FlowView;
import org.waymark.theme.Link;
import org.waymark.theme.Theme;

/** The service blocks of one page as HTML, made by the theme's components from what is published at the moment of the reading. */
final class BlockHtml implements BlockRenderer {

	private final Theme theme;

	private final ReadBodies bodies;

	private final Site site;

	private final Reading reading;

	private final Revision page;

	private final FlowCharts charts;

	private final AtomicInteger flows;

	private final boolean nested;

	private BlockHtml(Theme theme, ReadBodies bodies, Site site, Reading reading, Revision page, FlowCharts charts,
			AtomicInteger flows, boolean nested) {
		this.theme = theme;
		this.bodies = bodies;
		this.site = site;
		this.reading = reading;
		this.page = page;
		this.charts = charts;
		this.flows = flows;
		this.nested = nested;
	}

	BlockHtml(Theme theme, ReadBodies bodies, Site site, Reading reading, Revision page, FlowCharts charts) {
		this(theme, bodies, site, reading, page, charts, new AtomicInteger(), false);
	}

	@Override
	public String render(ServiceBlock block, String innerHtml) {
		return switch (block) {
			case ServiceBlock.Card(ServiceBlock.Level level, String heading) -> component("card",
					Map.of("level", level.name().toLowerCase(Locale.ROOT), "heading", heading, "html", innerHtml));
			case ServiceBlock.Callout _ -> container("callout", innerHtml);
			case ServiceBlock.Warning _ -> container("warning", innerHtml);
			case ServiceBlock.Example _ -> container("example", innerHtml);
			case ServiceBlock.Steps _ -> container("steps", innerHtml);
			case ServiceBlock.Do _ -> container("do", innerHtml);
			case ServiceBlock.Dont _ -> container("dont", innerHtml);
			case ServiceBlock.Details(String heading) ->
				component("details", Map.of("heading", heading, "html", innerHtml));
			case ServiceBlock.Action _ -> container("action", innerHtml);
			case ServiceBlock.Address _ -> container("address", innerHtml);
			case ServiceBlock.Picture(String icon) ->
				component("picture", Map.of("icon", icon, "html", innerHtml));
			case ServiceBlock.Table _ -> container("table", innerHtml);
			case ServiceBlock.Contacts(List<String> ids) -> contacts(ids);
			case ServiceBlock.HelpStrip _ -> component("help-strip", Map.of("contacts", helpStrip()));
			case ServiceBlock.KeyFigure(String figure, String label) ->
				component("key-figure", Map.of("figure", figure, "label", label));
			case ServiceBlock.Snippet(String id) -> snippet(id);
			case ServiceBlock.LawNote(String id) -> lawNote(id);
			case ServiceBlock.Term(String word) -> term(word);
			case ServiceBlock.Tiles(List<PagePath> paths) -> component("tiles", Map.of("links", links().to(paths)));
			case ServiceBlock.Children _ -> component("children", Map.of("links", links().children(this.page.path())));
			case ServiceBlock.LevelOfNeed(int number) -> GuideLevels.published(number, this.reading, links())
					.map((level) -> component("level", Map.of("level", level.level(), "more", level.guide())))
					.orElse("");
			case ServiceBlock.News(int count) -> component("news-list", Map.of("links", links().news(count)));
			case ServiceBlock.FlowChart(Flow flow) -> flow(flow);
			case ServiceBlock.Indicator(String id) -> indicator(id);
			case ServiceBlock.Chart chart -> chart(chart);
			case ServiceBlock.Alerts _ -> component("alert-list", Map.of("alerts", new Alerts(this.reading).current()));
		};
	}

	/** The contacts of the help strip that fits the page's audience, those that may be shown; never none. */
	List<ContactView> helpStrip() {
		List<String> ids = this.page.fields().strings("audience").stream().filter(this.site.helpStrip()::containsKey)
				.findFirst()
				.or(() -> Optional.of("everyone"))
				.map((audience) -> this.site.helpStrip().getOrDefault(audience, List.of()))
				.orElseThrow();
		List<ContactView> shown = ids.stream().flatMap((id) -> cards().card(this.page.language(), id).stream())
				.toList();
		return shown.isEmpty() ? LastResort.BOTH : shown;
	}

	Site site() {
		return this.site;
	}

	/** Who can always be rung; adults are given the NSPCC as well. */
	private List<ContactView> lastResort() {
		if (this.page.fields().strings("audience").contains("young-people")) {
			return LastResort.BOTH;
		}
		return Stream.concat(LastResort.BOTH.stream().limit(1), Stream.concat(
				cards().card(this.page.language(), "nspcc").stream(), LastResort.BOTH.stream().skip(1))).toList();
	}

	ContactCards cards() {
		return new ContactCards(this.reading, this.site,
				new Wording(this.theme, this.page.language().tag()), this::inner);
	}

	Links links() {
		return new Links(this.reading, this.page.language());
	}

	private String contacts(List<String> ids) {
		List<ContactView> shown = ids.stream().flatMap((id) -> cards().card(this.page.language(), id).stream())
				.distinct().toList();
		if (shown.isEmpty()) {
			return component("fallback", Map.of("contacts", lastResort()));
		}
		return (shown.size() == 1)
				? component("contact", Map.of("contact", shown.getFirst()))
				: component("contacts", Map.of("contacts", shown));
	}

	/** The ids of a flow have a low line, which those of headings never have. */
	private String flow(Flow flow) {
		int before = this.flows.getAndIncrement();
		String id = (before == 0) ? "flow_" : "flow-" + (before + 1) + "_";
		String told = this.theme.text("flow.chart", this.page.language().tag());
		String description = flow.about().isEmpty() ? told : flow.about() + " " + told;
		FlowFigure figure = new FlowFigure(cards(), links(), this.page.language(), id);
		FlowView view = figure.view(flow, this.charts.chart(flow, this.page.language().direction().equals("rtl"),
				id + "_", description));
		String html = component("flow", Map.of("flow", view));
		return figure.withheld() ? html + component("fallback", Map.of("contacts", lastResort())) : html;
	}

	/** Words of the theme in the page's language. */
	String words(String key, Object... values) {
		return this.theme.text(key, this.page.language().tag(), values);
	}

	private String indicator(String id) {
		return published("/about/numbers/" + id).flatMap((page) -> new FigureViews(this).of(page))
				.map((figures) -> component("indicator", Map.of("figures", figures))).orElse("");
	}

	private String chart(ServiceBlock.Chart chart) {
		List<BarChart.Bar> bars = chart.bars().stream()
				.map((bar) -> new BarChart.Bar(bar.label(), bar.value(), FigureTables.grouped(bar.written()))).toList();
		String svg = new BarChart(chart.title(), words("figures.bars", bars.size()), bars).svg();
		return component("chart", Map.of("title", chart.title(), "html", svg, "links",
				bars.stream().map((bar) -> new Link(bar.name(), "", bar.shown(), false)).toList()));
	}

	private String snippet(String id) {
		return published("/snippets/" + id).map((snippet) -> inner(snippet.body())).orElse("");
	}

	private String lawNote(String id) {
		return published("/law-notes/" + id).filter(this::isChecked).map((note) -> {
			Fields fields = note.fields();
			return component("law-note",
					Map.of("title", note.title(), "status", fields.text("status", ""), "effective",
							fields.text("effective", ""),
							"checkedOn",
							fields.date("checked_on").map((day) -> Words.day(day, this.page.language())).orElse(""),
							"html",
							inner(note.body())));
		}).orElse("");
	}

	private boolean isChecked(Revision note) {
		LocalDate checked = note.fields().date("checked_on").orElse(LocalDate.EPOCH);
		LocalDate overdue = checked.plusDays(note.fields().number("review_every").orElse(56)).plusDays(1);
		this.reading.holdsUntil(overdue.atStartOfDay(this.reading.now().getZone()));
		return this.reading.now().toLocalDate().isBefore(overdue);
	}

	private String term(String word) {
		return this.reading.ofType("term").stream().map(PublishedPage::revision).filter((term) -> isCalled(term, word))
				.findFirst()
				.map((term) -> {
					String shown = term.fields().text("full").map((full) -> full + " (" + word + ")").orElse(word);
					return component("term", Map.of("word", shown, "meaning", term.fields().text("short", "")));
				}).orElseGet(() -> escaped(word));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static boolean isCalled(Revision term, String word) {
		return term.title().equalsIgnoreCase(word)
				|| term.fields().strings("also").stream().anyMatch(word::equalsIgnoreCase);
	}

	/** Markdown inside a block: blocks of its own are rendered, one level deep, so that two snippets can't hold each other. */
	private String inner(String body) {
		if (this.nested || body.isBlank()) {
			return "";
		}
		return this.bodies.of(body)
				.html(new BlockHtml(this.theme, this.bodies, this.site, this.reading, this.page, this.charts,
						this.flows, true));
	}

	private Optional<Revision> published(String path) {
		return PagePath.isValid(path)
				? this.reading.nearest(this.page.language(), new PagePath(path)).map(PublishedPage::revision)
				: Optional.empty();
	}

	private String container(String name, String innerHtml) {
		return component(name, Map.of("html", innerHtml));
	}

	private String component(String name, Map<String, Object> model) {
		return this.theme.component(name, model, this.page.language().code());
	}

}

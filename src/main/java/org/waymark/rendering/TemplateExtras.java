package org.waymark.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.content.PagePath;
import org.waymark.content.markdown.BlockUse;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.ServiceBlock;
import org.waymark.theme.ContactView;
import org.waymark.theme.Link;
import org.waymark.theme.SearchView;

/** What each template shows beside the article, by the template's name. */
final class TemplateExtras {

	private static final int NEWS_ON_HOME = 3;

	private static final int NEWS_ON_INDEX = 200;

	private static final Extras NOTHING = (_) -> Map.of();

	private static final Map<String, Extras> BY_TEMPLATE = Map.ofEntries(
			Map.entry("home", (parts) -> Map.of("routes", routes(parts.links()), "alerts", List.of(), "news",
					parts.links().news(NEWS_ON_HOME))),
			Map.entry("section", (parts) -> Map.of("children", sectionChildren(parts))),
			Map.entry("help", (parts) -> people(parts)),
			Map.entry("formats", new FormatMatrix()),
			Map.entry("easy-read", (parts) -> parts.page().fields().text("template").filter("help"::equals).isPresent()
					? people(parts)
					: Map.of()),
			Map.entry("a-z", (parts) -> Map.of("letters", indexes(parts).pages())),
			Map.entry("glossary", (parts) -> Map.of("letters", indexes(parts).words())),
			Map.entry("alerts", (parts) -> Map.of("current", new Alerts(parts.reading()).current(), "past",
					new Alerts(parts.reading()).past())),
			Map.entry("alert", (parts) -> Map.of("alert", new Alerts(parts.reading()).view(parts.page()))),
			Map.entry("levels", new GuideLevels()),
			Map.entry("finder", new FinderSteps()),
			Map.entry("indicator", FigureExtras::own),
			Map.entry("dataset", FigureExtras::own),
			Map.entry("numbers", FigureExtras::all),
			Map.entry("changes", new ChangesExtras()),
			Map.entry("news", (parts) -> Map.of("items", parts.links().news(NEWS_ON_INDEX))),
			Map.entry("collection", new CollectionExtras()), Map.entry("record", new RecordExtras()),
			Map.entry("programme", new ProgrammeExtras()),
			Map.entry("search",
					(_) -> Map.of("search", new SearchView("", 0, List.of(), 1, 0, null, null, List.of()))));

	private TemplateExtras() {
	}

	static Extras of(String template) {
		return BY_TEMPLATE.getOrDefault(template, NOTHING);
	}

	private static Indexes indexes(PageParts parts) {
		return new Indexes(parts.reading(), parts.page().language());
	}

	private static List<Link> sectionChildren(PageParts parts) {
		return listsPages(parts.document()) ? List.of() : parts.links().children(parts.page().path());
	}

	/** A section that shows its pages where its author wanted them doesn't show them a second time. */
	private static boolean listsPages(MarkdownDocument document) {
		return document.blocks().stream().map(BlockUse::block)
				.anyMatch((block) -> block instanceof ServiceBlock.Children || block instanceof ServiceBlock.Tiles);
	}

	private static List<Link> routes(Links links) {
		return links
				.to(List.of(new PagePath("/help-now"), new PagePath("/worried"), new PagePath("/young-people/talk")));
	}

	/**
	 * A person who answers now comes first; a form on a website is no person. What is read long after this minute doesn't say who answers now.
	 */
	private static Map<String, Object> people(PageParts parts) {
		List<ContactView> all = parts.blocks().cards().all(parts.page().language());
		Map<Boolean, List<ContactView>> shown = (all.isEmpty() ? LastResort.BOTH : all).stream()
				.collect(Collectors.partitioningBy(
						(contact) -> contact.number() != null || contact.textNumber() != null));
		List<ContactView> people = shown.getOrDefault(true, List.of());
		List<ContactView> forms = shown.getOrDefault(false, List.of());
		return parts.reading().isForLater()
				? Map.of("later", true, "open", Stream.concat(people.stream(), forms.stream()).toList())
				: Map.of("open", in("open", people), "other",
						Stream.concat(in("unknown", people).stream(), forms.stream()).toList(), "closed",
						in("closed", people));
	}

	private static List<ContactView> in(String state, List<ContactView> contacts) {
		return contacts.stream().filter((contact) -> contact.state().equals(state)).toList();
	}

}

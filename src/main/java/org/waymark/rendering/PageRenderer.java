package org.waymark.rendering;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.waymark.content.ContentType;
import org.waymark.content.ContentTypes;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.content.markdown.BlockUse;
import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.ServiceBlock;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.theme.ArticleView;
import org.waymark.theme.ContactView;
import org.waymark.theme.Frame;
import org.waymark.theme.Link;
import org.waymark.theme.SearchView;
import org.waymark.theme.Theme;

/** Renders what is published as the pages that readers see. Blocking; safe to use from several threads. */
public final class PageRenderer {

	private static final int NEWS_ON_HOME = 3;

	private static final int NEWS_ON_INDEX = 200;

	private final PublishedPages pages;

	private final Supplier<ContentTypes> types;

	private final Supplier<Site> site;

	private final Theme theme;

	private final ReadBodies bodies;

	private final RenderingSettings settings;

	private final Clock clock;

	public PageRenderer(PublishedPages pages, Supplier<ContentTypes> types, Supplier<Site> site, Theme theme,
			Markdown markdown,
			RenderingSettings settings, Clock clock) {
		this.pages = pages;
		this.types = types;
		this.site = site;
		this.theme = theme;
		this.bodies = new ReadBodies(markdown);
		this.settings = settings;
		this.clock = clock;
	}

	/** The page at an address, as it is at this minute; nothing if readers can't open anything there. */
	public Optional<RenderedPage> page(Language language, PagePath path) {
		Reading reading = reading();
		return reading.at(language, path).map(PublishedPage::revision)
				.flatMap((page) -> template(page).map((template) -> {
					Map<String, Object> model = new HashMap<>();
					MarkdownDocument document = this.bodies.of(page.body());
					BlockHtml blocks = blocks(reading, page);
					ArticleView article = new ArticleHtml(reading).of(page, document, blocks);
					model.put("article", article);
					model.putAll(extras(template, page, document, reading, blocks));
					Frame frame = new Frames(this.site.get(), this.settings, reading).of(page, template,
							StructuredData.of(page, this.settings.origin(), this.site.get().name()));
					return finished(html(template, frame, model), reading, frame.sensitive(), true);
				}));
	}

	/** The search page with its results. Never kept: what somebody searched for is theirs. */
	public RenderedPage search(Language language, SearchView search) {
		Reading reading = reading();
		Revision page = reading.nearest(language, new PagePath("/search")).map(PublishedPage::revision)
				.orElseGet(() -> nowhere(language, "/search", "Search"));
		ArticleView article = new ArticleHtml(reading).of(page, this.bodies.of(page.body()),
				blocks(reading, page));
		Frame frame = new Frames(this.site.get(), this.settings, reading).of(language, page.title(), "/search",
				"search", true);
		return finished(html("search", frame, Map.of("article", article, "search", search)), reading, true,
				false);
	}

	/** A page that says what went wrong and still helps. */
	public RenderedPage error(int status, String heading, String message) {
		Reading reading = reading();
		Revision nowhere = nowhere(Language.ENGLISH, "/", heading);
		List<ContactView> contacts = blocks(reading, nowhere).helpStrip();
		Frame frame = new Frames(this.site.get(), this.settings, reading).of(Language.ENGLISH, heading, "/", "error",
				false);
		Map<String, Object> model = Map.of("status", status, "heading", heading, "message", message, "contacts",
				contacts);
		return finished(html("error", frame, model), reading, false, false);
	}

	/** Contacts by id, those that may be shown now; the last resort if there are none. */
	public List<ContactView> contacts(Language language, List<String> ids) {
		Reading reading = reading();
		ContactCards cards = blocks(reading, nowhere(language, "/", "")).cards();
		List<ContactView> shown = ids.stream().flatMap((id) -> cards.card(language, id).stream()).toList();
		return shown.isEmpty() ? LastResort.BOTH : shown;
	}

	/** The body of a page as readable text. */
	public String plainText(Revision page) {
		return this.bodies.of(page.body()).plainText();
	}

	private String html(String template, Frame frame, Map<String, Object> model) {
		Map<String, Object> whole = new HashMap<>(model);
		whole.put("exit", this.site.get().leaveTo());
		return this.theme.page(template, frame, whole);
	}

	private Optional<String> template(Revision page) {
		return this.types.get().find(page.type()).filter(ContentType::hasPage)
				.map((type) -> page.fields().text("template").orElse(type.template()));
	}

	private Map<String, Object> extras(String template, Revision page, MarkdownDocument document, Reading reading,
			BlockHtml blocks) {
		Links links = blocks.links();
		return switch (template) {
			case "home" -> Map.of("routes", routes(links), "alerts", List.of(), "news", links.news(NEWS_ON_HOME));
			case "section" -> Map.of("children", listsPages(document) ? List.of() : links.children(page.path()));
			case "help" -> byState(blocks.cards().all(page.language()));
			case "a-z" -> Map.of("letters", new Indexes(reading, page.language()).pages());
			case "glossary" -> Map.of("letters", new Indexes(reading, page.language()).words());
			case "alerts" -> Map.of("current", new Alerts(reading).current(), "past", new Alerts(reading).past());
			case "alert" -> Map.of("alert", new Alerts(reading).view(page));
			case "news" -> Map.of("items", links.news(NEWS_ON_INDEX));
			case "search" -> Map.of("search", new SearchView("", 0, List.of(), 1, 0, null, null, List.of()));
			default -> Map.of();
		};
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

	/** A person who answers now comes first; a form on a website is no person. */
	private static Map<String, Object> byState(List<ContactView> contacts) {
		List<ContactView> shown = contacts.isEmpty() ? LastResort.BOTH : contacts;
		List<ContactView> people = shown.stream()
				.filter((contact) -> contact.number() != null || contact.textNumber() != null).toList();
		Stream<ContactView> forms = shown.stream()
				.filter((contact) -> contact.number() == null && contact.textNumber() == null);
		return Map.of("open", in("open", people), "other",
				Stream.concat(in("unknown", people).stream(), forms).toList(), "closed",
				in("closed", people));
	}

	private static List<ContactView> in(String state, List<ContactView> contacts) {
		return contacts.stream().filter((contact) -> contact.state().equals(state)).toList();
	}

	private Reading reading() {
		return new Reading(this.pages, ZonedDateTime.now(this.clock).withZoneSameInstant(this.site.get().zone()));
	}

	private BlockHtml blocks(Reading reading, Revision page) {
		return new BlockHtml(this.theme, this.bodies, this.site.get(), reading, page);
	}

	private static Revision nowhere(Language language, String path, String title) {
		return new Revision(new PageId("nowhere"), "page", language, new PagePath(path), "",
				new Fields(Map.of("title", title)), "");
	}

	private static RenderedPage finished(String html, Reading reading, boolean sensitive, boolean index) {
		return new RenderedPage(html, reading.dependencies(), reading.freshUntil(), sensitive, index);
	}

}

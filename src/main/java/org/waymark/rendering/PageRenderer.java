package org.waymark.rendering;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.waymark.content.ContentType;
import org.waymark.content.ContentTypes;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.content.markdown.Markdown;
import org.waymark.publication.PublishedHistory;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.theme.ArticleView;
import org.waymark.theme.ContactView;
import org.waymark.theme.Frame;
import org.waymark.theme.SearchView;
import org.waymark.theme.StoodView;
import org.waymark.theme.Theme;

/** Renders what is published as the pages that readers see. Blocking; safe to use from several threads. */
public final class PageRenderer {

	private final PublishedPages pages;

	private final PublishedHistory history;

	private final Supplier<ContentTypes> types;

	private final Supplier<Site> site;

	private final Theme theme;

	private final ReadBodies bodies;

	private final RenderingSettings settings;

	private final Clock clock;

	private final OtherForms forms = new OtherForms(Map.of());

	public PageRenderer(PublishedPages pages, PublishedHistory history, Supplier<ContentTypes> types,
			Supplier<Site> site, Theme theme,
			Markdown markdown,
			RenderingSettings settings, Clock clock) {
		this.pages = pages;
		this.history = history;
		this.types = types;
		this.site = site;
		this.theme = theme;
		this.bodies = new ReadBodies(markdown);
		this.settings = settings;
		this.clock = clock;
	}

	/** The page at an address, as it is at this minute; nothing if readers can't open anything there. */
	public Optional<RenderedPage> page(Language language, PagePath path) {
		return page(language, path, PageQuery.NONE);
	}

	/**
	 * The page at an address, as it is at this minute.
	 *
	 * @param query what of the address's parameters the page reads, as {@link #parameters} says
	 */
	public Optional<RenderedPage> page(Language language, PagePath path, PageQuery query) {
		Reading reading = reading();
		return reading.at(language, path).flatMap((page) -> page(page.revision(), reading, query,
				Map.of("versions", EarlierVersions.of(page, this.history, this.site.get().zone())), false));
	}

	/**
	 * A page as it stood earlier, with everything around it and all that it refers to as it is now.
	 *
	 * @param sensitive whether nothing of it may stay on the reader's device, whatever it said of itself then
	 */
	Optional<RenderedPage> past(Revision page, StoodView stood, PageQuery query, boolean sensitive) {
		return page(page, reading(), query, Map.of("stood", stood), sensitive);
	}

	private Optional<RenderedPage> page(Revision page, Reading reading, PageQuery query, Map<String, Object> more,
			boolean sensitive) {
		return template(page).map((template) -> {
			PageParts parts = parts(page, reading, query);
			Map<String, Object> model = new HashMap<>(more);
			model.put("article", new ArticleHtml(reading).of(page, parts.document(), parts.blocks()));
			model.putAll(TemplateExtras.of(template).of(parts));
			Frame frame = new Frames(this.site.get(), this.settings, reading).of(page, template,
					more.containsKey("stood")
							? null
							: StructuredData.of(page, this.settings.origin(), this.site.get().name()));
			return finished(html(template, frame, model), reading, sensitive || frame.sensitive(), true);
		});
	}

	/** The parameters of an address that change what the page there shows. */
	public Set<String> parameters(Language language, PagePath path) {
		return this.pages.at(language, path).map(PublishedPage::revision).flatMap(this::template)
				.map((template) -> TemplateExtras.of(template).parameters()).orElse(Set.of());
	}

	/**
	 * The page at an address in a form that is not HTML; nothing if there is no such page, or it has no such form.
	 *
	 * @param ending of the form, for example {@code csv}
	 */
	public Optional<RenderedForm> form(Language language, PagePath path, String ending) {
		Reading reading = reading();
		return this.forms.find(ending).flatMap((form) -> reading.at(language, path).map(PublishedPage::revision)
				.filter((page) -> template(page).isPresent())
				.flatMap((page) -> form.of(parts(page, reading, PageQuery.NONE))
						.map((bytes) -> new RenderedForm(form.contentType(), bytes, reading.dependencies(),
								reading.freshUntil(), page.fields().flag("sensitive")))));
	}

	/** Whether pages may have a form with this ending. */
	public boolean isForm(String ending) {
		return this.forms.find(ending).isPresent();
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

	private PageParts parts(Revision page, Reading reading, PageQuery query) {
		return new PageParts(page, this.bodies.of(page.body()), reading, blocks(reading, page), query);
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

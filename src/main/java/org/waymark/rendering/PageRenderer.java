package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.waymark.rendering.calendar.ICalendar;
import org.waymark.rendering.flow.FlowCharts;
import org.waymark.theme.ArticleView;
import org.waymark.theme.ContactView;
import org.waymark.theme.Frame;
import org.waymark.theme.SearchView;
import org.waymark.theme.StoodView;
import org.waymark.theme.Theme;
import tools.jackson.databind.json.JsonMapper;

/** Renders what is published as the pages that readers see. Blocking; safe to use from several threads. */
public final class PageRenderer {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final String EASY_READ = "easy-read";

	private final PublishedPages pages;

	private final PublishedHistory history;

	private final Supplier<ContentTypes> types;

	private final Supplier<Site> site;

	private final Theme theme;

	private final ReadBodies bodies;

	private final FlowCharts charts = new FlowCharts();

	private final RenderingSettings settings;

	private final Clock clock;

	private final OtherForms forms;

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
		this.forms = OtherForms.all(new FormSetting(theme, site, settings.origin()));
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
		Reading reading = reading(PrintForm.of(query) == PrintForm.POSTER);
		return reading.at(language, path).flatMap((page) -> page(page.revision(), reading, query,
				Map.of("versions", EarlierVersions.of(page, this.history, this.site.get().zone())), false));
	}

	/**
	 * A page as it stood earlier, with everything around it and all that it refers to as it is now.
	 *
	 * @param sensitive whether nothing of it may stay on the reader's device, whatever it said of itself then
	 */
	Optional<RenderedPage> past(Revision page, StoodView stood, PageQuery query, boolean sensitive) {
		return page(page, reading(false), query, Map.of("stood", stood), sensitive);
	}

	private Optional<RenderedPage> page(Revision page, Reading reading, PageQuery query, Map<String, Object> more,
			boolean sensitive) {
		return template(page).map((_) -> finished(parts(page, reading, query, more).html(), reading,
				sensitive || page.fields().flag("sensitive"), true));
	}

	private String whole(PageParts parts, Map<String, Object> more) {
		String own = template(parts.page()).orElseThrow();
		PrintForm print = PrintForm.of(parts.query());
		Map<String, Object> model = new HashMap<>(more);
		model.put("article", new ArticleHtml(parts.reading()).of(parts.page(), parts.document(), parts.blocks()));
		model.putAll(TemplateExtras.of(own).of(parts));
		model.put("language", parts.page().language().code());
		model.putAll(new TwinNotes(parts.reading()).of(parts.page()));
		model.put("forms", PageForms.view(parts.page()));
		model.put("print", print.word());
		if (print == PrintForm.POSTER) {
			model.put("poster", Posters.of(parts, this.settings.origin()));
		}
		Frame frame = new Frames(this.site.get(), this.settings, parts.reading()).of(parts.page(),
				print.template(own), more.containsKey("stood")
						? null
						: StructuredData.of(parts.page(), parts.checked(), this.settings.origin(),
								this.site.get().name()));
		return html(print.template(own), frame, model);
	}

	/** The parameters of an address that change what the page there shows. */
	public Set<String> parameters(Language language, PagePath path) {
		return this.pages.at(language, path).map(PublishedPage::revision).flatMap((page) -> template(page)
				.map((template) -> Stream.concat(Stream.of(PrintForm.PARAMETER),
						TemplateExtras.of(template).parameters(page).stream())
						.collect(Collectors.toUnmodifiableSet())))
				.orElse(Set.of());
	}

	/** Whether the page at an address answers a form that is posted to it. */
	public boolean takesForm(Language language, PagePath path) {
		return this.pages.at(language, path).map(PublishedPage::revision).flatMap(this::template)
				.map((template) -> TemplateExtras.of(template).takesForm()).orElse(false);
	}

	/**
	 * The page at an address in a form that is not HTML; nothing if there is no such page, or it has no such form.
	 *
	 * @param ending of the form, for example {@code csv}
	 */
	public Optional<RenderedForm> form(Language language, PagePath path, String ending) {
		return this.forms.find(ending).flatMap((form) -> {
			Reading reading = reading(form.outlivesTheMinute());
			return reading.at(language, path).map(PublishedPage::revision)
					.filter((page) -> template(page).isPresent())
					.flatMap((page) -> form.of(parts(page, reading, PageQuery.WHOLE, Map.of()))
							.map((bytes) -> new RenderedForm(form.contentType(), bytes, reading.dependencies(),
									reading.freshUntil(), page.fields().flag("sensitive"))));
		});
	}

	/** An address inside the site as a QR code that leads there: an SVG image. */
	public String qrCode(String path) {
		return Posters.qrCode(this.settings.origin() + path);
	}

	/** Whether readers can open a page at an address. */
	public boolean isPage(Language language, PagePath path) {
		return this.pages.at(language, path).map(PublishedPage::revision).flatMap(this::template).isPresent();
	}

	/** Whether a form is a document to keep, which takes much longer to make than a page. */
	public boolean isDocument(String ending) {
		return this.forms.find(ending).filter(OtherForm::outlivesTheMinute).isPresent();
	}

	/** Every date of every course and event, those ahead and those of the last year, as a calendar. */
	public RenderedForm calendar() {
		Reading reading = reading(false);
		String calendar = ICalendar.write(this.site.get().name(),
				new Occasions(reading, new Wording(this.theme, Language.ENGLISH.tag()), this.settings.origin()).all());
		return new RenderedForm(CalendarForm.CONTENT_TYPE, calendar.getBytes(StandardCharsets.UTF_8),
				reading.dependencies(), reading.freshUntil(), false);
	}

	/** One page of the directory of services as Open Referral UK has it. */
	public RenderedForm openReferral(int page, int size) {
		Reading reading = reading(false);
		return json(openReferral(reading).page(page, size), reading);
	}

	/** One service as Open Referral UK has it; nothing if readers are shown none with this id. */
	public Optional<RenderedForm> openReferral(UUID id) {
		Reading reading = reading(false);
		return openReferral(reading).service(id).map((service) -> json(service, reading));
	}

	private OpenReferral openReferral(Reading reading) {
		return new OpenReferral(reading, blocks(reading, nowhere(Language.ENGLISH, "/", "")).cards(),
				this.settings.origin());
	}

	private static RenderedForm json(Map<String, Object> value, Reading reading) {
		return new RenderedForm("application/json", JSON.writeValueAsBytes(value), reading.dependencies(),
				reading.freshUntil(), false);
	}

	/** Whether pages may have a form with this ending. */
	public boolean isForm(String ending) {
		return this.forms.find(ending).isPresent();
	}

	/** The search page with its results. Never kept: what somebody searched for is theirs. */
	public RenderedPage search(Language language, SearchView search) {
		Reading reading = reading(false);
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
		Reading reading = reading(false);
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
		Reading reading = reading(false);
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
				.map((type) -> page.language().equals(Language.EASY_READ)
						? EASY_READ
						: page.fields().text("template").orElse(type.template()));
	}

	private PageParts parts(Revision page, Reading reading, PageQuery query, Map<String, Object> more) {
		return new PageParts(page, this.bodies.of(page.body()), reading, blocks(reading, page), query, setting(),
				(parts) -> whole(parts, more), (other) -> template(other).isPresent());
	}

	private Setting setting() {
		return new Setting(this.types.get(), this.site.get(), this.theme, this.settings.origin());
	}

	private Reading reading(boolean forLater) {
		return new Reading(this.pages, ZonedDateTime.now(this.clock).withZoneSameInstant(this.site.get().zone()),
				forLater);
	}

	private BlockHtml blocks(Reading reading, Revision page) {
		return new BlockHtml(this.theme, this.bodies, this.site.get(), reading, page, this.charts);
	}

	private static Revision nowhere(Language language, String path, String title) {
		return new Revision(new PageId("nowhere"), "page", language, new PagePath(path), "",
				new Fields(Map.of("title", title)), "");
	}

	private static RenderedPage finished(String html, Reading reading, boolean sensitive, boolean index) {
		return new RenderedPage(html, reading.dependencies(), reading.freshUntil(), sensitive, index);
	}

}

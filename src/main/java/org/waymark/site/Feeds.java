package org.waymark.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.rendering.ChangeNote;
import org.waymark.rendering.Dependency;
import org.waymark.rendering.RenderingSettings;
import tools.jackson.databind.json.JsonMapper;

/** What is new, for programs: as Atom (RFC 4287) and as JSON Feed 1.1. */
final class Feeds {

	/** What the pages for professionals note as changed. */
	private static final String PROFESSIONALS = "professionals";

	static final Set<String> NAMES = Set.of("news", "alerts", "all", PROFESSIONALS);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** RFC 3339 wants the seconds, also where there are none. */
	static final DateTimeFormatter WITH_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

	private static final int ENTRIES = 50;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PublishedPages pages;

	private final Supplier<Site> site;

	private final RenderingSettings settings;

	private final Clock clock;

	Feeds(PublishedPages pages, Supplier<Site> site, RenderingSettings settings, Clock clock) {
		this.clock = clock;
		this.pages = pages;
		this.site = site;
		this.settings = settings;
	}

	/** A feed by its file name, for example {@code news.atom}; nothing if there is none of that name. */
	Optional<PageCache.Made> feed(String file) {
		int dot = file.lastIndexOf('.');
		String name = (dot < 0) ? file : file.substring(0, dot);
		if (!NAMES.contains(name)) {
			return Optional.empty();
		}
		boolean changes = name.equals(PROFESSIONALS);
		List<PublishedPage> items = changes ? List.of() : entries(name);
		List<FeedEntry> entries = changes ? changes() : items.stream().map(this::entry).toList();
		String title = this.site.get().name() + (name.equals("all") ? "" : ": " + name);
		return switch (file.substring(dot + 1)) {
			case "atom" -> Optional.of(made(name, items, "application/atom+xml;charset=utf-8",
					new AtomFeed(this.settings.origin(), this.site.get()).write(title, "/feeds/" + file, entries)));
			case "json" ->
				Optional.of(
						made(name, items, "application/feed+json;charset=utf-8",
								json(title, "/feeds/" + file, entries)));
			default -> Optional.empty();
		};
	}

	private List<FeedEntry> changes() {
		ZoneId zone = this.site.get().zone();
		return ChangeNote.of(this.pages.all(), PROFESSIONALS, LocalDate.ofInstant(this.clock.instant(), zone)).stream()
				.limit(ENTRIES).map((note) -> {
					ZonedDateTime day = note.on().atStartOfDay(zone);
					String doBy = note.doBy().map((by) -> " Do this by " + DAY.format(by) + ".").orElse("");
					String source = note.source().isEmpty() ? "" : " Source: " + note.source() + ".";
					return new FeedEntry(note.id(), note.title(), note.page().address(),
							note.what() + doBy + source, day, day.toInstant());
				}).toList();
	}

	private FeedEntry entry(PublishedPage page) {
		Revision revision = page.revision();
		return new FeedEntry("urn:waymark:" + revision.id(), revision.title(), revision.address(), summary(revision),
				published(page, this.site.get()), page.publishedAt());
	}

	private List<PublishedPage> entries(String name) {
		List<String> types = switch (name) {
			case "news" -> List.of("news");
			case "alerts" -> List.of("alert");
			default -> List.of("news", "alert");
		};
		return types.stream().flatMap((type) -> this.pages.ofType(type).stream())
				.filter((page) -> page.revision().language().equals(Language.ENGLISH)).filter((page) -> !isOver(page))
				.sorted(Comparator.comparing((PublishedPage page) -> day(page.revision())).reversed()).limit(ENTRIES)
				.toList();
	}

	/** An alert that is over would frighten for nothing. */
	private boolean isOver(PublishedPage page) {
		return expiry(page).filter((moment) -> !this.clock.instant().isBefore(moment)).isPresent();
	}

	private Optional<Instant> expiry(PublishedPage page) {
		return page.revision().fields().dateTime("expires")
				.map((local) -> local.atZone(this.site.get().zone()).toInstant());
	}

	private static String day(Revision revision) {
		return revision.fields().text("date").or(() -> revision.fields().text("starts")).orElse("");
	}

	private String json(String title, String address, List<FeedEntry> entries) {
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("version", "https://jsonfeed.org/version/1.1");
		feed.put("title", title);
		feed.put("home_page_url", this.settings.origin() + "/");
		feed.put("feed_url", this.settings.origin() + address);
		feed.put("language", "en");
		feed.put("items", entries.stream().map(this::item).toList());
		return JSON.writeValueAsString(feed);
	}

	private Map<String, Object> item(FeedEntry entry) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", entry.id());
		item.put("url", this.settings.origin() + entry.address());
		item.put("title", entry.title());
		item.put("content_text", entry.summary());
		item.put("date_published", WITH_SECONDS.format(entry.published()));
		item.put("date_modified", entry.updated().toString());
		return item;
	}

	private static String summary(Revision revision) {
		return revision.summary().isEmpty()
				? revision.fields().text("what_happened", revision.title())
				: revision.summary();
	}

	/** When an item is dated: by its own day, on the clocks of the partnership's area. */
	private static ZonedDateTime published(PublishedPage page, Site site) {
		return page.revision().fields().dateTime("date").or(() -> page.revision().fields().dateTime("starts"))
				.map((local) -> local.atZone(site.zone())).orElseGet(() -> page.publishedAt().atZone(site.zone()));
	}

	private PageCache.Made made(String name, List<PublishedPage> entries, String contentType, String text) {
		if (name.equals(PROFESSIONALS)) {
			ZonedDateTime now = this.clock.instant().atZone(this.site.get().zone());
			return new PageCache.Made(Answer.ok(ReadyBytes.of(contentType, text), Answer.Caching.REVALIDATE),
					Set.of(new Dependency.OnAll()),
					now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()).toInstant());
		}
		Instant until = entries.stream().flatMap((page) -> expiry(page).stream()).min(Instant::compareTo).orElse(null);
		return new PageCache.Made(Answer.ok(ReadyBytes.of(contentType, text), Answer.Caching.REVALIDATE),
				Set.of(new Dependency.OnType("news"), new Dependency.OnType("alert")), until);
	}

}

package org.waymark.site;

import java.time.Clock;
import java.time.Instant;
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
import org.waymark.rendering.Dependency;
import org.waymark.rendering.RenderingSettings;
import tools.jackson.databind.json.JsonMapper;

/** What is new, for programs: as Atom (RFC 4287) and as JSON Feed 1.1. */
final class Feeds {

	static final Set<String> NAMES = Set.of("news", "alerts", "all");

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
		List<PublishedPage> entries = entries(name);
		String title = this.site.get().name() + (name.equals("all") ? "" : ": " + name);
		return switch (file.substring(dot + 1)) {
			case "atom" -> Optional.of(made(entries, "application/atom+xml;charset=utf-8",
					new AtomFeed(this.settings.origin(), this.site.get()).write(title, "/feeds/" + file, entries)));
			case "json" ->
				Optional.of(
						made(entries, "application/feed+json;charset=utf-8", json(title, "/feeds/" + file, entries)));
			default -> Optional.empty();
		};
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

	private String json(String title, String address, List<PublishedPage> entries) {
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("version", "https://jsonfeed.org/version/1.1");
		feed.put("title", title);
		feed.put("home_page_url", this.settings.origin() + "/");
		feed.put("feed_url", this.settings.origin() + address);
		feed.put("language", "en");
		feed.put("items", entries.stream().map(this::item).toList());
		return JSON.writeValueAsString(feed);
	}

	private Map<String, Object> item(PublishedPage page) {
		Revision revision = page.revision();
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", "urn:waymark:" + revision.id());
		item.put("url", this.settings.origin() + revision.address());
		item.put("title", revision.title());
		item.put("content_text", summary(revision));
		item.put("date_published", WITH_SECONDS.format(published(page, this.site.get())));
		item.put("date_modified", page.publishedAt().toString());
		return item;
	}

	static String summary(Revision revision) {
		return revision.summary().isEmpty()
				? revision.fields().text("what_happened", revision.title())
				: revision.summary();
	}

	/** When an item is dated: by its own day, on the clocks of the partnership's area. */
	static ZonedDateTime published(PublishedPage page, Site site) {
		return page.revision().fields().dateTime("date").or(() -> page.revision().fields().dateTime("starts"))
				.map((local) -> local.atZone(site.zone())).orElseGet(() -> page.publishedAt().atZone(site.zone()));
	}

	private PageCache.Made made(List<PublishedPage> entries, String contentType, String text) {
		Instant until = entries.stream().flatMap((page) -> expiry(page).stream()).min(Instant::compareTo).orElse(null);
		return new PageCache.Made(Answer.ok(ReadyBytes.of(contentType, text), Answer.Caching.REVALIDATE),
				Set.of(new Dependency.OnType("news"), new Dependency.OnType("alert")), until);
	}

}

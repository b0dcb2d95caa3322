package org.waymark.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.waymark.content.ContentType;
import org.waymark.content.ContentTypes;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;
import org.waymark.rendering.Dependency;
import org.waymark.rendering.RenderingSettings;

/** The files that programs look for at fixed addresses: the sitemap, robots.txt and security.txt. */
final class MachineFiles {

	private static final int DAYS_VALID = 180;

	private final PublishedPages pages;

	private final Supplier<ContentTypes> types;

	private final RenderingSettings settings;

	private final Clock clock;

	MachineFiles(PublishedPages pages, Supplier<ContentTypes> types, RenderingSettings settings, Clock clock) {
		this.pages = pages;
		this.types = types;
		this.settings = settings;
		this.clock = clock;
	}

	Optional<PageCache.Made> sitemap() {
		Set<String> shown = this.types.get().all().stream().filter(ContentType::hasPage).map(ContentType::name)
				.collect(Collectors.toUnmodifiableSet());
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
		this.pages.all().stream().filter((page) -> shown.contains(page.revision().type()))
				.filter((page) -> !isHistoric(page.revision()))
				.sorted((a, b) -> a.revision().address()
						.compareTo(b.revision().address()))
				.forEach((page) -> xml.append(entry(page)));
		return Optional.of(made("application/xml;charset=utf-8", xml.append("</urlset>\n").toString(),
				Set.of(new Dependency.OnAll()), null));
	}

	Optional<PageCache.Made> robots() {
		return Optional.of(made("text/plain;charset=utf-8",
				"User-agent: *\nDisallow: /leave\nDisallow: /search?\n\nSitemap: %s/sitemap.xml\n"
						.formatted(this.settings.origin()),
				Set.of(), null));
	}

	/** RFC 9116. */
	Optional<PageCache.Made> security() {
		Instant today = this.clock.instant().truncatedTo(ChronoUnit.DAYS);
		return Optional.of(made("text/plain;charset=utf-8", """
				Contact: %1$s/about/contact
				Expires: %2$s
				Preferred-Languages: en
				Canonical: %1$s/.well-known/security.txt
				""".formatted(this.settings.origin(), today.plus(DAYS_VALID, ChronoUnit.DAYS)), Set.of(),
				today.plus(1, ChronoUnit.DAYS)));
	}

	/** What is only there for its old name is looked for by that name, not offered. */
	private static boolean isHistoric(Revision page) {
		return page.fields().text("status", "").equals("historic");
	}

	/** Page paths and origins hold nothing that XML would have to escape. */
	private String entry(PublishedPage page) {
		Revision revision = page.revision();
		return "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>\n".formatted(this.settings.origin(), revision.address(),
				page.publishedAt().truncatedTo(ChronoUnit.SECONDS));
	}

	private static PageCache.Made made(String contentType, String text, Set<Dependency> dependencies,
			@org.jspecify.annotations.Nullable Instant until) {
		return new PageCache.Made(Answer.ok(ReadyBytes.of(contentType, text), Answer.Caching.REVALIDATE), dependencies,
				until);
	}

}

package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.Link;

/** Links to pages, with the words that the pages give themselves. */
final class Links {

	private static final Comparator<Revision> IN_ORDER = Comparator
			.comparingInt((Revision revision) -> revision.fields().number("order").orElse(1000))
			.thenComparing(Revision::title);

	private static final Comparator<Revision> NEWEST_FIRST = Comparator
			.comparing((Revision revision) -> revision.fields().text("date", "")).reversed()
			.thenComparing(Revision::path);

	private final Reading reading;

	private final Language language;

	Links(Reading reading, Language language) {
		this.reading = reading;
		this.language = language;
	}

	/** A page, by its short title. */
	static Link to(Revision revision) {
		return new Link(shortTitle(revision), revision.address(), revision.summary(), false);
	}

	static String shortTitle(Revision revision) {
		return revision.fields().text("short_title").orElseGet(revision::title);
	}

	/** The pages at some addresses; an address where there is none is left out. */
	List<Link> to(List<PagePath> paths) {
		return paths.stream().flatMap((path) -> this.reading.nearest(this.language, path).stream())
				.map(PublishedPage::revision)
				.map(Links::to).toList();
	}

	/** The pages of a section in their order. */
	List<Link> children(PagePath path) {
		return this.reading.childrenOf(this.language, path).stream().map(PublishedPage::revision)
				.filter((revision) -> revision.fields().has("summary")).sorted(IN_ORDER).map(Links::to).toList();
	}

	/** The newest news; each link's summary begins with its day. */
	List<Link> news(int count) {
		return this.reading.ofType("news").stream().map(PublishedPage::revision)
				.filter((item) -> item.language().equals(this.language))
				.sorted(NEWEST_FIRST).limit(count).map((item) -> new Link(item.title(), item.address(),
						item.fields().date("date").map((day) -> Words.day(day) + ". ").orElse("") + item.summary(),
						false))
				.toList();
	}

	/** The way from home to a page, without either. */
	List<Link> trail(PagePath path) {
		List<Link> trail = new ArrayList<>();
		for (PagePath above = path.parent(); !above.isHome(); above = above.parent()) {
			this.reading.nearest(this.language, above).map(PublishedPage::revision)
					.ifPresent((revision) -> trail.addFirst(new Link(shortTitle(revision), revision.address())));
		}
		return List.copyOf(trail);
	}

}

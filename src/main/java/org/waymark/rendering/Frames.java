package org.waymark.rendering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.AlertView;
import org.waymark.theme.Frame;
import org.waymark.theme.LanguageLink;
import org.waymark.theme.Link;

/** What stands around the content of every page of a site. */
final class Frames {

	private static final String LEAVE = "/leave";

	private final Site site;

	private final RenderingSettings settings;

	private final Reading reading;

	Frames(Site site, RenderingSettings settings, Reading reading) {
		this.site = site;
		this.settings = settings;
		this.reading = reading;
	}

	/** The frame of a published page. */
	Frame of(Revision page, String template, @Nullable String structuredData) {
		boolean sensitive = page.fields().flag("sensitive");
		String tab = page.fields().text("tab_title").map((neutral) -> page.fields().flag("sensitive") ? neutral : null)
				.orElseGet(
						() -> page.path().isHome() ? this.site.name() : tab(page) + " – " + this.site.shortName());
		return new Frame(this.site.name(), this.site.shortName(), this.site.area(), this.settings.origin(),
				this.settings.demonstration(), page.language().tag(), page.language().direction(), tab,
				sensitive ? "" : page.summary(), page.address(), audience(page), template, true, sensitive,
				doors(page.path()),
				languages(page), new Links(this.reading, page.language()).trail(page.path()), banner(page),
				prefixed(page.language(), "/help-now"), LEAVE, footer(page.language()), feeds(page), structuredData);
	}

	/** A title that tells the page from others with the same words: a chapter by its report, a document from the page it is about. */
	private String tab(Revision page) {
		String own = page.language().equals(Language.EASY_READ)
				? page.title() + " (" + this.site.languages().getOrDefault(page.language().code(), "") + ")"
				: page.title();
		return switch (page.type()) {
			case "chapter" -> this.reading.nearest(page.language(), page.path().parent()).map(PublishedPage::revision)
					.map((report) -> own + " – " + report.title()).orElse(own);
			case "document" -> this.reading.nearest(page.language(), page.path().parent()).map(PublishedPage::revision)
					.map((library) -> own + " – " + library.title()).orElse(own);
			default -> own;
		};
	}

	/** The frame of a page that is nowhere published: search results, an error. Search engines are asked not to list it. */
	Frame of(Language language, String title, String address, String template, boolean sensitive) {
		return new Frame(this.site.name(), this.site.shortName(), this.site.area(), this.settings.origin(),
				this.settings.demonstration(), language.tag(), language.direction(),
				title + " – " + this.site.shortName(), "",
				address, "everyone", template, false, sensitive, doors(null), List.of(), List.of(),
				new Alerts(this.reading).current(),
				prefixed(language, "/help-now"), LEAVE, footer(language), List.of(), null);
	}

	/** An alert's own page doesn't announce itself a second time. */
	private List<AlertView> banner(Revision page) {
		return new Alerts(this.reading).current().stream().filter((alert) -> !alert.address().equals(page.address()))
				.toList();
	}

	private List<Link> doors(@Nullable PagePath here) {
		return this.site.doors().stream().map((door) -> new Link(door.title(), door.path().value(), door.summary(),
				here != null && here.isIn(door.path()))).toList();
	}

	private List<Link> footer(Language language) {
		return this.site.footer().stream().filter((link) -> this.reading.nearest(language, link.path()).isPresent())
				.map((link) -> new Link(link.title(), link.path().value())).toList();
	}

	private List<LanguageLink> languages(Revision page) {
		Set<Language> known = new LinkedHashSet<>();
		this.site.languages().keySet().stream().filter(Language::isValid).map(Language::new).forEach(known::add);
		Set<Language> twins = this.reading.twins(page.path(), known);
		Set<Language> others = page.path().isHome()
				? this.reading.twins(this.site.languageStart(), known)
				: Set.of();
		return known.stream().filter((language) -> twins.contains(language) || others.contains(language))
				.map((language) -> twins.contains(language)
						? link(language, page.path(), language.equals(page.language()), false)
						: link(language, this.site.languageStart(), false, true))
				.toList();
	}

	private LanguageLink link(Language language, PagePath path, boolean current, boolean other) {
		String address = prefixed(language, path.isHome() ? "" : path.value());
		return new LanguageLink(this.site.languages().getOrDefault(language.code(), language.code()),
				address.isEmpty() ? "/" : address, language.tag(), language.direction(), current, other);
	}

	private List<Link> feeds(Revision page) {
		String about = page.fields().text("template", "").equals("changes")
				? "professionals"
				: (page.type().equals("alert") || page.path().value().equals("/alerts")) ? "alerts" : "news";
		if (page.fields().flag("sensitive")) {
			return List.of();
		}
		return List.of(new Link(this.site.shortName() + ": " + about + " (Atom)", "/feeds/" + about + ".atom"),
				new Link(this.site.shortName() + ": " + about + " (JSON)", "/feeds/" + about + ".json"));
	}

	private static String audience(Revision page) {
		List<String> audiences = page.fields().strings("audience");
		return audiences.isEmpty() ? "everyone" : audiences.getFirst();
	}

	private String prefixed(Language language, String path) {
		boolean exists = language.equals(Language.ENGLISH)
				|| this.reading.at(language, path.isEmpty() ? PagePath.HOME : new PagePath(path))
						.map(PublishedPage::sequence).isPresent();
		return exists ? language.prefix() + path : path;
	}

}

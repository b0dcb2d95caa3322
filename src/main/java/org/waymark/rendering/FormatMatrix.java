package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.content.TwinVersion;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.FormatsView;
import org.waymark.theme.FormatsView.Cell;
import org.waymark.theme.FormatsView.Count;
import org.waymark.theme.FormatsView.Row;
import org.waymark.theme.Link;

/** Every page and every form: what there is, what is as new as its page, what is missing. One section of the site at a time. */
final class FormatMatrix implements Extras {

	private static final String SECTION = "section";

	/** The section of pages that lie in none. */
	private static final String OTHERS = "others";

	private static final List<String> FORMS = List.of("html", "large", "txt", "md", "json", "pdf", "poster");

	/** What needs no column for a section of its own. */
	private static final int FEW = 3;

	private record Group(String name, List<Revision> pages) {
	}

	@Override
	public Set<String> parameters() {
		return Set.of(SECTION);
	}

	@Override
	public Map<String, Object> of(PageParts parts) {
		List<Revision> pages = parts.reading().all().stream().map(PublishedPage::revision)
				.filter((page) -> page.language().equals(Language.ENGLISH) && parts.isOpen(page))
				.sorted(Comparator.comparing(Revision::path)).toList();
		List<Group> groups = groups(pages);
		Group shown = parts.query().first(SECTION)
				.flatMap((name) -> groups.stream().filter((group) -> group.name().equals(name)).findFirst())
				.orElseGet(() -> groups.isEmpty() ? new Group(OTHERS, List.of()) : groups.getLast());
		Map<Language, String> twins = twins(parts.blocks().site());
		return Map.of("formats", new FormatsView(
				groups.stream().map((group) -> link(parts, group, group.equals(shown))).toList(),
				twins.keySet().stream().map((language) -> count(parts.reading(), pages, language, twins)).toList(),
				pages.size(), FORMS, List.copyOf(twins.values()),
				shown.pages().stream().map((page) -> row(parts.reading(), page, twins.keySet())).toList()));
	}

	private static List<Group> groups(List<Revision> pages) {
		Map<String, List<Revision>> bySection = new LinkedHashMap<>();
		pages.forEach((page) -> bySection.computeIfAbsent(section(page.path()), (_) -> new ArrayList<>()).add(page));
		List<Revision> others = new ArrayList<>();
		bySection.values().removeIf((few) -> few.size() < FEW && others.addAll(few));
		List<Group> groups = new ArrayList<>();
		bySection.forEach((name, of) -> groups.add(new Group(name, List.copyOf(of))));
		if (!others.isEmpty()) {
			groups.add(new Group(OTHERS, others));
		}
		return groups;
	}

	private static String section(PagePath path) {
		return path.isHome() ? "" : path.value().split("/", 3)[1];
	}

	private static Link link(PageParts parts, Group group, boolean current) {
		String title = Optional.of("/" + group.name()).filter(PagePath::isValid)
				.flatMap((path) -> parts.reading().at(Language.ENGLISH, new PagePath(path)))
				.map((page) -> Links.shortTitle(page.revision())).orElse("");
		return new Link(title, parts.page().address() + "?" + SECTION + "=" + group.name(), "" + group.pages().size(),
				current);
	}

	private static Map<Language, String> twins(Site site) {
		Map<Language, String> twins = new LinkedHashMap<>();
		site.languages().forEach((code, label) -> {
			if (Language.isValid(code) && !code.equals(Language.ENGLISH.code())) {
				twins.put(new Language(code), label);
			}
		});
		return twins;
	}

	private static Count count(Reading reading, List<Revision> pages, Language language, Map<Language, String> names) {
		int current = 0;
		int stale = 0;
		int checked = 0;
		for (Revision page : pages) {
			Optional<Revision> twin = reading.at(language, page.path()).map(PublishedPage::revision);
			if (twin.isPresent()) {
				boolean fresh = TwinVersion.isCurrent(twin.get(), page);
				current += fresh ? 1 : 0;
				stale += fresh ? 0 : 1;
				checked += TwinVersion.isChecked(twin.get()) ? 1 : 0;
			}
		}
		return new Count(names.getOrDefault(language, ""), current, stale, pages.size() - current - stale, checked);
	}

	private static Row row(Reading reading, Revision page, Set<Language> twins) {
		List<Cell> cells = new ArrayList<>();
		FORMS.forEach((form) -> cells.add(PageForms.has(page, form)
				? new Cell("current", PageForms.address(page, form))
				: new Cell("missing", "")));
		twins.forEach((language) -> cells.add(reading.at(language, page.path()).map(PublishedPage::revision)
				.map((twin) -> new Cell(TwinVersion.isCurrent(twin, page) ? "current" : "stale", twin.address()))
				.orElse(new Cell("missing", ""))));
		return new Row(Links.shortTitle(page), page.address(), List.copyOf(cells));
	}

}

package org.waymark.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.waymark.content.PagePath;
import org.waymark.content.levels.Level;
import org.waymark.content.levels.LevelName;
import org.waymark.content.levels.LevelsGuide;
import org.waymark.content.levels.LevelsReader;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.ContactView;
import org.waymark.theme.Link;
import org.waymark.theme.LevelsView;
import org.waymark.theme.LevelsView.DomainView;
import org.waymark.theme.LevelsView.LevelView;

/** The guide to the levels of need as a view, with the names that the levels have today. */
final class GuideLevels implements Extras {

	@Override
	public Map<String, Object> of(PageParts parts) {
		return LevelsReader.read(parts.page().fields()).<Map<String, Object>>map((guide) -> Map.of("guide",
				view(guide, parts))).orElse(Map.of());
	}

	private static LevelsView view(LevelsGuide guide, PageParts parts) {
		List<LevelView> levels = guide.levels().stream().map((level) -> view(guide, level, parts)).toList();
		return new LevelsView(guide.version(), levels,
				contacts(guide.levels().stream().flatMap((level) -> level.advice().stream()), parts),
				guide.levels().stream().map(Level::form).flatMap((form) -> form(form, parts).stream()).findFirst()
						.orElse(null),
				finder(parts));
	}

	/**
	 * A level of the guide that is published.
	 *
	 * @param level as the guide describes it
	 * @param guide where the guide is
	 */
	record PublishedLevel(LevelView level, Link guide) {
	}

	/** A level by its number, from the guide that is published; nothing if there is none. */
	static Optional<PublishedLevel> published(int number, Reading reading, Links links) {
		return reading.ofType("levels").stream().map(PublishedPage::revision).findFirst()
				.flatMap((page) -> LevelsReader.read(page.fields()).flatMap((guide) -> guide.level(number)
						.map((level) -> new PublishedLevel(view(guide, level, reading, links), Links.to(page)))));
	}

	/** One level, called what it is called today. */
	static LevelView view(LevelsGuide guide, Level level, PageParts parts) {
		return view(guide, level, parts.reading(), parts.links());
	}

	private static LevelView view(LevelsGuide guide, Level level, Reading reading, Links links) {
		LocalDate today = reading.now().toLocalDate();
		level.renamedAfter(today)
				.ifPresent((day) -> reading.holdsUntil(day.atStartOfDay(reading.now().getZone())));
		LevelName name = level.nameOn(today);
		List<DomainView> domains = guide.domains().stream()
				.map((domain) -> new DomainView(domain.name(), level.signs().getOrDefault(domain.id(), List.of())))
				.toList();
		return new LevelView(level.number(), name.name(), name.words(),
				level.earlierThan(today).stream().map(LevelName::name).toList(), level.sentence(), level.who(),
				level.consent(), level.next(), domains, links.to(level.protocols()));
	}

	/** The contacts of some names that may be shown now; the last resort if there are none. */
	static List<ContactView> contacts(Stream<String> ids, PageParts parts) {
		List<ContactView> shown = ids.distinct()
				.flatMap((id) -> parts.blocks().cards().card(parts.page().language(), id).stream()).distinct().toList();
		return shown.isEmpty() ? LastResort.BOTH : shown;
	}

	static Optional<ContactView> form(String id, PageParts parts) {
		return id.isEmpty() ? Optional.empty() : parts.blocks().cards().card(parts.page().language(), id);
	}

	private static @Nullable Link finder(PageParts parts) {
		PagePath here = parts.page().path();
		return parts.reading().childrenOf(parts.page().language(), here).stream().map(PublishedPage::revision)
				.filter((page) -> page.type().equals("finder")).map(Links::to).findFirst().orElse(null);
	}

}

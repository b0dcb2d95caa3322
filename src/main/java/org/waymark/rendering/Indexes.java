package org.waymark.rendering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.LetterView;
import org.waymark.theme.Link;

/** The A to Z of pages and of words. */
final class Indexes {

	private static final Comparator<Link> BY_TITLE = Comparator
			.comparing((Link link) -> link.title().toLowerCase(Locale.UK));

	private static final Set<String> NOT_LISTED = Set.of("home", "index", "news", "alert", "page", "contact", "chapter",
			"course",
			"document", "event", "group", "objective", "review", "campaign", "consultation", "service", "venue");

	private final Reading reading;

	private final Language language;

	Indexes(Reading reading, Language language) {
		this.reading = reading;
		this.language = language;
	}

	/** Every page under its title and its other names. */
	List<LetterView> pages() {
		List<Link> entries = new ArrayList<>();
		this.reading.all().stream().map(PublishedPage::revision).filter(this::isListed).forEach((page) -> {
			entries.add(new Link(page.title(), page.address()));
			page.fields().strings("see_also_names").stream().filter((name) -> !name.equalsIgnoreCase(page.title()))
					.forEach((name) -> entries.add(new Link(name, page.address(), page.title(), false)));
		});
		return letters(entries);
	}

	/** Every word of the glossary with its meaning. */
	List<LetterView> words() {
		return letters(this.reading.ofType("term").stream().map(PublishedPage::revision)
				.filter((term) -> term.language().equals(this.language))
				.map((term) -> new Link(
						term.fields().text("full").map((full) -> term.title() + ": " + full).orElseGet(term::title),
						"#" + term.path().name(), term.fields().text("short", ""), false))
				.toList());
	}

	private boolean isListed(Revision page) {
		return page.language().equals(this.language) && page.fields().has("summary") && page.fields().has("owner_role")
				&& !NOT_LISTED.contains(page.type());
	}

	private static List<LetterView> letters(List<Link> entries) {
		Map<String, List<Link>> byLetter = new TreeMap<>();
		entries.forEach(
				(entry) -> byLetter.computeIfAbsent(letter(entry.title()), (letter) -> new ArrayList<>()).add(entry));
		List<LetterView> letters = new ArrayList<>();
		byLetter.forEach((letter, list) -> letters.add(new LetterView(letter,
				letter.equals("#") ? "letter-other" : "letter-" + letter.toLowerCase(Locale.UK),
				list.stream().sorted(BY_TITLE).toList())));
		return List.copyOf(letters);
	}

	private static String letter(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
		if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
			return "#";
		}
		return new String(Character.toChars(plain.codePointAt(0))).toUpperCase(Locale.UK);
	}

}

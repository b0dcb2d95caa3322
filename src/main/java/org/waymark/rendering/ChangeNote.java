package org.waymark.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;

/**
 * What changed on a page or in what it speaks of, as the page notes it for its readers.
 *
 * @param id the same as long as the note is there
 * @param on when it changed
 * @param what what changed
 * @param doBy by when to do something about it, if there is something to do
 * @param source where that is written; may be empty
 * @param page the page
 */
public record ChangeNote(String id, LocalDate on, String what, Optional<LocalDate> doBy, String source,
		Revision page) {

	private static final int LONGEST_TITLE = 72;

	private static final Comparator<ChangeNote> NEWEST_FIRST = Comparator.comparing(ChangeNote::on).reversed()
			.thenComparing((note) -> note.page().path());

	/** The notes of the English pages for an audience, newest first. A note that is dated later than {@code today} waits for its day. */
	public static List<ChangeNote> of(Collection<PublishedPage> pages, String audience, LocalDate today) {
		return pages.stream().map(PublishedPage::revision)
				.filter((page) -> page.language().equals(Language.ENGLISH)
						&& page.fields().strings("audience").contains(audience))
				.flatMap((page) -> of(page).stream()).filter((note) -> !note.on().isAfter(today))
				.sorted(NEWEST_FIRST).toList();
	}

	/** What it is called in a list of nothing but titles: its first words, and the page's title behind them. */
	public String title() {
		String first = this.what.split("(?<=[.!?])\\s", 2)[0].replaceFirst("\\.$", "").strip();
		if (first.length() > LONGEST_TITLE) {
			int end = first.lastIndexOf(' ', LONGEST_TITLE);
			first = first.substring(0, (end > 0) ? end : LONGEST_TITLE) + "…";
		}
		return first.isEmpty() ? this.page.title() : first + " (" + this.page.title() + ")";
	}

	/** The topics of the page it belongs to. */
	List<String> topics() {
		return this.page.fields().strings("topics");
	}

	private static List<ChangeNote> of(Revision page) {
		List<ChangeNote> notes = new ArrayList<>();
		Map<LocalDate, Integer> onOneDay = new HashMap<>();
		// New notes are written above the old ones: counted from below, those that are there keep their numbers.
		for (Fields note : page.fields().records("changes").reversed()) {
			note.date("on").ifPresent((on) -> {
				String id = "urn:waymark:%s:change:%s:%d".formatted(page.id(), on, onOneDay.merge(on, 1, Integer::sum));
				notes.addFirst(new ChangeNote(id, on, note.text("what", ""), note.date("do_by"),
						note.text("source", ""), page));
			});
		}
		return notes;
	}

}

package org.waymark.rendering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.content.Revision;
import org.waymark.publication.PageVersion;
import org.waymark.publication.PublishedHistory;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.Link;

/** The days on which a page became what it was before it became what it is: each leads to the page as it stood then. */
final class EarlierVersions {

	private static final int MOST = 10;

	private EarlierVersions() {
	}

	static List<Link> of(PublishedPage page, PublishedHistory history, ZoneId zone) {
		Revision revision = page.revision();
		if (revision.fields().flag("sensitive")) {
			return List.of();
		}
		LocalDate current = LocalDate.ofInstant(page.publishedAt(), zone);
		Map<LocalDate, PageVersion> days = new TreeMap<>(java.util.Comparator.reverseOrder());
		history.versions(revision.language(), revision.path())
				.forEach((version) -> days.put(LocalDate.ofInstant(version.from(), zone), version));
		return days.entrySet().stream().filter((day) -> day.getKey().isBefore(current))
				.filter((day) -> day.getValue().state() == PageVersion.State.SHOWN).limit(MOST)
				.map((day) -> new Link(Words.day(day.getKey()),
						revision.address() + "?" + AsItStood.ON + "=" + day.getKey()))
				.toList();
	}

}

package org.waymark.rendering;

import java.time.Instant;
import java.util.List;

import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.publication.PageVersion;
import org.waymark.publication.PastPage;
import org.waymark.publication.PublishedHistory;

/** The history of a site on which nothing has ever changed. */
final class NoHistory implements PublishedHistory {

	@Override
	public PastPage before(Instant moment, Language language, PagePath path) {
		return new PastPage.Never();
	}

	@Override
	public List<PageVersion> versions(Language language, PagePath path) {
		return List.of();
	}

	@Override
	public boolean reaches(Instant moment, long sequence) {
		return true;
	}

}

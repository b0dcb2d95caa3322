package org.waymark.rendering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PageWithdrawn;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;

/**
 * What is published, where a test says what that is.
 *
 * @param revisions the pages
 */
public record FewPages(List<Revision> revisions) implements PublishedPages {

	@Override
	public Optional<PublishedPage> at(Language language, PagePath path) {
		return all().stream().filter((page) -> page.revision().language().equals(language))
				.filter((page) -> page.revision().path().equals(path)).findFirst();
	}

	@Override
	public Optional<PublishedPage> find(PageId id) {
		return all().stream().filter((page) -> page.revision().id().equals(id)).findFirst();
	}

	@Override
	public List<PublishedPage> ofType(String type) {
		return all().stream().filter((page) -> page.revision().type().equals(type)).toList();
	}

	@Override
	public List<PublishedPage> childrenOf(Language language, PagePath path) {
		return all().stream().filter((page) -> page.revision().language().equals(language))
				.filter((page) -> !page.revision().path().isHome() && page.revision().path().parent().equals(path))
				.toList();
	}

	@Override
	public Collection<PublishedPage> all() {
		return this.revisions.stream().map((revision) -> new PublishedPage(revision, 1, Instant.EPOCH, "test"))
				.toList();
	}

	@Override
	public Optional<PageWithdrawn> withdrawnAt(Language language, PagePath path) {
		return Optional.empty();
	}

	@Override
	public long sequence() {
		return 1;
	}

}

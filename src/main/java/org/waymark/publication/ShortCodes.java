package org.waymark.publication;

import java.util.Collection;
import java.util.Optional;

import org.waymark.content.PageFile;
import org.waymark.content.PagePlace;
import org.waymark.content.Problem;
import org.waymark.content.Revision;
import org.waymark.content.ShortCode;

/** Sees to it that a short address leads to one page. */
final class ShortCodes {

	private ShortCodes() {
	}

	/** What is wrong with the short address that a page asks for: another page has it. */
	static Optional<Problem> taken(PageFile file, Collection<PublishedPage> pages) {
		Revision page = file.revision();
		Optional<String> code = (page == null) ? Optional.empty() : ShortCode.asked(page);
		if (page == null || code.isEmpty()) {
			return Optional.empty();
		}
		return pages.stream().map(PublishedPage::revision)
				.filter((other) -> !other.address().equals(page.address())
						&& ShortCode.asked(other).equals(code))
				.map((other) -> Problem.error(file.file(), line(page), "short",
						"\"%s\" is also the short address of %s".formatted(code.get(),
								PagePlace.fileOf(other.language(), other.path())),
						"Give one of the two pages another."))
				.findFirst();
	}

	private static int line(Revision page) {
		long before = page.head().lines().takeWhile((line) -> !line.startsWith("short:")).count();
		return (int) before + 1;
	}

}

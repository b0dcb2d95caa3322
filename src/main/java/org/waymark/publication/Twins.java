package org.waymark.publication;

import java.util.Optional;

import org.waymark.content.Language;
import org.waymark.content.PageFile;
import org.waymark.content.PagePlace;
import org.waymark.content.Problem;
import org.waymark.content.Revision;
import org.waymark.content.TwinVersion;

/** Tells which translations and Easy Read pages were made from an English page that has changed since. */
final class Twins {

	private Twins() {
	}

	/** What to look after in a twin, given the English page as it is now. */
	static Optional<Problem> stale(PageFile file, Revision english) {
		Revision twin = file.revision();
		if (twin == null || twin.language().equals(Language.ENGLISH) || TwinVersion.isCurrent(twin, english)) {
			return Optional.empty();
		}
		String page = PagePlace.fileOf(english.language(), english.path());
		String message = TwinVersion.madeFrom(twin)
				.map((from) -> "is %s, and %s has changed since".formatted(from, page))
				.orElse("doesn't say which version of %s it was made from".formatted(page));
		return Optional.of(Problem.advice(file.file(), line(twin), "made_from", message,
				"Bring the page in line with it, then write \"made_from: %s\"".formatted(TwinVersion.of(english))));
	}

	private static int line(Revision twin) {
		return (int) twin.head().lines().takeWhile((line) -> !line.startsWith("made_from:")).count() + 1;
	}

}

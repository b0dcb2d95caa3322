package org.waymark.operations.commands;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.waymark.content.PagePath;
import org.waymark.publication.PageVersion;
import org.waymark.publication.PublishedHistory;

/** Lists what readers saw at an address and since when, with the numbers by which {@code erase} names a revision. */
final class VersionsCommand implements Command {

	private final PublishedHistory history;

	private final Supplier<Set<String>> languages;

	VersionsCommand(PublishedHistory history, Supplier<Set<String>> languages) {
		this.languages = languages;
		this.history = history;
	}

	@Override
	public String name() {
		return "versions";
	}

	@Override
	public String usage() {
		return "versions ADDRESS";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		if (arguments.size() != 1 || !PagePath.isValid(arguments.getFirst())) {
			throw new IllegalArgumentException("name an address such as /parents/missing");
		}
		PlaceAndReason place = PlaceAndReason.place(arguments.getFirst(), this.languages.get());
		List<PageVersion> versions = this.history.versions(place.language(), place.path());
		versions.forEach((version) -> console.say("%d  %s  %s", version.sequence(), version.from(),
				words(version.state())));
		if (versions.isEmpty()) {
			console.say("Nothing was ever published at %s", place.address());
		}
		return versions.isEmpty() ? 1 : 0;
	}

	private static String words(PageVersion.State state) {
		return switch (state) {
			case SHOWN -> "published";
			case AWAY -> "withdrawn";
			case HIDDEN -> "published, withdrawn for cause later";
			case ERASED -> "published, erased";
		};
	}

}

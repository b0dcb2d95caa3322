package org.waymark.operations.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.waymark.content.PageId;
import org.waymark.publication.PageWithdrawn;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;

/** Takes a page away from readers that has no file to delete. */
final class WithdrawCommand implements Command {

	private static final String FOR_CAUSE = "--for-cause";

	private final PublishedPages pages;

	private final WaitingPublisher publisher;

	private final Supplier<Set<String>> languages;

	WithdrawCommand(PublishedPages pages, WaitingPublisher publisher, Supplier<Set<String>> languages) {
		this.pages = pages;
		this.publisher = publisher;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "withdraw";
	}

	@Override
	public String usage() {
		return "withdraw ADDRESS REASON [--for-cause]";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		boolean forCause = arguments.contains(FOR_CAUSE);
		PlaceAndReason asked = PlaceAndReason
				.of(arguments.stream().filter((word) -> !word.equals(FOR_CAUSE)).toList(), this.languages.get());
		Optional<PublishedPage> page = this.pages.at(asked.language(), asked.path());
		if (page.filter((now) -> now.by().equals("folder")).isPresent()) {
			throw new IllegalArgumentException("the page comes from the content folder: delete its file there"
					+ (forCause ? "; then say this again" : ""));
		}
		PageId id = page.map((now) -> now.revision().id())
				.or(() -> this.pages.withdrawnAt(asked.language(), asked.path()).filter((_) -> forCause)
						.map(PageWithdrawn::page))
				.orElseThrow(() -> new IllegalArgumentException("there is no page at " + asked.address()));
		if (!this.publisher.withdraw(id, "operator", asked.reason(), forCause)) {
			console.say("%s was withdrawn already", asked.address());
			return 1;
		}
		console.say(forCause
				? "%s is withdrawn, and nothing it said is shown again"
				: "%s is withdrawn", asked.address());
		return 0;
	}

}

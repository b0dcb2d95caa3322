package org.waymark.operations.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.waymark.publication.Followers;
import org.waymark.publication.PageVersion;
import org.waymark.publication.PublishedHistory;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;

/** Has the text of a page's revisions forgotten for good: in the journal, in every node's copies and in every index. */
final class EraseCommand implements Command {

	private static final String REVISION = "--revision";

	private static final int PATIENCE = 200;

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final PublishedPages pages;

	private final PublishedHistory history;

	private final WaitingPublisher publisher;

	private final Followers followers;

	private final Supplier<Set<String>> languages;

	EraseCommand(PublishedPages pages, PublishedHistory history, WaitingPublisher publisher, Followers followers,
			Supplier<Set<String>> languages) {
		this.pages = pages;
		this.history = history;
		this.publisher = publisher;
		this.followers = followers;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "erase";
	}

	@Override
	public String usage() {
		return "erase ADDRESS REASON [--revision SEQUENCE]";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		List<String> words = new ArrayList<>(arguments);
		Long revision = takeRevision(words);
		PlaceAndReason asked = PlaceAndReason.of(words, this.languages.get());
		Optional<PublishedPage> page = this.pages.at(asked.language(), asked.path());
		boolean published = page.filter((now) -> revision == null || now.sequence() == revision).isPresent();
		if (published && page.filter((now) -> now.by().equals("folder")).isPresent()) {
			throw new IllegalArgumentException(
					"what readers see now comes from the content folder, and would be published again. Take the text out of the file, or delete it; then erase the earlier revisions, which \"versions %s\" lists"
							.formatted(asked.address()));
		}
		if (revision != null && this.history.versions(asked.language(), asked.path()).stream()
				.noneMatch((version) -> version.sequence() == revision && isText(version))) {
			throw new IllegalArgumentException("there is no text of revision %d at %s; \"versions %s\" lists them"
					.formatted(revision, asked.address(), asked.address()));
		}
		LongPredicate which = (sequence) -> revision == null || sequence == revision;
		if (!this.publisher.erase(asked.language(), asked.path(), which, "operator", asked.reason())) {
			console.say("There is no text to erase at %s", asked.address());
			return 1;
		}
		console.say("%s is erased%s", (revision == null) ? asked.address() : "Revision " + revision,
				published ? ", and readers no longer see the page" : "");
		console.say(awaitFollowers()
				? "This node has forgotten it; other nodes do as soon as they read the journal. Backups made before still hold it."
				: "This node is still forgetting it; \"doctor\" says when it has caught up. Backups made before still hold it.");
		return 0;
	}

	private static @Nullable Long takeRevision(List<String> words) {
		int at = words.indexOf(REVISION);
		if (at < 0) {
			return null;
		}
		if (at + 1 >= words.size() || !words.get(at + 1).matches("\\d{1,18}")) {
			throw new IllegalArgumentException("after --revision comes the number of a revision, such as 412");
		}
		words.remove(at);
		return Long.valueOf(words.remove(at));
	}

	private static boolean isText(PageVersion version) {
		return version.state() == PageVersion.State.SHOWN || version.state() == PageVersion.State.HIDDEN;
	}

	private boolean awaitFollowers() {
		for (int tries = 0; tries < PATIENCE; tries++) {
			if (this.followers.status().stream().allMatch((follower) -> follower.behind() == 0)) {
				return true;
			}
			try {
				Thread.sleep(PAUSE);
			} catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

}

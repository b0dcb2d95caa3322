package org.waymark.operations.commands;

import java.util.List;

import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.publication.PublishedPage;
import org.waymark.publication.PublishedPages;

/** Takes a page away from readers that has no file to delete. */
final class WithdrawCommand implements Command {

	private final PublishedPages pages;

	private final WaitingPublisher publisher;

	WithdrawCommand(PublishedPages pages, WaitingPublisher publisher) {
		this.pages = pages;
		this.publisher = publisher;
	}

	@Override
	public String name() {
		return "withdraw";
	}

	@Override
	public String usage() {
		return "withdraw ADDRESS REASON";
	}

	@Override
	public int run(List<String> arguments, Console console) {
		if (arguments.size() < 2 || !PagePath.isValid(arguments.getFirst())) {
			throw new IllegalArgumentException("name an address such as /parents/missing, and a reason");
		}
		PublishedPage page = this.pages.at(Language.ENGLISH, new PagePath(arguments.getFirst()))
				.orElseThrow(() -> new IllegalArgumentException("there is no page at " + arguments.getFirst()));
		if (page.by().equals("folder")) {
			throw new IllegalArgumentException("the page comes from the content folder: delete its file there");
		}
		this.publisher.withdraw(page.revision().id(), "operator",
				String.join(" ", arguments.subList(1, arguments.size())));
		console.say("%s is withdrawn", arguments.getFirst());
		return 0;
	}

}

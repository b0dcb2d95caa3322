package org.waymark.operations.commands;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongPredicate;

import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.JournalEvent;
import org.waymark.publication.PublishingWorkflow;
import reactor.core.publisher.Mono;

/** Publishes one page after the other, for a command, which runs on a thread of its own and may wait. */
final class WaitingPublisher implements ImportCommand.Publisher {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final PublishingWorkflow workflow;

	WaitingPublisher(PublishingWorkflow workflow) {
		this.workflow = workflow;
	}

	@Override
	public boolean publish(Revision revision, String by, String why) {
		return waitFor(this.workflow.publish(revision, by, why));
	}

	/** Whether there was a page to withdraw. */
	boolean withdraw(PageId page, String by, String why, boolean forCause) {
		return waitFor(this.workflow.withdraw(page, by, why, forCause));
	}

	/** Whether there was a text to erase. */
	boolean erase(Language language, PagePath path, LongPredicate which, String by, String why) {
		return waitFor(this.workflow.erase(language, path, which, by, why));
	}

	private static boolean waitFor(Mono<JournalEvent> work) {
		try {
			return work.hasElement().toFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		} catch (ExecutionException ex) {
			throw new IllegalStateException(String.valueOf(Objects.requireNonNullElse(ex.getCause(), ex).getMessage()),
					ex);
		} catch (TimeoutException ex) {
			throw new IllegalStateException("the store did not answer within " + PATIENCE.toSeconds() + " s", ex);
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

}

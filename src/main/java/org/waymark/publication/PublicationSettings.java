package org.waymark.publication;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node follows the journal.
 *
 * @param poll how often it looks for new entries, for example {@code 500ms}
 * @param backOff the longest pause between two attempts while the database is away
 * @param timeout how long one call to the journal may take: longer than the driver waits, whose message says more
 * @param batch how many entries are taken in at once
 */
@ConfigurationProperties("waymark.publication")
record PublicationSettings(@DefaultValue("500ms") Duration poll, @DefaultValue("5s") Duration backOff,
		@DefaultValue("3s") Duration timeout, @DefaultValue("64") int batch) {

	PublicationSettings {
		if (!poll.isPositive() || !backOff.isPositive() || !timeout.isPositive()) {
			throw new IllegalArgumentException(
					"waymark.publication.poll, back-off and timeout have to be longer than nothing");
		}
		if (batch < 1 || batch > 1000) {
			throw new IllegalArgumentException("waymark.publication.batch has to be from 1 to 1000, not " + batch);
		}
	}

}

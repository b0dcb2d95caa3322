package org.waymark.publication;

import java.time.Instant;

import org.waymark.content.Revision;

/**
 * A page as readers see it now.
 *
 * @param revision the wording
 * @param sequence the journal entry that made it so
 * @param publishedAt when that was
 * @param by who published it
 */
public record PublishedPage(Revision revision, long sequence, Instant publishedAt, String by) {
}

package org.waymark.rendering;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A page in a form that is not HTML, and how long it holds.
 *
 * @param contentType its media type
 * @param bytes the document
 * @param dependencies what it shows: when any of that changes, it has to be made anew
 * @param freshUntil the moment at which the clock alone changes it; null if it never does
 * @param sensitive whether nothing of it may stay on the reader's device
 */
public record RenderedForm(String contentType, byte[] bytes, Set<Dependency> dependencies,
		@Nullable Instant freshUntil, boolean sensitive) {
}

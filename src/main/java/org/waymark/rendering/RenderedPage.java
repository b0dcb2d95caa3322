package org.waymark.rendering;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A page as HTML, and how long it holds.
 *
 * @param html the whole document
 * @param dependencies what it shows: when any of that changes, it has to be rendered anew
 * @param freshUntil the moment at which the clock alone changes it; null if it never does
 * @param sensitive whether nothing of it may stay on the reader's device
 * @param index whether search engines may list it
 */
public record RenderedPage(String html, Set<Dependency> dependencies, @Nullable Instant freshUntil, boolean sensitive,
		boolean index) {
}

package org.waymark.theme;

import java.util.List;

/**
 * The other forms of a page.
 *
 * @param links what its foot offers, each link's title being the form's name: {@code large}, {@code txt}, {@code pdf}, {@code poster}; empty
 * where none are offered
 * @param alternates forms for programs, each link's title being its media type
 */
public record FormsView(List<Link> links, List<Link> alternates) {
}

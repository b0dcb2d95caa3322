package org.waymark.content.markdown;

/**
 * A heading of the body, and how to link to it.
 *
 * @param level 2 to 6, as rendered: the page's title alone is of level 1
 * @param text plain text
 * @param id unique in the page, and none of the template's own
 * @param line where it stands in the Markdown, counted from 1
 */
public record Heading(int level, String text, String id, int line) {
}

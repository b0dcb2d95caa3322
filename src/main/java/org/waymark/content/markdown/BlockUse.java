package org.waymark.content.markdown;

/**
 * A service block, and where it stands.
 *
 * @param block which block
 * @param line where it begins in the Markdown, counted from 1
 */
public record BlockUse(ServiceBlock block, int line) {
}

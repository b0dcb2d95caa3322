package org.waymark.content.levels;

/**
 * One side of a child's life that is looked at.
 *
 * @param id for example {@code child}
 * @param name for example {@code The child's development}
 */
public record Domain(String id, String name) {
}

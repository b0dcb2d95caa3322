package org.waymark.content.levels;

/**
 * Something that keeps a guide or a finder from being used.
 *
 * @param field the front-matter field it is in, for example {@code levels}
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Mistake(String field, String message, String remedy) {
}

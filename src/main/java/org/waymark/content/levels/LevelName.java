package org.waymark.content.levels;

import java.time.LocalDate;

/**
 * What a level is called from some day on.
 *
 * @param name for example {@code Early Help}
 * @param from the first day of the name
 * @param words where the name comes from, in words for readers; may be empty
 */
public record LevelName(String name, LocalDate from, String words) {
}

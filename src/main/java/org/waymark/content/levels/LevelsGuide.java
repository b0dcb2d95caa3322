package org.waymark.content.levels;

import java.util.List;
import java.util.Optional;

/**
 * The guide to the levels of need: four levels, looked at in three domains.
 *
 * @param version for example {@code 2026.1}
 * @param domains in the order they are read
 * @param levels from the lowest to the highest
 */
public record LevelsGuide(String version, List<Domain> domains, List<Level> levels) {

	/** How many levels a guide has. */
	public static final int LEVELS = 4;

	/** How many domains a guide has. */
	public static final int DOMAINS = 3;

	public LevelsGuide {
		domains = List.copyOf(domains);
		levels = List.copyOf(levels);
	}

	/** The level of a number, if the guide has it. */
	public Optional<Level> level(int number) {
		return this.levels.stream().filter((level) -> level.number() == number).findFirst();
	}

}

package org.waymark.content.levels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.waymark.content.PagePath;

/**
 * One level of need.
 *
 * @param number 1 to 4
 * @param names what it is and was called, at least one
 * @param sentence what it means, in one sentence
 * @param who who acts
 * @param consent what the family is asked
 * @param next what happens next
 * @param signs examples by the domain's id
 * @param advice contacts that give advice, by id
 * @param protocols pages with what to do
 * @param form the contact that holds the form; empty if there is none
 */
public record Level(int number, List<LevelName> names, String sentence, String who, String consent, String next,
		Map<String, List<String>> signs, List<String> advice, List<PagePath> protocols, String form) {

	public Level {
		names = names.stream().sorted(Comparator.comparing(LevelName::from)).toList();
		signs = Map.copyOf(signs);
		advice = List.copyOf(advice);
		protocols = List.copyOf(protocols);
	}

	/** What it is called on a day: the newest name that has begun, or the first of all. */
	public LevelName nameOn(LocalDate day) {
		LevelName current = this.names.getFirst();
		for (LevelName name : this.names) {
			if (!name.from().isAfter(day)) {
				current = name;
			}
		}
		return current;
	}

	/** The names it had before that day, newest first. */
	public List<LevelName> earlierThan(LocalDate day) {
		LevelName current = nameOn(day);
		return this.names.stream().filter((name) -> name.from().isBefore(current.from()))
				.sorted(Comparator.comparing(LevelName::from).reversed()).toList();
	}

	/** The next day on which its name changes, if that is known. */
	public java.util.Optional<LocalDate> renamedAfter(LocalDate day) {
		return this.names.stream().map(LevelName::from).filter((from) -> from.isAfter(day)).findFirst();
	}

}

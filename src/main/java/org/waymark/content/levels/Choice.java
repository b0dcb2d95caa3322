package org.waymark.content.levels;

import java.util.List;

import org.waymark.content.PagePath;

/**
 * One answer to a question of the finder.
 *
 * @param id for example {@code several}
 * @param text as the practitioner reads it
 * @param level the lowest level that it speaks for; 0 if it says nothing about the level
 * @param because why, as the result says it; may be empty
 * @param protocols where the right steps are
 * @param now whether somebody has to be rung at once, whatever the level
 * @param unsure whether something should be talked through before a level is settled on
 * @param apart whether it has a way of its own, whatever the level
 */
public record Choice(String id, String text, int level, String because, List<PagePath> protocols, boolean now,
		boolean unsure, boolean apart) {

	public Choice {
		protocols = List.copyOf(protocols);
	}

}

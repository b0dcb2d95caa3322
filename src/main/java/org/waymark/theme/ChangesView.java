package org.waymark.theme;

import java.util.List;

/**
 * What has changed, newest first, as far as somebody asked for it.
 *
 * @param months the notes by month; empty if there are none
 * @param topics links that narrow the list to a topic, the first one to none
 * @param years links that narrow the list to a year, the first one to none
 * @param newer the address of the part before this one; empty for the first
 * @param older the address of the part after this one; empty for the last
 */
public record ChangesView(List<Month> months, List<Link> topics, List<Link> years, String newer, String older) {

	/**
	 * The notes of one month.
	 *
	 * @param title for example {@code May 2026}
	 * @param changes its notes, newest first
	 */
	public record Month(String title, List<ChangeView> changes) {
	}

}

package org.waymark.search;

import java.util.List;

/**
 * Why help is shown before anything else.
 *
 * @param kind what the words speak of, for example {@code self-harm}
 * @param contacts who helps with that, the first one first, for example {@code childline}
 */
public record Risk(String kind, List<String> contacts) {

	public Risk {
		contacts = List.copyOf(contacts);
	}

}

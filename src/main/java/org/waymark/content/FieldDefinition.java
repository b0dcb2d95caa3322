package org.waymark.content;

import java.util.List;

/**
 * One field of a content type.
 *
 * @param name as written in front matter, for example {@code review_due}
 * @param kind what may stand in it
 * @param required whether a page can't be published without it
 * @param choices what may be chosen, for choices
 * @param longest the most characters it may have; 0 for no limit
 * @param help one sentence for the author
 */
public record FieldDefinition(String name, FieldKind kind, boolean required, List<String> choices, int longest,
		String help) {

	public FieldDefinition {
		choices = List.copyOf(choices);
		if ((kind == FieldKind.CHOICE || kind == FieldKind.CHOICES) && choices.isEmpty()) {
			throw new IllegalArgumentException("field " + name + " is a choice without choices");
		}
	}

}

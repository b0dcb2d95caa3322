package org.waymark.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of page or record, defined by a file in {@code content/types}.
 *
 * @param name for example {@code task}
 * @param title as people call it, for example {@code Task page}
 * @param about one sentence on what it is for
 * @param folder the folder that its items lie in, for a collection; empty for pages that may lie anywhere
 * @param template the theme's template that shows it; empty if readers can't open it at an address of its own
 * @param fields its fields by name, in the order the desk shows them
 */
public record ContentType(String name, String title, String about, String folder, String template,
		Map<String, FieldDefinition> fields) {

	public ContentType {
		fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/** Whether readers can open its items at an address of their own. */
	public boolean hasPage() {
		return !this.template.isEmpty();
	}

	Optional<FieldDefinition> field(String fieldName) {
		return Optional.ofNullable(this.fields.get(fieldName));
	}

	/** The field whose name is nearest to a misspelt one, if one is near. */
	Optional<String> nearest(String misspelt) {
		return nearest(misspelt, this.fields.keySet());
	}

	/** The name among some that is nearest to a misspelt one, if one is near. */
	public static Optional<String> nearest(String misspelt, Collection<String> names) {
		String best = null;
		int distance = 3;
		for (String candidate : names) {
			int d = EditDistance.between(misspelt, candidate);
			if (d < distance) {
				distance = d;
				best = candidate;
			}
		}
		return Optional.ofNullable(best);
	}

	List<FieldDefinition> requiredFields() {
		return this.fields.values().stream().filter(FieldDefinition::required).toList();
	}

}

package org.waymark.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind the question mark of an address.
 *
 * @param parameters each parameter with its values, in their order, for example {@code level: [2, 3]}
 */
public record PageQuery(Map<String, List<String>> parameters) {

	/** Nothing is asked for. */
	public static final PageQuery NONE = new PageQuery(Map.of());

	/** The page as it is, with the whole of its lists. */
	static final PageQuery WHOLE = new PageQuery(Map.of(PrintForm.PARAMETER, List.of(PrintForm.WHOLE.word())));

	public PageQuery {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		// A parameter without a value is there, and says nothing.
		parameters.forEach((name, values) -> copy.put(name,
				values.stream().map((value) -> Objects.requireNonNullElse(value, "")).toList()));
		parameters = java.util.Collections.unmodifiableMap(copy);
	}

	/** Only the parameters of some names: nothing else of an address reaches a page. */
	public PageQuery only(Set<String> names) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		this.parameters.forEach((name, values) -> {
			if (names.contains(name)) {
				kept.put(name, values);
			}
		});
		return new PageQuery(kept);
	}

	/** The first value of a parameter, if it has one that isn't blank. */
	public Optional<String> first(String name) {
		return all(name).stream().findFirst();
	}

	/** The values of a parameter that aren't blank. */
	public List<String> all(String name) {
		return this.parameters.getOrDefault(name, List.of()).stream().filter((value) -> !value.isBlank()).toList();
	}

	/** How many characters its names and values have together. */
	public int length() {
		return this.parameters.entrySet().stream().mapToInt((entry) -> entry.getKey().length()
				+ entry.getValue().stream().mapToInt(String::length).sum()).sum();
	}

	/** How many values there are. */
	public int size() {
		return this.parameters.values().stream().mapToInt(List::size).sum();
	}

	/** Whether nothing is asked for. */
	public boolean isEmpty() {
		return this.parameters.isEmpty();
	}

}

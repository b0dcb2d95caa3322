package org.waymark.rendering.collection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of a list, as the address says it.
 *
 * @param typed the words looked for, as they were typed
 * @param chosen the values chosen, by field; each field's are alternatives
 * @param when how soon it has to be; null for any time
 * @param page which page of the list, from 1
 * @param unknown what the address asks for that the list doesn't know, and that is passed over
 */
public record Filter(String typed, Map<String, List<String>> chosen, @Nullable When when, int page,
		List<String> unknown) {

	/** The parameters that are not fields. */
	public static final Set<String> OWN_PARAMETERS = Set.of("q", "when", "page");

	private static final int LONGEST = 200;

	private static final int LONGEST_SHOWN = 40;

	/** A filter that lets everything through. */
	public static final Filter NONE = new Filter("", Map.of(), null, 1, List.of());

	/**
	 * Reads the parameters of an address.
	 *
	 * @param parameters each with its values
	 * @param known the values that each field has in the list
	 */
	public static Filter of(Map<String, List<String>> parameters, Map<String, Set<String>> known) {
		Map<String, List<String>> chosen = new LinkedHashMap<>();
		List<String> unknown = new ArrayList<>();
		known.forEach((field, values) -> {
			List<String> asked = parameters.getOrDefault(field, List.of()).stream().filter((value) -> !value.isBlank())
					.distinct().toList();
			List<String> kept = asked.stream().filter(values::contains).toList();
			asked.stream().filter((value) -> !values.contains(value)).forEach(unknown::add);
			if (!kept.isEmpty()) {
				chosen.put(field, kept);
			}
		});
		String when = first(parameters, "when");
		if (!when.isEmpty() && When.of(when).isEmpty()) {
			unknown.add(when);
		}
		String page = first(parameters, "page");
		boolean isPage = page.matches("[1-9][0-9]{0,3}");
		if (!page.isEmpty() && !isPage) {
			unknown.add(page);
		}
		return new Filter(readable(first(parameters, "q"), LONGEST), chosen, When.of(when).orElse(null),
				isPage ? Integer.parseInt(page) : 1,
				unknown.stream().map((value) -> readable(value, LONGEST_SHOWN)).toList());
	}

	/** Whether it leaves anything out. */
	public boolean isEmpty() {
		return this.typed.isEmpty() && this.chosen.isEmpty() && this.when == null;
	}

	/** The same with a value taken away. */
	public Filter without(String field, String value) {
		Map<String, List<String>> fewer = new LinkedHashMap<>(this.chosen);
		fewer.computeIfPresent(field, (_, values) -> {
			List<String> left = values.stream().filter((each) -> !each.equals(value)).toList();
			return left.isEmpty() ? null : left;
		});
		return new Filter(this.typed, fewer, this.when, 1, List.of());
	}

	/** The same at any time. */
	public Filter atAnyTime() {
		return new Filter(this.typed, this.chosen, null, 1, List.of());
	}

	/** The same without words. */
	public Filter withoutWords() {
		return new Filter("", this.chosen, this.when, 1, List.of());
	}

	/** The same, another page of it. */
	public Filter onPage(int other) {
		return new Filter(this.typed, this.chosen, this.when, other, List.of());
	}

	/** Its address. */
	public String address(String path) {
		List<String> parts = new ArrayList<>();
		if (!this.typed.isEmpty()) {
			parts.add("q=" + encoded(this.typed));
		}
		this.chosen.forEach(
				(field, values) -> values.forEach((value) -> parts.add(encoded(field) + "=" + encoded(value))));
		if (this.when != null) {
			parts.add("when=" + this.when.value());
		}
		if (this.page > 1) {
			parts.add("page=" + this.page);
		}
		return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
	}

	/** Whether an item fits; {@code but} names a field that is passed over, to see what its other values would leave. */
	<T> boolean fits(Item<T> item, SearchWords words, ZonedDateTime now, @Nullable String but) {
		boolean soon = this.when == null || "when".equals(but) || this.when.fits(item, now);
		return soon && this.chosen.entrySet().stream().allMatch((entry) -> entry.getKey().equals(but)
				|| item.values(entry.getKey()).stream().anyMatch(entry.getValue()::contains))
				&& (words.isEmpty() || words.areIn(item.words()));
	}

	private static String first(Map<String, List<String>> parameters, String name) {
		return parameters.getOrDefault(name, List.of()).stream().filter((value) -> value != null && !value.isBlank())
				.findFirst().orElse("").strip();
	}

	private static String readable(String text, int longest) {
		String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
		return (plain.codePointCount(0, plain.length()) > longest)
				? plain.substring(0, plain.offsetByCodePoints(0, longest))
				: plain;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

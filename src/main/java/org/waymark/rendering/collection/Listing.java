package org.waymark.rendering.collection;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of a list as a filter leaves it.
 *
 * @param filter what was asked for
 * @param total how many items fit
 * @param ahead how many of them are not over
 * @param pages how many pages they fill
 * @param page which of these this is, from 1
 * @param items those on this page that are not over
 * @param archive those on this page that are, by what they are filed under, newest first
 * @param facets the fields to narrow the list by
 * @param soon how many items each choice of time would leave
 * @param <T> the kind of thing that is listed
 */
public record Listing<T>(Filter filter, int total, int ahead, int pages, int page, List<T> items,
		Map<String, List<T>> archive, List<Facet> facets, Map<When, Integer> soon) {

	/**
	 * The list at a moment.
	 *
	 * @param items everything that can be listed
	 * @param fields those to narrow by, with all their values in the order they are offered
	 * @param filter what is asked for
	 * @param sort the order
	 * @param size how many items stand on one page
	 * @param now the moment
	 */
	public static <T> Listing<T> of(List<Item<T>> items, Map<String, List<String>> fields, Filter filter, Sort sort,
			int size, ZonedDateTime now) {
		Instant instant = now.toInstant();
		SearchWords words = SearchWords.of(filter.typed());
		List<Item<T>> fitting = items.stream().filter((item) -> filter.fits(item, words, now, null)).toList();
		List<Item<T>> ahead = fitting.stream().filter((item) -> !item.isOver(instant))
				.sorted(sort.comparator(instant)).toList();
		List<Item<T>> over = fitting.stream().filter((item) -> item.isOver(instant))
				.sorted(Comparator.<Item<T>, String>comparing(Item::period).thenComparing(Item::last).reversed())
				.toList();
		int pages = Math.max(1, (fitting.size() + size - 1) / size);
		int page = Math.min(filter.page(), pages);
		int start = (page - 1) * size;
		Map<String, List<T>> archive = new LinkedHashMap<>();
		slice(over, start - ahead.size(), size).forEach(
				(item) -> archive.computeIfAbsent(item.period(), (_) -> new ArrayList<>()).add(item.what()));
		return new Listing<>(filter, fitting.size(), ahead.size(), pages, page,
				slice(ahead, start, size).map(Item::what).toList(), archive,
				facets(items, fields, filter, words, now), soon(items, filter, words, now));
	}

	/** What of a list stands on the page that begins at a place, which may lie before the list. */
	private static <E> Stream<E> slice(List<E> list, int start, int size) {
		return list.stream().skip(Math.max(0, start)).limit(Math.max(0, size + Math.min(0, start)));
	}

	/** The values of some fields that items have, each field's in the order of {@code offered} and then of the alphabet. */
	public static <T> Map<String, List<String>> values(List<Item<T>> items, Map<String, List<String>> offered) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		offered.forEach((field, first) -> {
			Set<String> there = items.stream().flatMap((item) -> item.values(field).stream())
					.collect(Collectors.toCollection(TreeSet::new));
			List<String> ordered = new ArrayList<>(first);
			there.stream().filter((value) -> !first.contains(value)).forEach(ordered::add);
			ordered.retainAll(there);
			values.put(field, List.copyOf(ordered));
		});
		return values;
	}

	private static <T> Map<When, Integer> soon(List<Item<T>> items, Filter filter, SearchWords words,
			ZonedDateTime now) {
		List<Item<T>> others = items.stream().filter((item) -> filter.fits(item, words, now, "when")).toList();
		Map<When, Integer> soon = new LinkedHashMap<>();
		Stream.of(When.values()).forEach((when) -> soon.put(when,
				(int) others.stream().filter((item) -> when.fits(item, now)).count()));
		return soon;
	}

	private static <T> List<Facet> facets(List<Item<T>> items, Map<String, List<String>> fields, Filter filter,
			SearchWords words, ZonedDateTime now) {
		List<Facet> facets = new ArrayList<>();
		fields.forEach((field, values) -> {
			List<Item<T>> others = items.stream().filter((item) -> filter.fits(item, words, now, field)).toList();
			facets.add(new Facet(field, values.stream()
					.map((value) -> new Facet.Option(value,
							(int) others.stream().filter((item) -> item.values(field).contains(value)).count(),
							filter.chosen().getOrDefault(field, List.of()).contains(value)))
					.toList()));
		});
		return List.copyOf(facets);
	}

}

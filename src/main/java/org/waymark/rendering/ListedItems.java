package org.waymark.rendering;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.content.ContentType;
import org.waymark.content.FieldDefinition;
import org.waymark.content.Fields;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.calendar.Session;
import org.waymark.rendering.collection.Filter;
import org.waymark.rendering.collection.Item;
import org.waymark.rendering.collection.Span;

/** What a page of type collection lists, and the fields its list can be narrowed by. */
final class ListedItems {

	private static final Pattern YEAR = Pattern.compile("(\\d{4})(/\\d{2})?");

	private static final List<String> DAYS = List.of("date", "issued", "published_on", "opens", "starts");

	private final PageParts parts;

	private final ContentType type;

	ListedItems(PageParts parts, ContentType type) {
		this.parts = parts;
		this.type = type;
	}

	/** The fields that a collection's page names as facets and that can be, each with its choices in their order. */
	static Map<String, List<String>> facets(Revision collection, ContentType type) {
		Map<String, List<String>> facets = new LinkedHashMap<>();
		collection.fields().strings("facets").stream().filter((name) -> !Filter.OWN_PARAMETERS.contains(name))
				.flatMap((name) -> type.field(name).stream()).filter(FieldFacts::canBeFacet)
				.forEach((field) -> facets.put(field.name(), field.choices()));
		return facets;
	}

	/** Everything that may be listed at this moment. */
	List<Item<Revision>> all(Set<String> facets) {
		Fields collection = this.parts.page().fields();
		Fields only = (collection.values().get("only") instanceof Map<?, ?> map) ? fields(map) : Fields.NONE;
		return published().stream().filter((item) -> fits(item, only)).map((item) -> item(item, facets)).toList();
	}

	private List<Revision> published() {
		if (this.type.name().equals(Services.TYPE)) {
			return new Services(this.parts.reading(), this.parts.blocks().cards()).shown(this.parts.page().language());
		}
		return this.parts.reading().ofType(this.type.name()).stream().map(PublishedPage::revision)
				.filter((item) -> item.language().equals(this.parts.page().language())).toList();
	}

	private static boolean fits(Revision item, Fields only) {
		return only.values().keySet().stream()
				.allMatch((field) -> item.fields().strings(field).stream().anyMatch(only.strings(field)::contains));
	}

	private Item<Revision> item(Revision item, Set<String> facets) {
		Fields fields = item.fields();
		Map<String, List<String>> values = new LinkedHashMap<>();
		facets.forEach((name) -> values.put(name, fields.strings(name)));
		String words = Stream.of(List.of(item.title(), item.summary()), fields.strings("known_as"),
				fields.strings("words"), fields.strings("code")).flatMap(List::stream)
				.reduce("", (a, b) -> a + " " + b);
		List<Span> spans = spans(item);
		return new Item<>(item, item.title(), order(fields), day(fields), words, values,
				spans, period(fields, spans));
	}

	private List<Span> spans(Revision item) {
		List<Span> spans = new ArrayList<>();
		for (Session session : new SessionViews(this.parts).of(item)) {
			this.parts.reading().holdsUntil(session.end());
			spans.add(new Span(session.start().toInstant(), session.end().toInstant()));
		}
		return spans.isEmpty() ? year(item.fields()) : List.copyOf(spans);
	}

	/** Of what has no day but a year it is only known that it is over when the year is. */
	private List<Span> year(Fields fields) {
		Matcher year = YEAR.matcher(fields.text("year", ""));
		if (!this.type.field("starts").isPresent() || !year.matches()) {
			return List.of();
		}
		boolean financial = year.group(2) != null;
		LocalDate first = LocalDate.of(Integer.parseInt(year.group(1)), financial ? 4 : 1, 1);
		ZonedDateTime end = first.plusYears(1).atStartOfDay(this.parts.reading().now().getZone());
		if (end.isAfter(this.parts.reading().now())) {
			this.parts.reading().holdsUntil(end);
			return List.of();
		}
		return List.of(new Span(first.atStartOfDay(end.getZone()).toInstant(), end.toInstant()));
	}

	private String period(Fields fields, List<Span> spans) {
		if (this.type.field("sessions").isPresent()) {
			return "";
		}
		return fields.text("year").orElseGet(() -> spans.isEmpty()
				? ""
				: String.valueOf(spans.getFirst().from().atZone(this.parts.reading().now().getZone()).getYear()));
	}

	private static int order(Fields fields) {
		return fields.number("order").orElseGet(() -> fields.number("number").orElse(1000));
	}

	private static String day(Fields fields) {
		return DAYS.stream().flatMap((name) -> fields.text(name).stream()).findFirst()
				.orElseGet(() -> fields.text("state_on", ""));
	}

	private static Fields fields(Map<?, ?> map) {
		Map<String, Object> values = new LinkedHashMap<>();
		map.forEach((key, value) -> {
			if (value != null) {
				values.put(String.valueOf(key), value);
			}
		});
		return new Fields(values);
	}

	/** The fields that a table of items shows: those that differ, and those it can be narrowed by. */
	static List<FieldDefinition> columns(ContentType type, List<Revision> items, Set<String> facets) {
		Set<String> notForReaders = Set.of("title", "order", "source", "owner_role", "words", "topics", "audience");
		return type.fields().values().stream().filter((field) -> !notForReaders.contains(field.name()))
				.filter((field) -> facets.contains(field.name()) || items.stream()
						.map((item) -> String.valueOf(item.fields().values().get(field.name()))).distinct().count() > 1)
				.toList();
	}

}

package org.waymark.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fields;

/**
 * A page's fields as a stored document, and back. Names are the author's: a dot, a leading dollar or a null character, which
 * mean something else to a store, are written as {@code %2E}, {@code %24} and {@code %00}.
 */
final class FieldDocuments {

	private FieldDocuments() {
	}

	static Document toDocument(Fields fields) {
		return toDocument((Map<?, ?>) fields.values());
	}

	static Fields toFields(Document document) {
		return new Fields(toMap(document));
	}

	private static Document toDocument(Map<?, ?> values) {
		Document document = new Document();
		values.forEach((name, value) -> document.append(escape(String.valueOf(name)), toStored(value)));
		return document;
	}

	private static @Nullable Object toStored(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text;
			case Boolean flag -> flag;
			case Integer number -> number;
			case Long number -> number;
			case Double number -> number;
			case Float number -> number.doubleValue();
			case Map<?, ?> map -> toDocument(map);
			case Iterable<?> items -> toStoredList(items);
			default -> value.toString();
		};
	}

	private static List<@Nullable Object> toStoredList(Iterable<?> items) {
		List<@Nullable Object> list = new ArrayList<>();
		items.forEach((item) -> list.add(toStored(item)));
		return list;
	}

	@SuppressWarnings("NullAway") // a field may be written without a value, and Fields keeps it so
	private static Map<String, Object> toMap(Document document) {
		Map<String, Object> values = new LinkedHashMap<>();
		document.forEach((name, value) -> values.put(unescape(name), fromStored(value)));
		return values;
	}

	private static @Nullable Object fromStored(@Nullable Object value) {
		return switch (value) {
			case Document document -> toMap(document);
			case List<?> items -> {
				List<@Nullable Object> list = new ArrayList<>(items.size());
				items.forEach((item) -> list.add(fromStored(item)));
				yield list;
			}
			case null, default -> value;
		};
	}

	private static String escape(String name) {
		if (name.isEmpty()) {
			return "%";
		}
		String safe = name.replace("%", "%25").replace(".", "%2E").replace("\0", "%00");
		return safe.startsWith("$") ? "%24" + safe.substring(1) : safe;
	}

	private static String unescape(String name) {
		return name.equals("%")
				? ""
				: name.replace("%24", "$").replace("%00", "\0").replace("%2E", ".").replace("%25", "%");
	}

}

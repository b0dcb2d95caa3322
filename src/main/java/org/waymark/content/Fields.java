package org.waymark.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * What a page's front matter says, by field name. Values are text, numbers, true or false, lists of these, or maps of these;
 * dates are text in ISO 8601, so that every store and every format keeps them alike.
 *
 * @param values the fields in the order they were written
 */
public record Fields(Map<String, Object> values) {

	/** No field at all. */
	public static final Fields NONE = new Fields(Map.of());

	public Fields {
		values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** Whether the field was written at all. */
	public boolean has(String name) {
		return this.values.containsKey(name);
	}

	/** The field as text; numbers and flags as they are written; nothing for lists, records and blank text. */
	public Optional<String> text(String name) {
		return scalar(this.values.get(name));
	}

	/** The field as text, or {@code otherwise}. */
	public String text(String name, String otherwise) {
		return text(name).orElse(otherwise);
	}

	/** Whether the field says true. */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(this.values.get(name));
	}

	/** The field as a whole number, if it is one. */
	public OptionalInt number(String name) {
		return (this.values.get(name) instanceof Number number)
				? OptionalInt.of(number.intValue())
				: OptionalInt.empty();
	}

	/** The field as a date, if it is one. */
	public Optional<LocalDate> date(String name) {
		return text(name).flatMap(Fields::parseDate);
	}

	/** The field as a local date and time, if it is one; a date alone stands for its midnight. */
	public Optional<LocalDateTime> dateTime(String name) {
		return text(name).flatMap((value) -> {
			try {
				return Optional.of(LocalDateTime.parse(value));
			} catch (DateTimeParseException ex) {
				return parseDate(value).map(LocalDate::atStartOfDay);
			}
		});
	}

	/** The field as a list of texts; a single text is a list of one; absent is empty. */
	public List<String> strings(String name) {
		Object value = this.values.get(name);
		if (value instanceof List<?> list) {
			List<String> result = new ArrayList<>(list.size());
			list.forEach((item) -> scalar(item).ifPresent(result::add));
			return List.copyOf(result);
		}
		return scalar(value).map(List::of).orElseGet(List::of);
	}

	/** The field as a list of records, such as a contact's opening hours. */
	public List<Fields> records(String name) {
		if (!(this.values.get(name) instanceof List<?> list)) {
			return List.of();
		}
		List<Fields> result = new ArrayList<>(list.size());
		for (Object item : list) {
			if (item instanceof Map<?, ?> map) {
				Map<String, Object> values = new LinkedHashMap<>();
				map.forEach((key, value) -> {
					if (key != null && value != null) {
						values.put(key.toString(), value);
					}
				});
				result.add(new Fields(values));
			}
		}
		return List.copyOf(result);
	}

	private static Optional<LocalDate> parseDate(String value) {
		try {
			return Optional.of(LocalDate.parse(value));
		} catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> scalar(@Nullable Object value) {
		return (value instanceof String || value instanceof Number || value instanceof Boolean)
				? Optional.of(value.toString()).filter((text) -> !text.isBlank())
				: Optional.empty();
	}

}

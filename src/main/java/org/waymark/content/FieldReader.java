package org.waymark.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one field's node by its definition: the value, or what is wrong with it. */
final class FieldReader {

	/** What came of reading a field. */
	sealed interface Outcome {

		/** It can be used. */
		record Value(Object value) implements Outcome {
		}

		/** It was left empty. */
		record Empty() implements Outcome {
		}

		/** It can't be used. */
		record Wrong(String message, String remedy) implements Outcome {
		}

	}

	private FieldReader() {
	}

	static Outcome read(FieldDefinition field, Node node) {
		Object raw = YamlNodes.value(node);
		if (raw == null || raw instanceof String text && text.isBlank()) {
			return new Outcome.Empty();
		}
		Outcome outcome = switch (field.kind()) {
			case ANY -> new Outcome.Value(raw);
			case LINE, TEXT -> text(node).<Outcome>map(Outcome.Value::new).orElseGet(() -> wrong(field, raw));
			case NUMBER -> (raw instanceof Long) ? new Outcome.Value(raw) : wrong(field, raw);
			case FLAG -> (raw instanceof Boolean) ? new Outcome.Value(raw) : wrong(field, raw);
			case DATE -> one(field, node, FieldReader::isDate);
			case MOMENT -> one(field, node, FieldReader::isMoment);
			case PATH -> one(field, node, FieldReader::isPath);
			case LINK -> one(field, node, FieldReader::isLink);
			case CHOICE -> one(field, node, field.choices()::contains);
			case LINES -> many(field, node, (item) -> true);
			case PATHS -> many(field, node, FieldReader::isPath);
			case CHOICES -> many(field, node, field.choices()::contains);
			case HOURS -> OpeningHours.read(raw).isPresent() ? new Outcome.Value(raw) : wrong(field, raw);
			case FIGURES -> (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.LITERAL)
					? new Outcome.Value(scalar.getValue())
					: wrong(field, raw);
			case RECORDS -> (raw instanceof List<?> list && list.stream().allMatch(Map.class::isInstance))
					? new Outcome.Value(raw)
					: wrong(field, raw);
		};
		return tooLong(field, outcome).orElse(outcome);
	}

	private static Optional<Outcome> tooLong(FieldDefinition field, Outcome outcome) {
		if (field.longest() > 0 && outcome instanceof Outcome.Value(Object value) && value instanceof String text
				&& text.length() > field.longest()) {
			return Optional.of(new Outcome.Wrong("is %d characters long".formatted(text.length()),
					"Use at most %d.".formatted(field.longest())));
		}
		return Optional.empty();
	}

	private static Outcome one(FieldDefinition field, Node node, Predicate<String> fits) {
		String text = text(node).orElse(null);
		return (text != null && fits.test(text)) ? new Outcome.Value(text) : wrong(field, YamlNodes.value(node));
	}

	private static Outcome many(FieldDefinition field, Node node, Predicate<String> fits) {
		List<Node> nodes = (node instanceof SequenceNode sequence) ? sequence.getValue() : List.of(node);
		List<String> items = new ArrayList<>();
		for (Node item : nodes) {
			Optional<String> text = text(item);
			if (text.isEmpty() || !fits.test(text.get())) {
				return wrong(field, YamlNodes.value(item));
			}
			items.add(text.get());
		}
		return items.isEmpty() ? new Outcome.Empty() : new Outcome.Value(List.copyOf(items));
	}

	private static Outcome wrong(FieldDefinition field, @Nullable Object value) {
		String expected = field.choices().isEmpty()
				? field.kind().example()
				: "one of " + String.join(", ", field.choices());
		String shown = String.valueOf(value);
		return new Outcome.Wrong("is \"%s\"".formatted(shown.length() > 60 ? shown.substring(0, 60) + "…" : shown),
				"Write %s.".formatted(expected));
	}

	private static Optional<String> text(Node node) {
		return (node instanceof ScalarNode scalar && !scalar.getValue().isBlank())
				? Optional.of(scalar.getValue().strip())
				: Optional.empty();
	}

	private static boolean isDate(String text) {
		try {
			LocalDate.parse(text);
			return true;
		} catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static boolean isMoment(String text) {
		try {
			LocalDateTime.parse(text);
			return true;
		} catch (DateTimeParseException ex) {
			return isDate(text);
		}
	}

	private static boolean isPath(String text) {
		return PagePath.isValid(text.split("[?#]", 2)[0]);
	}

	private static boolean isLink(String text) {
		try {
			URI uri = URI.create(text);
			return "https".equals(uri.getScheme()) && uri.getHost() != null;
		} catch (IllegalArgumentException ex) {
			return false;
		}
	}

}

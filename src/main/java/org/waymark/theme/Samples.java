package org.waymark.theme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The examples of the theme folder, as the finished values that templates receive. */
final class Samples {

	/** What a value is, by the name templates know it by; a name that is not here keeps what YAML made of it. */
	private static final Map<String, Class<?>> KINDS = kinds();

	private Samples() {
	}

	/** The values in the front matter of a component's {@code example.md}; empty if it has none. */
	static Map<String, Object> component(ThemeFiles files, String name) {
		String example = files.text("components/" + name + "/example.md");
		int end = example.indexOf("\n---\n", 3);
		return (example.startsWith("---\n") && end > 0) ? read(example.substring(4, end + 1)) : Map.of();
	}

	/** The values in {@code templates/example.yml}: all that any template asks for. */
	static Map<String, Object> page(ThemeFiles files) {
		return read(files.text("templates/example.yml"));
	}

	/** Values written in YAML, made the records that templates know. */
	static Map<String, Object> read(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(500);
		Map<String, Object> model = new HashMap<>();
		if (new Yaml(new SafeConstructor(options)).load(yaml) instanceof Map<?, ?> values) {
			values.forEach((key, value) -> model.put(String.valueOf(key), value(String.valueOf(key), value)));
		}
		return model;
	}

	private static Object value(String name, @Nullable Object value) {
		Class<?> kind = KINDS.get(name);
		if (kind != null && value instanceof List<?> list) {
			return list.stream().map((each) -> convert(kind, each)).toList();
		}
		if (kind != null && value instanceof Map<?, ?> map) {
			return convert(kind, map);
		}
		return (value == null) ? "" : value;
	}

	private static Object convert(Type type, @Nullable Object value) {
		if (type instanceof ParameterizedType list) {
			Type element = list.getActualTypeArguments()[0];
			return (value instanceof List<?> values)
					? values.stream().map((each) -> convert(element, each)).toList()
					: List.of();
		}
		if (type instanceof Class<?> record && record.isRecord()) {
			return record(record, (value instanceof Map<?, ?> map) ? map : Map.of());
		}
		if (type == boolean.class) {
			return Boolean.TRUE.equals(value);
		}
		if (type == int.class) {
			return (value instanceof Number number) ? number.intValue() : 0;
		}
		if (type == long.class) {
			return (value instanceof Number number) ? number.longValue() : 0L;
		}
		return (value == null) ? "" : value.toString();
	}

	private static Object record(Class<?> type, Map<?, ?> values) {
		RecordComponent[] components = type.getRecordComponents();
		List<@Nullable Object> arguments = new ArrayList<>();
		for (RecordComponent component : components) {
			Object value = values.get(component.getName());
			boolean missing = value == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			arguments.add(missing ? null : convert(component.getGenericType(), value));
		}
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			return type.getDeclaredConstructor(types).newInstance(arguments.toArray());
		} catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("cannot make a " + type.getSimpleName() + " of " + values, ex);
		}
	}

	private static Map<String, Class<?>> kinds() {
		Map<String, Class<?>> kinds = new HashMap<>(Map.of("frame", Frame.class, "article", ArticleView.class, "search",
				SearchView.class, "letters", LetterView.class, "flow", FlowView.class));
		kinds.put("figures", FiguresView.class);
		kinds.put("numbers", NumbersView.class);
		kinds.put("changes", ChangesView.class);
		kinds.put("stood", StoodView.class);
		kinds.put("versions", Link.class);
		List.of("contact", "contacts", "open", "other", "closed").forEach((key) -> kinds.put(key, ContactView.class));
		List.of("alert", "alerts", "current", "past").forEach((key) -> kinds.put(key, AlertView.class));
		List.of("links", "children", "routes", "news", "items").forEach((key) -> kinds.put(key, Link.class));
		kinds.put("guide", LevelsView.class);
		kinds.put("finder", FinderView.class);
		kinds.put("more", Link.class);
		kinds.put("level", LevelsView.LevelView.class);
		kinds.putAll(
				Map.of("collection", CollectionView.class, "record", RecordView.class, "programme", TableView.class,
						"undated", Link.class, "sessions", RecordView.Session.class));
		kinds.put("formats", FormatsView.class);
		kinds.put("twin", TwinView.class);
		kinds.put("forms", FormsView.class);
		kinds.put("poster", PosterView.class);
		return Map.copyOf(kinds);
	}

}

package org.waymark.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads one file that defines a content type, or the groups of fields that several types share. */
final class TypeFile {

	private static final Set<String> TYPE_KEYS = Set.of("name", "title", "about", "folder", "template", "groups",
			"fields");

	private static final Set<String> FIELD_KEYS = Set.of("name", "kind", "required", "choices", "longest", "help");

	private final String file;

	private final Map<String, List<FieldDefinition>> groups;

	private final List<Problem> problems;

	TypeFile(String file, Map<String, List<FieldDefinition>> groups, List<Problem> problems) {
		this.file = file;
		this.groups = groups;
		this.problems = problems;
	}

	Optional<MappingNode> open(Path path) {
		try {
			Node root = YamlNodes.read(Files.readString(path));
			if (root instanceof MappingNode mapping) {
				return Optional.of(mapping);
			}
			problem(1, null, "is not a list of settings", "Write lines such as \"name: task\".");
		} catch (YamlNodes.Unreadable ex) {
			problem(ex.line(), null, ex.reason(), "Correct the YAML on this line.");
		} catch (IOException ex) {
			problem(0, null, "can't be read", "Save it as UTF-8 text that Waymark may read.");
		}
		return Optional.empty();
	}

	Optional<ContentType> type(MappingNode root) {
		Map<String, NodeTuple> entries = entries(root, TYPE_KEYS);
		Fields values = values(root);
		String name = values.text("name", "");
		if (!name.matches("[a-z][a-z0-9-]*")) {
			problem(1, "name", "is missing or not a plain word", "Write for example \"name: task\".");
			return Optional.empty();
		}
		Map<String, FieldDefinition> fields = new LinkedHashMap<>();
		for (String group : values.strings("groups")) {
			List<FieldDefinition> shared = this.groups.get(group);
			if (shared == null) {
				problem(line(entries, "groups"), "groups",
						"names \"%s\", which types/groups.yml doesn't define".formatted(group),
						"Use one of " + String.join(", ", this.groups.keySet()) + ".");
				continue;
			}
			shared.forEach((field) -> fields.put(field.name(), field));
		}
		NodeTuple own = entries.get("fields");
		if (own != null) {
			fields(own.getValueNode()).forEach((field) -> fields.put(field.name(), field));
		}
		return Optional.of(new ContentType(name, values.text("title", name), values.text("about", ""),
				values.text("folder", ""), values.text("template", ""), fields));
	}

	void groups(MappingNode root, Map<String, List<FieldDefinition>> into) {
		YamlNodes.entries(root, this::again).forEach((name, tuple) -> into.put(name, fields(tuple.getValueNode())));
	}

	private List<FieldDefinition> fields(Node node) {
		List<FieldDefinition> result = new ArrayList<>();
		if (node instanceof org.yaml.snakeyaml.nodes.SequenceNode sequence) {
			for (Node item : sequence.getValue()) {
				if (item instanceof MappingNode mapping) {
					field(mapping).ifPresent(result::add);
				}
			}
		}
		return result;
	}

	private Optional<FieldDefinition> field(MappingNode node) {
		entries(node, FIELD_KEYS);
		Fields values = values(node);
		String name = values.text("name", "?");
		try {
			FieldKind kind = FieldKind.valueOf(values.text("kind", "line").toUpperCase(Locale.ROOT));
			return Optional.of(new FieldDefinition(name, kind, values.flag("required"), values.strings("choices"),
					values.number("longest").orElse(0), values.text("help", "")));
		} catch (IllegalArgumentException ex) {
			problem(YamlNodes.line(node), name, "can't be used as a field",
					"Give it a kind that exists, and choices if it is a choice.");
			return Optional.empty();
		}
	}

	private Map<String, NodeTuple> entries(MappingNode node, Set<String> known) {
		Map<String, NodeTuple> entries = YamlNodes.entries(node, this::again);
		entries.forEach((key, tuple) -> {
			if (!known.contains(key)) {
				problem(YamlNodes.line(tuple.getKeyNode()), key, "is not a setting that can stand here",
						"Use one of " + String.join(", ", known.stream().sorted().toList()) + ".");
			}
		});
		return entries;
	}

	private void again(String key, int line) {
		problem(line, key, "is written twice", "Keep one of the two.");
	}

	private static Fields values(MappingNode node) {
		Object value = YamlNodes.value(node);
		Map<String, Object> values = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> map) {
			map.forEach((key, item) -> values.put(String.valueOf(key), item));
		}
		return new Fields(values);
	}

	private static int line(Map<String, NodeTuple> entries, String key) {
		NodeTuple tuple = entries.get(key);
		return (tuple != null) ? YamlNodes.line(tuple.getKeyNode()) : 1;
	}

	private void problem(int line, @org.jspecify.annotations.Nullable String field, String message, String remedy) {
		this.problems.add(Problem.error(this.file, line, field, message, remedy));
	}

}

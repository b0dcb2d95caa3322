package org.waymark.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a page's file: splits it, checks its front matter against its content type, and says what is wrong where. */
public final class PageReader {

	private final ContentTypes types;

	private final ZoneId zone;

	/** A reader for a site's types, by the clocks of Britain. */
	public PageReader(ContentTypes types) {
		this(types, ZoneId.of("Europe/London"));
	}

	/** A reader for a site's types and the zone whose clocks its pages go by. */
	public PageReader(ContentTypes types, ZoneId zone) {
		this.types = types;
		this.zone = zone;
	}

	/** Reads the file that lies at a place, with its text. */
	public PageFile read(PagePlace place, String source) {
		FrontMatter front = FrontMatter.split(source);
		List<Problem> problems = new ArrayList<>();
		if (!front.closed()) {
			problems.add(Problem.error(place.file(), 1, null, "the front matter that opens with --- is never closed",
					"Put a line of three hyphens after the last field."));
			return new PageFile(place.file(), null, problems);
		}
		MappingNode root = root(place, front, problems);
		if (root == null) {
			return new PageFile(place.file(), null, problems);
		}
		Map<String, NodeTuple> entries = YamlNodes.entries(root, (name, line) -> problems
				.add(Problem.error(place.file(), line + 1, name, "is written twice", "Keep one of the two.")));
		ContentType type = type(place, entries, problems);
		if (type == null) {
			return new PageFile(place.file(), null, problems);
		}
		Fields fields = fields(place, type, entries, problems);
		listed(place, fields, (field) -> line(entries, field), problems);
		Revision revision = new Revision(PageId.ofFirstPlace(place.language(), place.path()), type.name(),
				place.language(),
				place.path(), front.head(), fields, front.body());
		TypeRules.check(place.file(), revision, this.zone, (field) -> line(entries, field), problems);
		return new PageFile(place.file(), revision, problems);
	}

	/** A list of a type that there isn't would be empty for ever. */
	private void listed(PagePlace place, Fields fields, ToIntFunction<String> line, List<Problem> problems) {
		String listed = fields.text("lists", "");
		if (listed.isEmpty()) {
			return;
		}
		ContentType type = this.types.find(listed).orElse(null);
		if (type == null) {
			problems.add(Problem.error(place.file(), line.applyAsInt("lists"), "lists",
					"\"%s\" is not a content type".formatted(listed), "Use one that is defined in content/types."
							+ this.types.nearest(listed).map((near) -> " Did you mean \"" + near + "\"?").orElse("")));
			return;
		}
		fields.strings("facets").stream().filter((name) -> type.field(name).isEmpty())
				.forEach((name) -> problems.add(Problem.error(place.file(), line.applyAsInt("facets"), "facets",
						"names \"%s\", which is not a field of the type \"%s\"".formatted(name, listed),
						type.nearest(name).map((near) -> "Did you mean \"" + near + "\"?")
								.orElse("Use fields of content/types/" + listed + ".yml."))));
	}

	private @Nullable MappingNode root(PagePlace place, FrontMatter front, List<Problem> problems) {
		try {
			Node root = YamlNodes.read(front.yaml());
			if (root instanceof MappingNode mapping) {
				return mapping;
			}
			problems.add(Problem.error(place.file(), 1, null,
					(root == null) ? "there is no front matter" : "the front matter is not a list of fields",
					"Begin the file with ---, then lines such as \"type: task\" and \"title: …\", then ---."));
		} catch (YamlNodes.Unreadable ex) {
			problems.add(Problem.error(place.file(), ex.line() + 1, null, ex.reason(),
					"Correct the front matter on this line; put text with a colon or a # in quotes."));
		}
		return null;
	}

	private @Nullable ContentType type(PagePlace place, Map<String, NodeTuple> entries, List<Problem> problems) {
		NodeTuple written = entries.get("type");
		if (written == null) {
			Optional<ContentType> byFolder = this.types.ofFolder(place.collection());
			if (byFolder.isEmpty()) {
				problems.add(Problem.error(place.file(), 1, "type", "is missing", "Add for example \"type: topic\"."));
			}
			return byFolder.orElse(null);
		}
		String name = (written.getValueNode() instanceof ScalarNode scalar) ? scalar.getValue().strip() : "";
		Optional<ContentType> found = this.types.find(name);
		if (found.isEmpty()) {
			String nearest = this.types.nearest(name).map((near) -> " Did you mean \"" + near + "\"?").orElse("");
			problems.add(Problem.error(place.file(), line(entries, "type"), "type",
					"\"%s\" is not a content type".formatted(name),
					"Use one that is defined in content/types." + nearest));
		}
		return found.orElse(null);
	}

	private static Fields fields(PagePlace place, ContentType type, Map<String, NodeTuple> entries,
			List<Problem> problems) {
		Map<String, Object> values = new LinkedHashMap<>();
		entries.forEach((name, tuple) -> {
			if (name.equals("type")) {
				return;
			}
			FieldDefinition field = type.fields().get(name);
			int line = YamlNodes.line(tuple.getKeyNode()) + 1;
			if (field == null) {
				String nearest = type.nearest(name).map((near) -> "Did you mean \"" + near + "\"?")
						.orElse("Remove it, or add it to content/types/" + type.name() + ".yml.");
				problems.add(Problem.error(place.file(), line, name,
						"is not a field of the type \"" + type.name() + "\"", nearest));
				return;
			}
			switch (FieldReader.read(field, tuple.getValueNode())) {
				case FieldReader.Outcome.Value(Object value) -> values.put(name, value);
				case FieldReader.Outcome.Wrong(String message, String remedy) ->
					problems.add(Problem.error(place.file(), line, name, message, remedy));
				case FieldReader.Outcome.Empty() -> {
				}
			}
		});
		for (FieldDefinition field : type.requiredFields()) {
			boolean reported = problems.stream().anyMatch((problem) -> field.name().equals(problem.field()));
			if (!values.containsKey(field.name()) && !reported) {
				problems.add(Problem.error(place.file(), line(entries, field.name()), field.name(), "is missing",
						field.help().isEmpty() ? "Write " + field.kind().example() + "." : field.help()));
			}
		}
		return new Fields(values);
	}

	/** The line of a field, or of one record in it, such as {@code changes[2]}. */
	private static int line(Map<String, NodeTuple> entries, String field) {
		int bracket = field.indexOf('[');
		if (bracket > 0) {
			NodeTuple list = entries.get(field.substring(0, bracket));
			int number = Integer.parseInt(field, bracket + 1, field.length() - 1, 10);
			return (list != null && list.getValueNode() instanceof SequenceNode items
					&& number < items.getValue().size())
							? YamlNodes.line(items.getValue().get(number)) + 1
							: line(entries, field.substring(0, bracket));
		}
		NodeTuple tuple = entries.get(field);
		return (tuple != null) ? YamlNodes.line(tuple.getKeyNode()) + 1 : 1;
	}

}

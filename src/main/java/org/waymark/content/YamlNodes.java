package org.waymark.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into nodes that know their lines, and nodes into plain values. */
final class YamlNodes {

	private static final int DEEPEST = 20;

	private YamlNodes() {
	}

	/** YAML that can't be read, and where. */
	static final class Unreadable extends RuntimeException {

		private final int line;

		Unreadable(String message, int line) {
			super(message);
			this.line = line;
		}

		/** The line inside the text, from 1. */
		int line() {
			return this.line;
		}

		/** What is wrong with it, in the reader's words. */
		String reason() {
			String message = getMessage();
			return (message != null) ? message : "it can't be read as YAML";
		}

	}

	/** The root of a YAML text; nothing for an empty one. */
	static @Nullable Node read(String text) {
		LoaderOptions options = new LoaderOptions();
		options.setNestingDepthLimit(DEEPEST);
		options.setAllowRecursiveKeys(false);
		try {
			return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
		} catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			String problem = (ex.getProblem() != null) ? ex.getProblem() : "it can't be read as YAML";
			throw new Unreadable(problem.lines().findFirst().orElse(problem), line);
		} catch (YAMLException ex) {
			String message = (ex.getMessage() != null) ? ex.getMessage() : "it can't be read as YAML";
			throw new Unreadable(message.lines().findFirst().orElse(message), 1);
		}
	}

	/** The entries of a mapping by name, the first of each name; {@code again} is told of every further one. */
	static Map<String, NodeTuple> entries(MappingNode mapping, java.util.function.BiConsumer<String, Integer> again) {
		Map<String, NodeTuple> result = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			String name = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (result.putIfAbsent(name, tuple) != null) {
				again.accept(name, line(tuple.getKeyNode()));
			}
		}
		return result;
	}

	/** The line a node begins on, from 1. */
	static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	/** A node as plain values: text, whole numbers, decimals, flags, lists and maps; null for nothing. */
	static @Nullable Object value(Node node) {
		return value(node, 0);
	}

	private static @Nullable Object value(Node node, int depth) {
		if (depth > DEEPEST) {
			throw new Unreadable("it is nested too deeply", line(node));
		}
		if (node instanceof ScalarNode scalar) {
			return scalarValue(scalar);
		}
		if (node instanceof SequenceNode sequence) {
			List<Object> list = new ArrayList<>();
			for (Node item : sequence.getValue()) {
				Object value = value(item, depth + 1);
				if (value != null) {
					list.add(value);
				}
			}
			return list;
		}
		if (node instanceof MappingNode mapping) {
			Map<String, Object> map = new LinkedHashMap<>();
			entries(mapping, (name, line) -> {}).forEach((name, tuple) -> {
				Object value = value(tuple.getValueNode(), depth + 1);
				if (value != null) {
					map.put(name, value);
				}
			});
			return map;
		}
		return null;
	}

	private static @Nullable Object scalarValue(ScalarNode scalar) {
		String text = scalar.getValue();
		if (Tag.NULL.equals(scalar.getTag())) {
			return null;
		}
		if (Tag.BOOL.equals(scalar.getTag()) && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
			return Boolean.valueOf(text);
		}
		if (Tag.INT.equals(scalar.getTag()) && text.matches("-?(0|[1-9][0-9]{0,17})")) {
			return Long.valueOf(text);
		}
		if (Tag.FLOAT.equals(scalar.getTag()) && text.matches("-?[0-9]{1,15}\\.[0-9]{1,15}")) {
			return Double.valueOf(text);
		}
		return text;
	}

}

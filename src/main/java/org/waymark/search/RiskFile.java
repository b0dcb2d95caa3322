package org.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Problem;
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

/** Reads the file of risk words, and says of what it can't use where it stands. */
final class RiskFile {

	/** Where it lies in the content folder. */
	static final String PLACE = "search/risk.yml";

	private final List<Problem> problems = new ArrayList<>();

	private RiskFile() {
	}

	static RiskWords read(Path file) {
		RiskFile reading = new RiskFile();
		try {
			return reading.read(new Yaml(new SafeConstructor(new LoaderOptions()))
					.compose(Files.newBufferedReader(file)));
		} catch (NoSuchFileException ex) {
			return reading.nothing(0, "is missing", "Add it, so that people in danger are shown who helps.");
		} catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			return reading.nothing(line, "can't be read as YAML", "Put a phrase with : or # in quotes.");
		} catch (IOException | YAMLException ex) {
			return reading.nothing(0, "can't be read", "Save it as UTF-8 text that Waymark's account may read.");
		}
	}

	private RiskWords read(Node root) {
		List<RiskKind> kinds = new ArrayList<>();
		List<Node> entries = items(value(root, "risks"));
		if (entries.isEmpty()) {
			return nothing(1, "has no risks", "Begin it with \"risks:\" and a list of kinds.");
		}
		entries.forEach((entry) -> kind(entry).ifPresent(kinds::add));
		return new RiskWords(kinds, this.problems);
	}

	private Optional<RiskKind> kind(Node entry) {
		String name = scalar(value(entry, "kind"));
		List<String> contacts = items(value(entry, "contacts")).stream().map(RiskFile::scalar).toList();
		if (name.isEmpty() || contacts.isEmpty()) {
			report(entry, "a risk needs a kind and contacts",
					"Write for example kind: self-harm, contacts: [childline].");
			return Optional.empty();
		}
		List<RiskPhrase> phrases = new ArrayList<>();
		if (value(entry, "phrases") instanceof MappingNode languages) {
			for (NodeTuple language : languages.getValue()) {
				items(language.getValueNode()).forEach((phrase) -> phrase(phrase, phrases::add));
			}
		}
		if (phrases.isEmpty()) {
			report(entry, "\"%s\" has no phrases".formatted(name), "List them by language under phrases.");
		}
		Set<String> unless = new LinkedHashSet<>();
		items(value(entry, "unless")).forEach((word) -> unless.add(Analysis.folded(scalar(word))));
		return Optional.of(new RiskKind(new Risk(name, contacts), phrases, unless));
	}

	private void phrase(Node node, Consumer<RiskPhrase> phrases) {
		try {
			phrases.accept(RiskPhrase.parse(scalar(node)));
		} catch (IllegalArgumentException ex) {
			report(node, String.valueOf(ex.getMessage()),
					"Write words with spaces between them, as in \"hit|hits me\".");
		}
	}

	private void report(Node node, String message, String remedy) {
		int line = (node.getStartMark() != null) ? node.getStartMark().getLine() + 1 : 0;
		this.problems.add(Problem.error(PLACE, line, null, message, remedy));
	}

	private RiskWords nothing(int line, String message, String remedy) {
		this.problems.add(Problem.error(PLACE, line, null, message, remedy));
		return new RiskWords(List.of(), this.problems);
	}

	private static @Nullable Node value(@Nullable Node node, String name) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (scalar(tuple.getKeyNode()).equals(name)) {
					return tuple.getValueNode();
				}
			}
		}
		return null;
	}

	private static List<Node> items(@Nullable Node node) {
		return (node instanceof SequenceNode sequence) ? sequence.getValue() : List.of();
	}

	private static String scalar(@Nullable Node node) {
		return (node instanceof ScalarNode scalar) ? scalar.getValue().strip() : "";
	}

}

package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * The content types of a site, read from {@code content/types/*.yml}. A file that can't be used is reported and left out; the others count.
 */
public final class ContentTypes {

	private static final String GROUPS = "groups.yml";

	private final Map<String, ContentType> types;

	private final List<Problem> problems;

	private ContentTypes(Map<String, ContentType> types, List<Problem> problems) {
		this.types = types;
		this.problems = List.copyOf(problems);
	}

	/** Reads the types of a content folder. */
	public static ContentTypes read(Path contentFolder) {
		Path folder = contentFolder.resolve("types");
		List<Problem> problems = new ArrayList<>();
		Map<String, ContentType> types = new LinkedHashMap<>();
		if (!Files.isDirectory(folder)) {
			problems.add(Problem.error("types", 0, null, "there is no folder of content types",
					"Add content/types with one .yml file for each type."));
			return new ContentTypes(types, problems);
		}
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> ymls = files.filter((file) -> file.toString().endsWith(".yml")).sorted().toList();
			Map<String, List<FieldDefinition>> groups = readGroups(folder, problems);
			for (Path file : ymls) {
				if (!file.endsWith(GROUPS)) {
					readType(file, groups, problems).ifPresent((type) -> types.put(type.name(), type));
				}
			}
		} catch (IOException ex) {
			throw new UncheckedIOException("the content types in " + folder + " can't be listed", ex);
		}
		return new ContentTypes(types, problems);
	}

	/** What is wrong with the definitions. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** The type of that name. */
	public Optional<ContentType> find(String name) {
		return Optional.ofNullable(this.types.get(name));
	}

	/** Every type. */
	public Collection<ContentType> all() {
		return this.types.values();
	}

	/** The type whose items lie in a folder of that name. */
	Optional<ContentType> ofFolder(String folder) {
		return this.types.values().stream().filter((type) -> !folder.isEmpty() && type.folder().equals(folder))
				.findFirst();
	}

	/** The name nearest to a misspelt one. */
	Optional<String> nearest(String misspelt) {
		return EditDistance.nearest(misspelt, this.types.keySet());
	}

	private static Map<String, List<FieldDefinition>> readGroups(Path folder, List<Problem> problems) {
		Map<String, List<FieldDefinition>> groups = new LinkedHashMap<>();
		Path file = folder.resolve(GROUPS);
		if (Files.exists(file)) {
			TypeFile reader = new TypeFile("types/" + GROUPS, Map.of(), problems);
			reader.open(file).ifPresent((root) -> reader.groups(root, groups));
		}
		return groups;
	}

	private static Optional<ContentType> readType(Path file, Map<String, List<FieldDefinition>> groups,
			List<Problem> problems) {
		TypeFile reader = new TypeFile("types/" + file.getFileName(), groups, problems);
		Optional<MappingNode> root = reader.open(file);
		return root.flatMap(reader::type);
	}

}

package org.waymark.operations.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.content.ContentFolder;
import org.waymark.content.EditDistance;
import org.waymark.content.ContentTypes;
import org.waymark.content.PageFile;
import org.waymark.content.PagePlace;
import org.waymark.content.PageReader;
import org.waymark.content.Problem;
import org.waymark.content.Revision;
import org.waymark.content.figures.Fault;
import org.waymark.content.figures.FiguresData;
import org.waymark.content.figures.FiguresFile;

/** Puts the figures of a CSV file into the pages of the content folder that have its codes: all of them, or none. */
final class FiguresImport {

	private static final long LARGEST = 20L * 1024 * 1024;

	private final Supplier<ContentTypes> types;

	private final ContentFolder content;

	FiguresImport(Supplier<ContentTypes> types, Path content) {
		this.types = types;
		this.content = new ContentFolder(content);
	}

	int run(Path csv, Console console) {
		String name = csv.getFileName().toString();
		FiguresFile figures = FiguresFile.read(bytes(csv));
		figures.faults().stream().filter((fault) -> !fault.isError())
				.forEach((advice) -> console.say("  " + advice.in(name)));
		List<Problem> problems = new ArrayList<>(
				figures.faults().stream().filter(Fault::isError).map((fault) -> fault.in(name)).toList());
		Map<Path, String> written = new LinkedHashMap<>();
		int unchanged = 0;
		if (problems.isEmpty()) {
			Map<String, String> files = filesByCode();
			for (Map.Entry<String, String> table : figures.tables().entrySet()) {
				String file = files.get(table.getKey());
				if (file == null) {
					problems.add(unknown(name, figures.lines().getOrDefault(table.getKey(), 0), table.getKey(), files));
				} else if (!change(file, table.getValue(), problems, written)) {
					unchanged++;
				}
			}
		}
		if (!problems.isEmpty()) {
			problems.forEach((problem) -> console.say("  " + problem));
			console.say("%d problems: nothing was changed.", problems.size());
			return 1;
		}
		written.forEach((path, source) -> {
			write(path, source);
			console.say("  %s has new figures", path);
		});
		console.say("%d indicators: %d pages changed, %d unchanged. A node that watches the folder publishes them.",
				figures.tables().size(), written.size(), unchanged);
		return 0;
	}

	/** Whether the page with a code has to change; what it would become is noted. */
	private boolean change(String file, String csv, List<Problem> problems, Map<Path, String> written) {
		Path path = this.content.root().resolve(file);
		String source = source(path);
		Optional<String> changed = FiguresFile.replaced(source, csv);
		if (changed.isEmpty()) {
			problems.add(Problem.error(file, 0, FiguresData.FIELD, "is not written as a block",
					"Write \"data: |\" and the CSV on the lines below it."));
			return false;
		}
		PageFile page = new PageReader(this.types.get()).read(PagePlace.of(file).orElseThrow(), changed.get());
		page.problems().stream().filter(Problem::isError).forEach(problems::add);
		if (changed.get().equals(source)) {
			return false;
		}
		written.put(path, changed.get());
		return true;
	}

	private Map<String, String> filesByCode() {
		PageReader reader = new PageReader(this.types.get());
		Map<String, String> files = new LinkedHashMap<>();
		for (String file : this.content.files().keySet()) {
			Revision page = this.content.read(file, reader).map(PageFile::revision).orElse(null);
			if (page != null && page.type().equals(FiguresData.INDICATOR)) {
				page.fields().text("code").ifPresent((code) -> files.putIfAbsent(code, file));
			}
		}
		return files;
	}

	private static Problem unknown(String name, int line, String code, Map<String, String> files) {
		String near = EditDistance.nearest(code, files.keySet()).map((known) -> " Did you mean \"" + known + "\"?")
				.orElse("");
		return Problem.error(name, line, "code", "\"%s\" is the code of no page".formatted(code),
				"Add a page of the type \"indicator\" with code: %s in content/en/about/numbers, or take its rows out.%s"
						.formatted(code, near));
	}

	private static byte[] bytes(Path csv) {
		try {
			if (!Files.isRegularFile(csv)) {
				throw new IllegalArgumentException("%s is not a file".formatted(csv));
			}
			if (Files.size(csv) > LARGEST) {
				throw new IllegalArgumentException("%s is larger than 20 MiB; divide it".formatted(csv));
			}
			return Files.readAllBytes(csv);
		} catch (IOException ex) {
			throw new IllegalArgumentException("%s can't be read".formatted(csv), ex);
		}
	}

	private static String source(Path path) {
		try {
			return Files.readString(path);
		} catch (IOException ex) {
			throw new UncheckedIOException(path + " can't be read", ex);
		}
	}

	/** A reader of the folder sees the file as it was or as it is, never half of it. */
	private static void write(Path path, String source) {
		try {
			Path next = path.resolveSibling("." + path.getFileName() + ".new");
			Files.writeString(next, source);
			Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException ex) {
			throw new UncheckedIOException(path + " can't be written", ex);
		}
	}

}

package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The folder that pages are written in: which files there are, and what each says. */
public final class ContentFolder {

	private static final long LARGEST = 2L * 1024 * 1024;

	private final Path root;

	/** A folder of pages. It need not exist yet. */
	public ContentFolder(Path root) {
		this.root = root;
	}

	/** Where it is. */
	public Path root() {
		return this.root;
	}

	/**
	 * What tells whether a file changed.
	 *
	 * @param modified the time of its last change, in milliseconds
	 * @param size its size in bytes
	 */
	public record Stamp(long modified, long size) {
	}

	/** Whether the folder is there. */
	public boolean exists() {
		return Files.isDirectory(this.root);
	}

	/** Every Markdown file below a language's folder, by its place inside the folder. Hidden files and folders are left out. */
	public Map<String, Stamp> files() {
		Map<String, Stamp> result = new TreeMap<>();
		if (!exists()) {
			return result;
		}
		try {
			Files.walkFileTree(this.root, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = !folder.equals(ContentFolder.this.root)
							&& folder.getFileName().toString().startsWith(".");
					boolean strange = folder.getParent() != null && folder.getParent().equals(ContentFolder.this.root)
							&& !Language.isValid(folder.getFileName().toString());
					return (hidden || strange) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					String name = place(file);
					if (name.endsWith(".md") && name.contains("/") && !file.getFileName().toString().startsWith(".")) {
						result.put(name, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					return FileVisitResult.CONTINUE;
				}

			});
		} catch (IOException ex) {
			throw new UncheckedIOException("the content folder " + this.root + " can't be read", ex);
		}
		return result;
	}

	/** Reads a file by its place; nothing if it is gone. What can't be read at all is a page file with a problem. */
	public Optional<PageFile> read(String file, PageReader reader) {
		Optional<PagePlace> place = PagePlace.of(file);
		if (place.isEmpty()) {
			return Optional.of(unreadable(file, "the name can't become an address",
					"Use lower-case letters, digits and hyphens, such as en/parents/online-safety.md."));
		}
		Path path = this.root.resolve(file);
		try {
			if (Files.size(path) > LARGEST) {
				return Optional.of(unreadable(file, "is larger than 2 MiB", "Split it into several pages."));
			}
			return Optional.of(switch (Utf8Text.of(Files.readAllBytes(path))) {
				case Utf8Text.Text(String text) -> reader.read(place.get(), text);
				case Utf8Text.Wide() -> unreadable(file, 1, "is UTF-16, not UTF-8", "Save it again as UTF-8.");
				case Utf8Text.Broken(int line) ->
					unreadable(file, line, "has a character that is not UTF-8", "Save it again as UTF-8.");
			});
		} catch (java.nio.file.NoSuchFileException ex) {
			return Optional.empty();
		} catch (IOException ex) {
			return Optional.of(unreadable(file, "can't be read", "Let Waymark's account read it."));
		}
	}

	private static PageFile unreadable(String file, String message, String remedy) {
		return unreadable(file, 0, message, remedy);
	}

	private static PageFile unreadable(String file, int line, String message, String remedy) {
		return new PageFile(file, null, List.of(Problem.error(file, line, null, message, remedy)));
	}

	private String place(Path file) {
		return this.root.relativize(file).toString().replace('\\', '/');
	}

}

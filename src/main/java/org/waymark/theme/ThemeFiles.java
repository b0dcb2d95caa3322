package org.waymark.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The theme folder as it was at one moment, in memory.
 *
 * @param files content by path, for example {@code templates/page.html}
 */
record ThemeFiles(SortedMap<String, byte[]> files) {

	private static final List<String> KINDS = List.of(".html", ".css", ".js", ".svg", ".yml", ".md");

	/** Reads a folder. */
	static ThemeFiles read(Path folder) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (Path file : list(folder)) {
			try {
				files.put(name(folder, file), Files.readAllBytes(file));
			} catch (IOException ex) {
				throw new UncheckedIOException("cannot read " + file, ex);
			}
		}
		return new ThemeFiles(files);
	}

	/** What tells one state of a folder from another without reading its files. */
	static long stamp(Path folder) {
		long stamp = 17;
		for (Path file : list(folder)) {
			try {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				stamp = 31 * stamp + name(folder, file).hashCode();
				stamp = 31 * stamp + attributes.size();
				stamp = 31 * stamp + attributes.lastModifiedTime().toInstant().hashCode();
			} catch (IOException ex) {
				// Gone between the listing and now: the next poll sees the folder without it.
				stamp = 31 * stamp;
			}
		}
		return stamp;
	}

	/** The paths in a folder (subfolders included) that end so. */
	List<String> paths(String folder, String ending) {
		return this.files.keySet().stream().filter((path) -> path.startsWith(folder) && path.endsWith(ending)).toList();
	}

	/** Whether there is such a file. */
	boolean has(String path) {
		return this.files.containsKey(path);
	}

	/** The file's content; empty if there is no such file. */
	byte[] bytes(String path) {
		return this.files.getOrDefault(path, new byte[0]);
	}

	/** The file's text, with line ends as on Unix; empty if there is no such file. */
	String text(String path) {
		return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(ThemeFiles::isOurs).sorted().toList();
		} catch (IOException ex) {
			throw new UncheckedIOException("cannot list the theme folder " + folder, ex);
		}
	}

	/** What editors leave lying about (hidden files, copies ending in a tilde) is not part of the theme. */
	private static boolean isOurs(Path file) {
		String name = file.getFileName().toString();
		return !name.startsWith(".") && KINDS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
	}

	private static String name(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

}

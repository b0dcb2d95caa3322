package org.waymark.quality;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code java} of one JDK, run as a program of its own without what this one's environment says about Java. */
class JavaProgram {

	private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

	private final Path home;

	private final Map<String, String> environment = new TreeMap<>();

	JavaProgram(Path home) {
		this.home = home;
	}

	/** The JDKs under {@code /usr/lib/jvm} and beside this one that are older than {@code feature}. */
	static List<Path> olderThan(int feature) throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path folder : List.of(Path.of("/usr/lib/jvm"),
				Path.of(System.getProperty("java.home")).resolveSibling("."))) {
			if (!Files.isDirectory(folder)) {
				continue;
			}
			try (DirectoryStream<Path> homes = Files.newDirectoryStream(folder)) {
				for (Path home : homes) {
					Path release = home.resolve("release");
					if (Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(release)) {
						Matcher version = VERSION.matcher(Files.readString(release));
						if (version.find() && Integer.parseInt(version.group(1)) < feature) {
							found.add(home);
						}
					}
				}
			}
		}
		return found;
	}

	JavaProgram environment(String name, String value) {
		this.environment.put(name, value);
		return this;
	}

	Ended run(String... args) throws IOException, InterruptedException {
		Path output = Files.createTempFile("output", ".txt");
		Path errors = Files.createTempFile("errors", ".txt");
		int code = builder(args).redirectOutput(output.toFile()).redirectError(errors.toFile()).start().waitFor();
		Ended ended = new Ended(code, Files.readString(output), Files.readString(errors));
		Files.delete(output);
		Files.delete(errors);
		return ended;
	}

	Process start(Path output, String... args) throws IOException {
		return builder(args).redirectErrorStream(true).redirectOutput(output.toFile()).start();
	}

	private ProcessBuilder builder(String... args) {
		List<String> command = new ArrayList<>(List.of(this.home.resolve("bin/java").toString()));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet()
				.removeIf((name) -> name.startsWith("JAVA_") || name.startsWith("JDK_JAVA")
						|| name.startsWith("WAYMARK_"));
		builder.environment().putAll(this.environment);
		return builder;
	}

	/**
	 * How a program ended.
	 *
	 * @param code its exit code
	 * @param output what it wrote to standard output
	 * @param errors what it wrote to standard error
	 */
	record Ended(int code, String output, String errors) {
	}

}

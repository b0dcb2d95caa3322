package org.waymark.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words the program was started with: a command and its arguments, and settings, which are for Spring.
 *
 * @param command the command, {@code serve} if none was named
 * @param line the command and its own arguments
 * @param settings the rest, for example {@code --server.port=8090}
 */
public record CommandLine(String command, List<String> line, List<String> settings) {

	/** What the program does unless it is told otherwise. */
	public static final String SERVE = "serve";

	private static final Set<String> ROOTS = Set.of("waymark", "server", "management", "spring", "logging", "debug");

	/** Reads the program's arguments. */
	public static CommandLine of(String... arguments) {
		List<String> settings = new ArrayList<>();
		List<String> line = new ArrayList<>();
		Arrays.stream(arguments).forEach((word) -> (isSetting(word) ? settings : line).add(word));
		return new CommandLine(line.isEmpty() ? SERVE : line.getFirst(), List.copyOf(line), List.copyOf(settings));
	}

	/** Whether the program is to serve the site. */
	public boolean serves() {
		return this.command.equals(SERVE) && this.line.size() <= 1;
	}

	private static boolean isSetting(String word) {
		String name = word.startsWith("--") ? word.substring(2).split("[.=]", 2)[0] : "";
		return ROOTS.contains(name);
	}

}

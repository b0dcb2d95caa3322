package org.waymark.operations.commands;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The commands by name. */
final class Commands {

	private static final Set<String> HELP = Set.of("help", "--help", "-h");

	private final Map<String, Command> byName = new TreeMap<>();

	Commands(List<Command> commands) {
		commands.forEach((command) -> this.byName.put(command.name(), command));
	}

	private void tellUsage(Console console) {
		console.say("Use one of:");
		console.say("  serve");
		this.byName.values().forEach((known) -> console.say("  " + known.usage()));
	}

	/** Runs a command line; 2 if there is no such command. */
	int run(List<String> line, Console console) {
		if (!line.isEmpty() && HELP.contains(line.getFirst())) {
			tellUsage(console);
			return 0;
		}
		Command command = line.isEmpty() ? null : this.byName.get(line.getFirst());
		if (command == null) {
			console.say("waymark: %s",
					line.isEmpty() ? "no command given" : "there is no command \"" + line.getFirst() + "\"");
			tellUsage(console);
			return 2;
		}
		try {
			return command.run(line.subList(1, line.size()), console);
		} catch (IllegalArgumentException ex) {
			console.say("waymark %s: %s", command.name(), String.valueOf(ex.getMessage()));
			console.say("Usage: %s", command.usage());
			return 2;
		}
	}

}

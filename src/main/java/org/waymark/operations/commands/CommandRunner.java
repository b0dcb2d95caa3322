package org.waymark.operations.commands;

import java.util.List;

/** Runs a command line in this process, on its own output. */
public final class CommandRunner {

	private final Commands commands;

	CommandRunner(Commands commands) {
		this.commands = commands;
	}

	/** Runs it; 0 if all went well. */
	public int run(List<String> line) {
		return this.commands.run(line, System.out::println);
	}

}

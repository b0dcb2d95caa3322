package org.waymark.operations.commands;

import java.util.List;

/** Something an operator can ask for by name. It may block; it runs on a thread of its own. */
interface Command {

	/** What it is called, for example {@code import}. */
	String name();

	/** How it is used, in one line. */
	String usage();

	/**
	 * Does it.
	 *
	 * @param arguments what follows its name
	 * @param console where to say what happens
	 * @return 0 if all went well
	 */
	int run(List<String> arguments, Console console);

}

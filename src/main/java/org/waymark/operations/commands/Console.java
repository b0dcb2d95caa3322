package org.waymark.operations.commands;

/** Where a command says what happens, line by line: this process's own output, or the operator's on the other end. */
@FunctionalInterface
interface Console {

	void say(String line);

	default void say(String format, Object... values) {
		say(format.formatted(values));
	}

}

package org.waymark.content;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a file or a field, told so that its author can put it right.
 *
 * @param file what it was found in, for example {@code en/parents/missing.md}
 * @param line where, counted from 1; 0 where no line can be named
 * @param field the front-matter field, if it is about one
 * @param message what is wrong
 * @param remedy what to do about it
 * @param severity whether it keeps the page from being published
 */
public record Problem(String file, int line, @Nullable String field, String message, String remedy, Severity severity) {

	/** How much a problem matters. */
	public enum Severity {

		/** Keeps the page from being published. */
		ERROR,

		/** Is shown to the author, and does not hold the page back. */
		ADVICE

	}

	/** A problem that keeps the page from being published. */
	public static Problem error(String file, int line, @Nullable String field, String message, String remedy) {
		return new Problem(file, line, field, message, remedy, Severity.ERROR);
	}

	/** A problem that the author should know of. */
	public static Problem advice(String file, int line, @Nullable String field, String message, String remedy) {
		return new Problem(file, line, field, message, remedy, Severity.ADVICE);
	}

	/** Whether it keeps the page from being published. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	@Override
	public String toString() {
		String place = (this.line > 0) ? this.file + ":" + this.line : this.file;
		String about = (this.field != null) ? " " + this.field : "";
		return "%s%s: %s. %s".formatted(place, about, this.message, this.remedy);
	}

}

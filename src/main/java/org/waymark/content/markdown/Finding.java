package org.waymark.content.markdown;

import org.waymark.content.Problem;
import org.waymark.content.Problem.Severity;

/**
 * Something wrong in a body, told so that its author can put it right.
 *
 * @param line where in the Markdown, counted from 1; 0 where no line can be named
 * @param message what is wrong
 * @param remedy what to do about it
 * @param severity whether it keeps the page from being published
 */
public record Finding(int line, String message, String remedy, Severity severity) {

	static Finding error(int line, String message, String remedy) {
		return new Finding(line, message, remedy, Severity.ERROR);
	}

	static Finding advice(int line, String message, String remedy) {
		return new Finding(line, message, remedy, Severity.ADVICE);
	}

	/**
	 * This finding as a problem of a file.
	 *
	 * @param file the file
	 * @param linesBefore how many lines of the file come before the body
	 */
	public Problem in(String file, int linesBefore) {
		int place = (this.line == 0) ? 0 : this.line + linesBefore;
		return new Problem(file, place, null, this.message, this.remedy, this.severity);
	}

}

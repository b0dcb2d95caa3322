package org.waymark.content.figures;

import org.waymark.content.Problem;
import org.waymark.content.Problem.Severity;

/**
 * Something wrong with a table of figures, told so that whoever made it can put it right.
 *
 * @param line where in the CSV, counted from 1; 0 where no line can be named
 * @param message what is wrong
 * @param remedy what to do about it
 * @param severity whether it keeps the figures from being published
 */
public record Fault(int line, String message, String remedy, Severity severity) {

	static Fault error(int line, String message, String remedy) {
		return new Fault(line, message, remedy, Severity.ERROR);
	}

	static Fault advice(int line, String message, String remedy) {
		return new Fault(line, message, remedy, Severity.ADVICE);
	}

	/** Whether it keeps the figures from being published. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/** This fault as a problem of a CSV file. */
	public Problem in(String file) {
		return new Problem(file, this.line, null, this.message, this.remedy, this.severity);
	}

	/**
	 * This fault as a problem of a page that holds the CSV in a field.
	 *
	 * @param fieldLine the line of the page's file on which the field's name stands; the CSV begins on the next
	 */
	public Problem in(String file, int fieldLine, String field) {
		return new Problem(file, fieldLine + this.line, field, this.message, this.remedy, this.severity);
	}

}

package org.waymark.theme;

/**
 * Something wrong with a file of the theme, told so that its author can put it right.
 *
 * @param file what it was found in, for example {@code templates/page.html}
 * @param line where, counted from 1; 0 where no line can be named
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record ThemeProblem(String file, int line, String message, String remedy) {

	@Override
	public String toString() {
		String place = (this.line > 0) ? this.file + ":" + this.line : this.file;
		return "%s: %s. %s".formatted(place, this.message, this.remedy);
	}

}

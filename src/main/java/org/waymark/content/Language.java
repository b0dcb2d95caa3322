package org.waymark.content;

import java.util.regex.Pattern;

/**
 * The language, or the plain form of one, that a page is written in: also the folder it lies in.
 *
 * @param code a BCP 47 tag in lower case such as {@code en} or {@code ur}, or {@code easy-read}
 */
public record Language(String code) {

	private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*|easy-read");

	/** English, the language every page exists in first. */
	public static final Language ENGLISH = new Language("en");

	/** Easy Read: English with short sentences and pictures. */
	public static final Language EASY_READ = new Language("easy-read");

	public Language {
		if (!isValid(code)) {
			throw new IllegalArgumentException("not a language: " + code);
		}
	}

	/** Whether {@code code} can be a language. */
	public static boolean isValid(String code) {
		return SHAPE.matcher(code).matches();
	}

	/** What goes into the {@code lang} attribute (WCAG 3.1.1). */
	public String tag() {
		return equals(EASY_READ) ? "en" : this.code;
	}

	/** What goes into the {@code dir} attribute. */
	public String direction() {
		return switch (this.code.split("-", 2)[0]) {
			case "ar", "fa", "he", "ps", "ur", "ckb", "sd", "ug", "yi" -> "rtl";
			default -> "ltr";
		};
	}

	/** What a language's addresses begin with: nothing for English, {@code /ur} for Urdu. */
	public String prefix() {
		return equals(ENGLISH) ? "" : "/" + this.code;
	}

	@Override
	public String toString() {
		return this.code;
	}

}

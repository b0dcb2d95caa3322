package org.waymark.content;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a page's file lies in the content folder, and so which address it has.
 *
 * @param file the place inside the folder, with slashes, for example {@code en/parents/missing.md}
 * @param language its language
 * @param path its address
 */
public record PagePlace(String file, Language language, PagePath path) {

	private static final String ENDING = ".md";

	/** The place of a file, if it is one that a page can have: a language's folder, then lower-case words, then {@code .md}. */
	public static Optional<PagePlace> of(String file) {
		int slash = file.indexOf('/');
		if (slash < 0 || !file.endsWith(ENDING) || !Language.isValid(file.substring(0, slash))) {
			return Optional.empty();
		}
		String inside = file.substring(slash, file.length() - ENDING.length());
		String path = inside.equals("/index")
				? "/"
				: inside.endsWith("/index") ? inside.substring(0, inside.length() - 6) : inside;
		return PagePath.isValid(path) && path.equals(path.toLowerCase(Locale.ROOT))
				? Optional.of(new PagePlace(file, new Language(file.substring(0, slash)), new PagePath(path)))
				: Optional.empty();
	}

	/** The file that a page at an address is written to. */
	public static String fileOf(Language language, PagePath path) {
		return language.code() + (path.isHome() ? "/index" : path.value()) + ENDING;
	}

	/** The first folder below the language: the collection's, if it is one. */
	String collection() {
		return this.path.parent().isHome() ? "" : this.path.parent().value().substring(1);
	}

}

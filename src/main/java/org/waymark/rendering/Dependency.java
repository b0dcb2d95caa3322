package org.waymark.rendering;

import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.publication.JournalEvent;

/** Something published that a rendered page shows: when it changes, the page has to be rendered anew. */
public sealed interface Dependency {

	/**
	 * The page at an address, or its absence.
	 *
	 * @param language its language
	 * @param path its address
	 */
	record OnPage(Language language, PagePath path) implements Dependency {
	}

	/**
	 * Every page at one address in any language.
	 *
	 * @param path the address
	 */
	record OnTwins(PagePath path) implements Dependency {
	}

	/**
	 * Every item of a type.
	 *
	 * @param type the type's name
	 */
	record OnType(String type) implements Dependency {
	}

	/**
	 * The pages one level below an address.
	 *
	 * @param language their language
	 * @param path the address
	 */
	record OnChildren(Language language, PagePath path) implements Dependency {
	}

	/** Everything that is published. */
	record OnAll() implements Dependency {
	}

	/** Whether an event changes it. */
	default boolean isTouchedBy(JournalEvent event) {
		return switch (this) {
			case OnPage(Language language, PagePath path) ->
				event.language().equals(language) && event.path().equals(path);
			case OnTwins(PagePath path) -> event.path().equals(path);
			case OnType(String type) -> event.type().equals(type);
			case OnChildren(Language language, PagePath path) -> event.language().equals(language)
					&& !event.path().isHome() && event.path().parent().equals(path);
			case OnAll() -> true;
		};
	}

}

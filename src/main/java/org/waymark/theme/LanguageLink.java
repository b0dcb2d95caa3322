package org.waymark.theme;

/**
 * A page in another language.
 *
 * @param label the language's own name for itself, for example {@code Polski}
 * @param address where it is
 * @param tag its BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param current whether it is the page being shown
 * @param other whether it is not the same page, but one where its readers can begin
 */
public record LanguageLink(String label, String address, String tag, String direction, boolean current,
		boolean other) {
}

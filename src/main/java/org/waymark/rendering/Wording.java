package org.waymark.rendering;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.waymark.theme.Theme;

/** Names of fields and values as words: the locale's own, or else the name with its hyphens made spaces. */
final class Wording {

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[-_/][a-z0-9]+)*");

	private final Theme theme;

	private final String tag;

	Wording(Theme theme, String tag) {
		this.theme = theme;
		this.tag = tag;
	}

	/** Words of the locale. */
	String text(String key, Object... args) {
		return this.theme.text(key, this.tag, args);
	}

	/** A field's name, for example {@code for} as {@code Who it is for}. */
	String field(String type, String name) {
		return own("field." + type + "." + name).or(() -> own("field." + name)).orElseGet(() -> plain(name));
	}

	/** A field's value, for example {@code face-to-face} as {@code Face to face}. What is no bare name stays as it is. */
	String choice(String field, String value) {
		if (!NAME.matcher(value).matches()) {
			return value;
		}
		return own("choice." + field + "." + value).or(() -> own("choice." + value)).orElseGet(() -> plain(value));
	}

	/** The locale answers with the end of a key that it has no words for. */
	private Optional<String> own(String key) {
		String text = this.theme.text(key, this.tag);
		return text.equals(key.substring(key.lastIndexOf('.') + 1)) ? Optional.empty() : Optional.of(text);
	}

	private static String plain(String name) {
		String spaced = name.replace('-', ' ').replace('_', ' ');
		return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
	}

}

package org.waymark.content;

import java.util.regex.Pattern;

/**
 * What a page is known by for ever, whatever its address becomes.
 *
 * @param value for example {@code 1f8b0c5a9d3e4f60}
 */
public record PageId(String value) {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	public PageId {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException("not a page id: " + value);
		}
	}

	/**
	 * The id of a page that first came from the content folder. It is derived from the place where the file first lay, so that two
	 * nodes that read the same folder speak of the same page.
	 */
	public static PageId ofFirstPlace(Language language, PagePath path) {
		return new PageId(ContentHash.of(language.code() + path.value()).value().substring(0, 16));
	}

	@Override
	public String toString() {
		return this.value;
	}

}

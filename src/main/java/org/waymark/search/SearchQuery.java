package org.waymark.search;

import org.jspecify.annotations.Nullable;

import org.waymark.content.Language;

/**
 * What a reader asks.
 *
 * @param text the words as they were typed; there is no syntax to get wrong
 * @param language whose pages to find, for example {@code en}; none for every language
 * @param audience whose pages to prefer, for example {@code parents}; none for no preference
 * @param page which page of results, from 1
 * @param size how many results a page has, for example 10
 */
public record SearchQuery(String text, @Nullable Language language, @Nullable String audience, int page, int size) {

	/** The most results that one page may have. */
	public static final int LARGEST_PAGE = 100;

	/** The last page that may be asked for. */
	public static final int LAST_PAGE = 1000;

	private static final int USUAL_PAGE = 10;

	public SearchQuery {
		if (page < 1 || page > LAST_PAGE) {
			throw new IllegalArgumentException("page is from 1 to %d, not %d".formatted(LAST_PAGE, page));
		}
		if (size < 1 || size > LARGEST_PAGE) {
			throw new IllegalArgumentException("size is from 1 to %d, not %d".formatted(LARGEST_PAGE, size));
		}
	}

	/** The first ten results in one language. */
	public static SearchQuery of(String text, Language language) {
		return new SearchQuery(text, language, null, 1, USUAL_PAGE);
	}

	/** How many results come before this page of them. */
	int offset() {
		return (this.page - 1) * this.size;
	}

}

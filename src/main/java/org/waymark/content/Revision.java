package org.waymark.content;

/**
 * One wording of a page, exactly as it was written: head and body put together are the file, byte for byte.
 *
 * @param id the page
 * @param type the name of its content type, for example {@code task}
 * @param language the language it is written in
 * @param path its address inside that language
 * @param head the front matter as written, fences included; empty if there was none
 * @param fields what the head says
 * @param body the Markdown
 */
public record Revision(PageId id, String type, Language language, PagePath path, String head, Fields fields,
		String body) {

	/** The file as written. */
	public String source() {
		return this.head + this.body;
	}

	/** Names this wording, and no other. */
	public ContentHash hash() {
		return ContentHash.of(source());
	}

	/** The page's title; its path where it has none. */
	public String title() {
		return this.fields.text("title").map(Invisible::without).filter((title) -> !title.isBlank())
				.orElseGet(this.path::value);
	}

	/** The page's summary; empty where it has none. */
	public String summary() {
		return this.fields.text("summary", "");
	}

	/** Address on the public site, language included, for example {@code /ur/help-now}. */
	public String address() {
		return this.path.isHome() && !this.language.equals(Language.ENGLISH)
				? this.language.prefix()
				: this.language.prefix() + this.path.value();
	}

}

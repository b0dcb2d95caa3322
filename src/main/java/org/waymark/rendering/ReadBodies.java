package org.waymark.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.MarkdownRefused;

/** Bodies as they were read: what stands on many pages, and on every page of search results, is read once. */
final class ReadBodies {

	private static final int MOST = 2_000;

	private final Cache<String, MarkdownDocument> read = Caffeine.newBuilder().maximumSize(MOST).build();

	private final Markdown markdown;

	ReadBodies(Markdown markdown) {
		this.markdown = markdown;
	}

	MarkdownDocument of(String body) {
		MarkdownDocument known = this.read.getIfPresent(body);
		if (known != null) {
			return known;
		}
		MarkdownDocument document = read(body);
		this.read.put(body, document);
		return document;
	}

	/** What is published has been read before: a refusal now means that the machine is busy, which a second try often outlasts. */
	private MarkdownDocument read(String body) {
		try {
			return this.markdown.parse(body);
		} catch (MarkdownRefused ex) {
			return this.markdown.parse(body);
		}
	}

}

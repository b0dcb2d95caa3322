package org.waymark.search;

import org.waymark.content.Revision;
import org.waymark.content.markdown.Heading;
import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.MarkdownRefused;

/** A page's text as the Markdown reader understands it. */
final class ReadMarkdown implements PageTexts {

	private final Markdown markdown;

	private final PageTexts otherwise = new StrippedMarkdown();

	ReadMarkdown(Markdown markdown) {
		this.markdown = markdown;
	}

	/** A body that the reader refuses was never rendered so either, but its page is found all the same. */
	@Override
	public PageText textOf(Revision revision) {
		try {
			MarkdownDocument document = this.markdown.parse(revision.body());
			return new PageText(revision.title(), document.headings().stream().map(Heading::text).toList(),
					document.plainText());
		} catch (MarkdownRefused ex) {
			return this.otherwise.textOf(revision);
		}
	}

}

package org.waymark.content.markdown;

import java.util.List;

/** A body as it was understood: its HTML, its text, and everything in it that others have to know of. */
public final class MarkdownDocument {

	private final List<Piece> pieces;

	private final Outline outline;

	private final List<String> passages;

	private final String plainText;

	MarkdownDocument(List<Piece> pieces, Outline outline, List<String> passages, String plainText) {
		this.pieces = List.copyOf(pieces);
		this.outline = outline;
		this.passages = List.copyOf(passages);
		this.plainText = plainText;
	}

	/** The body as sanitised HTML, with the service blocks as {@code blocks} renders them. */
	public String html(BlockRenderer blocks) {
		return Piece.join(this.pieces, blocks);
	}

	/** The headings, in their order. */
	public List<Heading> headings() {
		return this.outline.headings();
	}

	/** The links that reach the page, in their order. */
	public List<LinkUse> links() {
		return this.outline.links();
	}

	/** The images that reach the page, in their order. */
	public List<LinkUse> images() {
		return this.outline.images();
	}

	/** The service blocks, in their order; tables are not among them. */
	public List<BlockUse> blocks() {
		return this.outline.blocks();
	}

	/** What was taken out because it is not allowed. */
	public List<Removal> removed() {
		return this.outline.removed();
	}

	/** What is wrong with the body. */
	public List<Finding> findings() {
		return this.outline.findings();
	}

	/** The body as readable text: what stands inside blocks is there, what they refer to is not. */
	public String plainText() {
		return this.plainText;
	}

	/** Paragraphs, headings, list items and table cells: none of their sentences runs on into the next. */
	List<String> passages() {
		return this.passages;
	}

}

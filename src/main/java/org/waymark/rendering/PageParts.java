package org.waymark.rendering;

import org.waymark.content.Revision;
import org.waymark.content.markdown.MarkdownDocument;

/**
 * A page on its way to its readers: what it is made from.
 *
 * @param page the revision that is shown
 * @param document its body as it was understood
 * @param reading what else is published at this moment
 * @param blocks what renders the service blocks of the body
 * @param query what the address asks for
 * @param setting the site around the page
 */
record PageParts(Revision page, MarkdownDocument document, Reading reading, BlockHtml blocks, PageQuery query,
		Setting setting) {

	Wording wording() {
		return new Wording(this.setting.theme(), this.page.language().tag());
	}

	Links links() {
		return this.blocks.links();
	}

}

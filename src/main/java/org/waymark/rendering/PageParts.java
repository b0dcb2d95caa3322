package org.waymark.rendering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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
 * @param renderer makes the whole page's HTML of its parts
 * @param opens whether something published has a page of its own
 */
record PageParts(Revision page, MarkdownDocument document, Reading reading, BlockHtml blocks, PageQuery query,
		Setting setting, Function<PageParts, String> renderer, Predicate<Revision> opens) {

	Wording wording() {
		return new Wording(this.setting.theme(), this.page.language().tag());
	}

	/** Whether readers can open a page: some of what is published is only shown on others. */
	boolean isOpen(Revision other) {
		return this.opens.test(other);
	}

	/** The whole page as HTML. */
	String html() {
		return this.renderer.apply(this);
	}

	/** When somebody checked it, as far as readers may be told. */
	Optional<LocalDate> checked() {
		return new PageChecks(this.reading, this.blocks.cards()).day(this.page);
	}

	Links links() {
		return this.blocks.links();
	}

}

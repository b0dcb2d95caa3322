package org.waymark.content.markdown;

import java.util.List;

/** A part of a page's HTML: finished, or a service block that is rendered later. */
sealed interface Piece {

	/**
	 * Sanitised HTML.
	 *
	 * @param html the markup
	 */
	record Html(String html) implements Piece {
	}

	/**
	 * A service block, where it stands.
	 *
	 * @param block which block
	 * @param inner what is inside it
	 */
	record Placed(ServiceBlock block, List<Piece> inner) implements Piece {
	}

	/** The HTML of {@code pieces}, blocks rendered by {@code blocks}. */
	static String join(List<Piece> pieces, BlockRenderer blocks) {
		StringBuilder html = new StringBuilder();
		for (Piece piece : pieces) {
			html.append(switch (piece) {
				case Html text -> text.html();
				case Placed placed -> blocks.render(placed.block(), join(placed.inner(), blocks));
			});
		}
		return html.toString();
	}

}

package org.waymark.content.markdown;

import com.vladsch.flexmark.ast.ListBlock;

/** Whether the items of a list stand close together, without paragraphs of their own (CommonMark 0.31.2, 5.3). */
final class Tightness {

	private Tightness() {
	}

	static boolean isTight(ListBlock list) {
		return list.isTight();
	}

}

package org.waymark.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A link or an image in a sentence, its address found already; its text is inside. */
final class LinkSpan extends Node {

	private final boolean image;

	private final String target;

	private final @Nullable String title;

	LinkSpan(boolean image, String target, @Nullable String title) {
		this.image = image;
		this.target = target;
		this.title = title;
	}

	boolean isImage() {
		return this.image;
	}

	String target() {
		return this.target;
	}

	@Nullable
	String title() {
		return this.title;
	}

	@Override
	public BasedSequence[] getSegments() {
		return EMPTY_SEGMENTS;
	}

}

package org.waymark.content.markdown;

import com.vladsch.flexmark.ast.Text;
import org.jspecify.annotations.Nullable;

/** An opening {@code [} or {@code ![} that waits for its end. */
final class Bracket {

	private final Text node;

	private final int start;

	private final boolean image;

	private final @Nullable Bracket previous;

	private final @Nullable DelimiterRun lastRun;

	private boolean active = true;

	private boolean bracketAfter;

	/** Whether links around this one are switched off already: then those further out are, too. */
	private boolean swept;

	Bracket(Text node, int start, boolean image, @Nullable Bracket previous, @Nullable DelimiterRun lastRun) {
		this.node = node;
		this.start = start;
		this.image = image;
		this.previous = previous;
		this.lastRun = lastRun;
		if (previous != null) {
			previous.bracketAfter = true;
		}
	}

	/** The text node that holds it. */
	Text node() {
		return this.node;
	}

	/** The index after it. */
	int start() {
		return this.start;
	}

	boolean image() {
		return this.image;
	}

	@Nullable
	Bracket previous() {
		return this.previous;
	}

	/** The last delimiter run before it. */
	@Nullable
	DelimiterRun lastRun() {
		return this.lastRun;
	}

	boolean isActive() {
		return this.active;
	}

	boolean hasBracketAfter() {
		return this.bracketAfter;
	}

	/** A link was found inside: neither this bracket nor those around it can become another. */
	void deactivateLinks() {
		for (Bracket bracket = this; bracket != null && !bracket.swept; bracket = bracket.previous) {
			bracket.swept = true;
			bracket.active &= bracket.image;
		}
	}

}

package org.waymark.content.markdown;

import com.vladsch.flexmark.ast.Text;
import org.jspecify.annotations.Nullable;

/** A run of {@code *}, {@code _} or {@code ~} that may still open or close emphasis (CommonMark 0.31.2, 6.2). */
final class DelimiterRun {

	final Text node;

	final char sign;

	final int original;

	final boolean opens;

	final boolean closes;

	int left;

	@Nullable
	DelimiterRun previous;

	@Nullable
	DelimiterRun next;

	DelimiterRun(Text node, char sign, boolean opens, boolean closes, @Nullable DelimiterRun previous) {
		this.node = node;
		this.sign = sign;
		this.original = node.getChars().length();
		this.left = this.original;
		this.opens = opens;
		this.closes = closes;
		this.previous = previous;
	}

	/** What tells apart the closers that look for the same openers. */
	int kind() {
		return this.sign * 8 + (this.opens ? 4 : 0) + this.original % 3;
	}

	/** How many signs this opener and {@code closer} give to one emphasis; none where they do not match. */
	int match(DelimiterRun closer) {
		if (!this.opens || this.sign != closer.sign) {
			return 0;
		}
		if (this.sign == '~') {
			return (this.left == closer.left) ? this.left : 0;
		}
		boolean ambiguous = (this.closes || closer.opens) && (this.original + closer.original) % 3 == 0
				&& (this.original % 3 != 0 || closer.original % 3 != 0);
		if (ambiguous) {
			return 0;
		}
		return (this.left >= 2 && closer.left >= 2) ? 2 : 1;
	}

}

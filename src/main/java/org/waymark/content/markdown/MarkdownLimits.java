package org.waymark.content.markdown;

import java.time.Duration;

/**
 * How much is read before a body is refused.
 *
 * @param maxBytes how long a body may be, in bytes of UTF-8
 * @param maxNesting how many quotations, lists and blocks may stand inside one another
 * @param deadline how long an answer may take
 * @param workers how many bodies are read at the same time
 */
public record MarkdownLimits(int maxBytes, int maxNesting, Duration deadline, int workers) {

	/** Generous for pages, tight for mischief: the longest page of a large council's site has some 70,000 bytes. */
	public static final MarkdownLimits DEFAULTS = new MarkdownLimits(131_072, 40, Duration.ofSeconds(3), 2);

	public MarkdownLimits {
		if (maxBytes < 1 || maxNesting < 1 || workers < 1 || !deadline.isPositive()) {
			throw new IllegalArgumentException("limits must be positive: %d, %d, %s, %d".formatted(maxBytes, maxNesting,
					deadline, workers));
		}
	}

}

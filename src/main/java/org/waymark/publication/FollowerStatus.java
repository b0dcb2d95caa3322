package org.waymark.publication;

import org.jspecify.annotations.Nullable;

/**
 * How far a follower has come.
 *
 * @param name the follower, for example {@code search}
 * @param checkpoint the last journal entry it has kept
 * @param behind how many entries it lacks, as far as this node knows
 * @param lastError what stops it now; absent while it works
 */
public record FollowerStatus(String name, long checkpoint, long behind, @Nullable String lastError) {

	/** Whether it has everything this node knows of, and nothing stops it. */
	public boolean isCurrent() {
		return this.behind == 0 && this.lastError == null;
	}

}

package org.waymark.content.markdown;

import java.time.Duration;

/** Keeps the reading of one body within its deadline, and its page within a size: whoever does the work is stopped beyond them. */
final class Watch {

	private static final int TICKS_BETWEEN_LOOKS = 1 << 12;

	private final long end;

	private final long most;

	private int ticks;

	private long written;

	/**
	 * Begins now.
	 *
	 * @param time how long the work may take
	 * @param most how many characters of HTML may come of it
	 */
	Watch(Duration time, long most) {
		this.end = System.nanoTime() + time.toNanos();
		this.most = most;
	}

	void tick() {
		tick(1);
	}

	/** Notes work worth {@code weight} characters. */
	void tick(int weight) {
		this.ticks += weight;
		if (this.ticks >= TICKS_BETWEEN_LOOKS) {
			this.ticks = 0;
			if (System.nanoTime() - this.end > 0) {
				throw Refusals.tooSlow();
			}
		}
	}

	void wrote(int characters) {
		tick();
		this.written += characters;
		if (this.written > this.most) {
			throw Refusals.tooLarge();
		}
	}

}

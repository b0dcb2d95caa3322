package org.waymark.rendering.flow;

import java.time.Duration;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Tells the layout kernel when it has worked on a flow for long enough. */
final class Deadline extends BasicProgressMonitor {

	private final long end;

	private Deadline(long end) {
		this.end = end;
	}

	static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	/** The same deadline for another layout: the kernel takes each monitor once. */
	Deadline again() {
		return new Deadline(this.end);
	}

	/** That it did not get ready in time. */
	static final class Passed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Passed() {
			super("it takes too long");
		}

	}

	@Override
	public boolean isCanceled() {
		return System.nanoTime() - this.end > 0;
	}

	/** What the kernel drew after it was stopped is no drawing. */
	void check() {
		if (isCanceled()) {
			throw new Passed();
		}
	}

	@Override
	protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
		return new Deadline(this.end);
	}

}

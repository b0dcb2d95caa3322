package org.waymark.content.markdown;

import org.jspecify.annotations.Nullable;

/** A body that is not read at all: too long, too deeply nested, or too slow to read. */
public final class MarkdownRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	MarkdownRefused(Finding finding, @Nullable Throwable cause) {
		super(finding.message() + ". " + finding.remedy(), cause, false, false);
		this.finding = finding;
	}

	/** What is wrong, where, and what to do about it. */
	public Finding finding() {
		return this.finding;
	}

}

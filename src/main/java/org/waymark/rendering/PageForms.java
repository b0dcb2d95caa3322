package org.waymark.rendering;

import java.util.List;

import org.waymark.content.Revision;

/** Which forms a page has. */
final class PageForms {

	private PageForms() {
	}

	/** The endings of the forms that a page has, for example {@code txt}. */
	static List<String> endings(Revision page) {
		return List.of("txt", "md", "json");
	}

}

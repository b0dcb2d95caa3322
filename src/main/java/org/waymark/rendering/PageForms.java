package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;

import org.waymark.content.Revision;

/** Which forms a page has. */
final class PageForms {

	private PageForms() {
	}

	/** The endings of the forms that a page has, for example {@code txt}. */
	static List<String> endings(Revision page) {
		List<String> endings = new ArrayList<>(List.of("txt", "md", "json"));
		if (hasPdf(page)) {
			endings.add("pdf");
		}
		return List.copyOf(endings);
	}

	/** What writes PDF can't join letters or run from the right: scripts that do so are printed from the browser instead. */
	static boolean hasPdf(Revision page) {
		return page.language().direction().equals("ltr")
				&& (page.title() + page.summary()).codePoints().filter(Character::isLetter)
						.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

}

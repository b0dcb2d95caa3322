package org.waymark.publication;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;

/** Revisions to publish. */
final class TestPages {

	private static final List<String> TYPES = List.of("page", "task", "news");

	private TestPages() {
	}

	static Revision page(String path, String body) {
		return page(Language.ENGLISH, path, "page", body);
	}

	static Revision page(Language language, String path, String type, String body) {
		PagePath where = new PagePath(path);
		return new Revision(PageId.ofFirstPlace(language, where), type, language, where,
				"---\ntype: %s\ntitle: Page at %s\n---\n\n".formatted(type, path),
				new Fields(Map.of("type", type, "title", "Page at " + path)), body);
	}

	/** One of some thirty pages in two languages, with a text that is hardly ever the same twice. */
	static Revision any(Random random) {
		Language language = random.nextInt(4) == 0 ? new Language("cy") : Language.ENGLISH;
		int number = random.nextInt(15);
		String path = (number == 0) ? "/" : (number % 3 == 0) ? "/section" : "/section/page-" + number;
		String body = "Text %d.\n".formatted(random.nextInt()).repeat(1 + random.nextInt(40));
		return page(language, path, TYPES.get(random.nextInt(TYPES.size())), body);
	}

}

package org.waymark.site;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.rendering.FewPages;

import static org.assertj.core.api.Assertions.assertThat;

class RedirectsTests {

	@Test
	void loopIsNeverServed() {
		Redirects redirects = new Redirects(new FewPages(List.of(redirect("/loop-one", "/loop-two"),
				redirect("/loop-two", "/Loop-One/"), redirect("/into-it", "/loop-one?a#b"),
				redirect("/loop-self", "/en/loop-self"), redirect("/first", "/second"),
				redirect("/second", "https://example.org/first"))));
		assertThat(List.of("/loop-one", "/loop-two", "/into-it", "/loop-self"))
				.allMatch((path) -> redirects.find(path).isEmpty());
		assertThat(redirects.find("/FIRST")).map(Redirects.Redirect::to).contains("/second");
		assertThat(redirects.find("/second")).isPresent();
	}

	@Test
	void redirectToAPageOfTheSameNameIsServed() {
		Redirects redirects = new Redirects(
				new FewPages(List.of(redirect("/News", "/news"), page("page", "/news", Map.of("title", "News")))));
		assertThat(redirects.find("/News")).isPresent();
	}

	private static Revision redirect(String from, String to) {
		return page("redirect", "/redirects" + from.toLowerCase(java.util.Locale.ROOT), Map.of("from", from, "to", to));
	}

	private static Revision page(String type, String path, Map<String, Object> fields) {
		PagePath place = new PagePath(path);
		return new Revision(PageId.ofFirstPlace(Language.ENGLISH, place), type, Language.ENGLISH, place, "",
				new Fields(fields), "");
	}

}

package org.waymark.publication;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageFile;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.PagePlace;
import org.waymark.content.Problem;
import org.waymark.content.RedirectAddress;
import org.waymark.content.Revision;

import static org.assertj.core.api.Assertions.assertThat;

class CirclesTests {

	private final Map<String, Revision> pages = new HashMap<>();

	private final Circles circles = new Circles(
			(_, path) -> Optional.ofNullable(this.pages.get(path)).filter((page) -> !page.type().equals("redirect")),
			(from) -> this.pages.values().stream().filter((page) -> page.type().equals("redirect"))
					.filter((page) -> RedirectAddress.of(page.fields().text("from", "")).equals(from)).toList());

	@ParameterizedTest
	@CsvSource({"group, reports_to", "document, supersedes", "service, replaced_by"})
	void whatLeadsToItselfIsNamedWithItsField(String type, String field) {
		page("/x/a", type, Map.of(field, "/x/a"));
		assertThat(problems("/x/a")).singleElement().asString()
				.startsWith("en/x/a.md:3 " + field + ": leads back to itself. ");
	}

	@ParameterizedTest
	@CsvSource({"group, reports_to", "document, supersedes", "service, replaced_by"})
	void whatLeadsBackThroughOthersNamesThemOnEveryPageOfTheCircle(String type, String field) {
		page("/x/a", type, Map.of(field, "/x/b"));
		page("/x/b", type, Map.of(field, "/x/c"));
		page("/x/c", type, Map.of(field, "/x/a"));
		page("/x/d", type, Map.of(field, "/x/a"));
		assertThat(problems("/x/a")).singleElement().asString()
				.contains("leads back to itself through /x/b, /x/c. ");
		assertThat(problems("/x/b")).singleElement().asString().contains("through /x/c, /x/a. ");
		assertThat(problems("/x/d")).as("leads into a circle, and is in none").isEmpty();
	}

	@Test
	void chainWithAnEndIsNoCircle() {
		page("/x/a", "document", Map.of("supersedes", "/x/b"));
		page("/x/b", "document", Map.of("supersedes", "/x/gone"));
		assertThat(problems("/x/a")).isEmpty();
	}

	@Test
	void redirectThatLeadsBackIsNamed() {
		page("/redirects/one", "redirect", Map.of("to", "/loop-two?a=b#c", "from", "/Loop-One"));
		page("/redirects/two", "redirect", Map.of("to", "/loop-one/", "from", "/loop-two"));
		page("/redirects/self", "redirect", Map.of("to", "/en/self", "from", "/self"));
		assertThat(problems("/redirects/one")).singleElement().asString()
				.matches("en/redirects/one\\.md:[34] to: leads back to itself through /loop-two\\. .*");
		assertThat(problems("/redirects/self")).singleElement().asString().contains("to: leads back to itself. ");
	}

	@Test
	void redirectToAPageIsNoCircle() {
		page("/news", "page", Map.of());
		page("/redirects/news", "redirect", Map.of("to", "/news", "from", "/News"));
		assertThat(problems("/redirects/news")).isEmpty();
	}

	private List<Problem> problems(String path) {
		Revision page = Objects.requireNonNull(this.pages.get(path));
		return this.circles.of(new PageFile(PagePlace.fileOf(page.language(), page.path()), page, List.of()));
	}

	private void page(String path, String type, Map<String, Object> fields) {
		Map<String, Object> all = new LinkedHashMap<>(fields);
		StringBuilder head = new StringBuilder("---\ntype: " + type + "\n");
		all.forEach((name, value) -> head.append(name).append(": ").append(value).append('\n'));
		PagePath where = new PagePath(path);
		this.pages.put(path, new Revision(PageId.ofFirstPlace(Language.ENGLISH, where), type, Language.ENGLISH, where,
				head + "---\n", new Fields(all), ""));
	}

}

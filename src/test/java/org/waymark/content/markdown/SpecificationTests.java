package org.waymark.content.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SpecificationTests {

	/**
	 * What is not followed: {@code <textarea>} as the beginning of raw HTML (171; it never reaches a page), and list items that are
	 * indented by four columns without being inside the item before (312, 313).
	 */
	private static final List<Integer> KNOWN = List.of(171, 312, 313);

	/** Task lists, and the filter for raw HTML, which is the sanitiser's work here. */
	private static final Set<String> LEFT_OUT = Set.of("Task list items (extension)",
			"Disallowed Raw HTML (extension)");

	@Test
	void commonMarkIsFollowed() throws IOException {
		List<JsonNode> examples = Suites.array("commonmark/spec-0.31.2.json");
		List<Integer> failing = failing(Dialect.COMMONMARK, examples);
		System.out.printf("CommonMark 0.31.2: %d of %d examples to the letter; not: %s%n",
				examples.size() - failing.size(),
				examples.size(), failing);
		assertThat(KNOWN).containsAll(failing);
	}

	@Test
	void tablesStrikethroughAndAutolinksOfGfmAreFollowed() throws IOException {
		List<JsonNode> examples = Suites.array("gfm/spec.json").stream().filter(SpecificationTests::isExtension)
				.toList();
		List<Integer> failing = failing(Dialect.GFM, examples);
		System.out.printf("GFM 0.29: %d of %d examples of these extensions to the letter; not: %s%n",
				examples.size() - failing.size(), examples.size(), failing);
		assertThat(failing).isEmpty();
		assertThat(examples).hasSize(21);
	}

	@Test
	void headingsListsAndTablesReadAlikeInEveryDialect() {
		String body = "## a\n\n- b\n- *c*\n\n> d\n";
		assertThat(Dialect.WAYMARK.html(body)).isEqualTo(Dialect.COMMONMARK.html(body))
				.isEqualTo(Dialect.GFM.html(body));
	}

	private static boolean isExtension(JsonNode example) {
		String section = example.get("section").asString();
		return section.endsWith("(extension)") && !LEFT_OUT.contains(section);
	}

	private static List<Integer> failing(Dialect dialect, List<JsonNode> examples) {
		List<Integer> failing = new ArrayList<>();
		for (JsonNode example : examples) {
			String actual = dialect.html(example.get("markdown").asString());
			if (!actual.equals(example.get("html").asString())) {
				failing.add(example.get("example").asInt());
			}
		}
		return failing;
	}

}

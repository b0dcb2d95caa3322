package org.waymark.content;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.content.markdown.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class OccasionRulesTests {

	private static final String HEAD = """
			---
			type: %s
			title: A page
			summary: A sentence.
			audience: [professionals]
			owner_role: Editor
			checked_by: Editor
			checked_on: 2026-11-23
			review_due: 2027-05-23
			source: ["Board"]
			%s
			---
			""";

	private final PageReader reader = new PageReader(ContentTypes.read(Path.of("content")));

	@Test
	void goodDatesHaveNoProblem() {
		assertThat(course("{start: 2027-01-20T09:30, end: 2027-01-20T12:30, venue: town, places: 20, taken: 20}",
				"{start: 2027-01-20T09:30, end: 2027-01-20T12:30, venue: hall}")).isEmpty();
	}

	@Test
	void aTimeThatTheClocksSkipIsNamedWithItsLine() {
		assertThat(course("{start: 2027-03-28T01:30, end: 2027-03-28T03:30}")).containsExactly(
				"en/professionals/training/x.md:13 sessions: date 1: start 2027-03-28T01:30 does not exist: the clocks go "
						+ "forward over it. Write a time before or after the change.");
	}

	@Test
	void anEndBeforeTheStartIsNamed() {
		assertThat(course("{start: 2027-01-20T12:30, end: 2027-01-20T09:30}")).singleElement().asString()
				.contains("date 1: end is not after start");
		assertThat(problems("event", "kind: workshop\nstarts: 2027-01-20T12:30\nends: 2027-01-20T12:30"))
				.singleElement().asString().contains("ends: is not after starts");
		assertThat(problems("event", "kind: workshop\nstarts: 2027-01-20T12:30\nends: 2027-01-20")).isEmpty();
	}

	@Test
	void morePeopleThanPlacesIsNamed() {
		assertThat(course("{start: 2027-01-20T09:30, end: 2027-01-20T12:30, places: 20, taken: 21}")).singleElement()
				.asString().contains("21 of 20 places are taken");
		assertThat(course("{start: 2027-01-20T09:30, end: 2027-01-20T12:30, places: many}")).singleElement()
				.asString().contains("places is \"many\"");
	}

	@Test
	void theSameDateTwiceIsNamed() {
		assertThat(course("{start: 2027-01-20T09:30, end: 2027-01-20T12:30, venue: town}",
				"{start: 2027-01-20T09:30, end: 2027-01-20T12:30, venue: town}")).singleElement().asString()
				.contains("date 2: begins at the same time and place");
	}

	@Test
	void aVenueThatIsNotThereIsNamedWithItsLine() {
		PageFile file = read("course",
				"mode: workshop\nfor: [All]\nsessions:\n- {start: 2027-01-20T09:30, end: 2027-01-20T12:30, venue: moon}");
		try (Markdown markdown = new Markdown(org.waymark.content.markdown.MarkdownLimits.DEFAULTS)) {
			assertThat(new ContentChecks(markdown).check(file, (_) -> false).problems()).singleElement().asString()
					.startsWith("en/professionals/training/x.md:14 venue: refers to /venues/moon, which is not there.");
		}
	}

	@Test
	void aCurrentDocumentWithoutAPageIsAdvice() {
		assertThat(read("document", "kind: plan\nstate: current").problems()).singleElement()
				.matches((problem) -> !problem.isError()).asString().contains("no version as a web page");
		assertThat(problems("document", "kind: plan\nstate: current\nweb: /about/plan")).isEmpty();
		assertThat(problems("document", "kind: plan\nstate: not-held")).isEmpty();
	}

	@Test
	void aListOfATypeOrByAFieldThatThereIsNotIsNamed() {
		assertThat(problems("collection", "lists: curse")).singleElement().asString()
				.contains("Did you mean \"course\"?");
		assertThat(problems("collection", "lists: course\nfacets: [mode, lvel]")).singleElement().asString()
				.contains("names \"lvel\"").contains("Did you mean \"level\"?");
	}

	private List<String> course(String... sessions) {
		return problems("course", "mode: workshop\nfor: [All]\nsessions:\n- " + String.join("\n- ", sessions));
	}

	private List<String> problems(String type, String fields) {
		return read(type, fields).problems().stream().map(Problem::toString).toList();
	}

	private PageFile read(String type, String fields) {
		return this.reader.read(PagePlace.of("en/professionals/training/x.md").orElseThrow(),
				HEAD.formatted(type, fields));
	}

}

package org.waymark.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.content.markdown.ServiceBlock;

import static org.assertj.core.api.Assertions.assertThat;

/** Flows as authors save them: what keeps a page from being published, and what is only advice. */
class FlowContentTests {

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	private static final String HEAD = "---\ntype: page\ntitle: Flow\n---\n\n";

	private static final String GOOD = """
			Words before.

			```flow
			title: When you ring
			ask call: Can you ring?
			  yes -> ring
			  no -> write
			end ring: Ring us
			  contact: duty-team
			end write: Write to us
			  link: /worried
			```
			""";

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@Test
	void aGoodFlowIsABlockAndSaysNothing() {
		assertThat(problems(GOOD, "/contacts/duty-team", "/worried")).isEmpty();
		MarkdownDocument document = MARKDOWN.parse(GOOD);
		assertThat(document.blocks().getFirst()).satisfies((use) -> {
			assertThat(use.line()).isEqualTo(3);
			assertThat(use.block()).isInstanceOf(ServiceBlock.FlowChart.class);
		});
		assertThat(document.plainText()).isEqualTo("""
				Words before.

				When you ring
				1. Can you ring?
				   yes → 2
				   no → 3
				2. Ring us
				3. Write to us""");
	}

	@Test
	void aContactThatIsNotThereIsAnErrorAndADeadLinkIsAdvice() {
		assertThat(problems(GOOD)).extracting(Problem::toString).containsExactly(
				"en/flow.md:14: refers to /contacts/duty-team, which is not there. "
						+ "Correct its name, or add content/en/contacts/duty-team.md.",
				"en/flow.md:16: links to /worried, where there is no page. Correct the address.");
		assertThat(problems(GOOD)).extracting(Problem::isError).containsExactly(true, false);
	}

	@Test
	void mistakesKeepThePageBackAndNameTheirLines() {
		assertThat(problems("""
				Words before.

				- item

				  ```flow
				  title: T
				  step call: You ring
				    -> nowhere
				  ```
				""")).allMatch(Problem::isError).extracting(Problem::line).containsExactly(12, 12, 13);
		assertThat(problems("```flow\n```\n")).extracting(Problem::line).containsOnly(7);
	}

	@Test
	void aContactThatIsNotThereIsToldTogetherWithOtherMistakes() {
		assertThat(problems(GOOD.replace("-> write", "-> wriet"))).extracting(Problem::line)
				.containsExactlyInAnyOrder(12, 14);
	}

	@Test
	void windowsLinesAreCountedAlike() {
		assertThat(problems("text\r\n\r\n```flow\r\ntitle: T\r\nhello\r\n```\r\n")).extracting(Problem::line)
				.containsExactly(10);
	}

	@Test
	void onlyTwoKindsAreKnownAndBothMustBeClosed() {
		assertThat(problems("```flow chart\ntitle: T\n```\n")).singleElement().asString()
				.startsWith("en/flow.md:6: “flow chart” is no kind of flow. Write ```flow ");
		assertThat(problems("```flow\ntitle: T\n\nMore words.\n")).singleElement().asString()
				.isEqualTo("en/flow.md:6: The flow is never closed. Add a line with ``` where it ends");
		assertThat(problems("```\nflow\n```\n\n```flowers\nx\n```\n")).isEmpty();
	}

	@Test
	void hostileFlowIsAnsweredInTime() {
		assertThat(problems("```flow\ntitle: T\n" + "x\n".repeat(10_000) + "```\n")).hasSize(61);
		assertThat(problems("```flow\ntitle: T\nend a: A\n" + "a b -> ".repeat(9_000) + "\n```\n")).isNotEmpty();
		assertThat(problems("```flow\n" + "step ".repeat(12_000) + "\n```\n")).isNotEmpty();
	}

	private static List<Problem> problems(String body, String... there) {
		ContentTypes types = ContentTypes.read(Path.of("content"));
		PageFile file = new PageReader(types).read(PagePlace.of("en/flow.md").orElseThrow(), HEAD + body);
		Set<String> paths = Set.of(there);
		return new ContentChecks(MARKDOWN).check(file, (path) -> paths.contains(path.value())).problems();
	}

}

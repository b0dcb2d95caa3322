package org.waymark.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.markdown.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderTests {

	private static final String GOOD = """
			---
			type: topic
			title: Bullying
			summary: What to do when a child is bullied.
			audience: [parents]
			owner_role: Editor
			checked_by: Editor
			checked_on: 2026-11-23
			review_due: 2027-05-23
			source: ["Board"]
			---

			Text.
			""";

	private final PageReader reader = new PageReader(ContentTypes.read(Path.of("content")));

	@Test
	void aGoodFileHasNoProblemAndKeepsEveryByte() {
		PageFile file = read(GOOD);
		assertThat(file.problems()).isEmpty();
		assertThat(file.publishable().orElseThrow().source()).isEqualTo(GOOD);
	}

	@Test
	void aFileThatIsNotUtf8NamesItsFirstBadLine(@TempDir Path folder) throws Exception {
		Path file = Files.createDirectories(folder.resolve("en")).resolve("cafe.md");
		ContentFolder content = new ContentFolder(folder);
		Files.write(file, "---\r\ntitle: good\r\nsummary: Café\r\n---\r\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(content.read("en/cafe.md", this.reader).orElseThrow().problems()).singleElement().asString()
				.isEqualTo("en/cafe.md:3: has a character that is not UTF-8. Save it again as UTF-8.");
		Files.write(file, GOOD.getBytes(StandardCharsets.UTF_16));
		assertThat(content.read("en/cafe.md", this.reader).orElseThrow().problems()).singleElement().asString()
				.isEqualTo("en/cafe.md:1: is UTF-16, not UTF-8. Save it again as UTF-8.");
	}

	@Test
	void aSignThatTurnsWordsAroundIsAdvisedAgainstAndNotInTheTitle() {
		PageFile file = check(GOOD.replace("Bullying", "Bul\u202Elying").replace("Text.", "Te\u2066xt."));
		assertThat(file.problems()).extracting(Problem::line).containsExactly(3, 13);
		assertThat(file.problems()).noneMatch(Problem::isError).first().asString().contains("U+202E");
		assertThat(file.publishable().orElseThrow().title()).isEqualTo("Bullying");
	}

	@Test
	void aSnippetInASnippetIsNamedWithItsLine() {
		String snippet = "---\ntype: snippet\ntitle: Words\n---\n\nWords.\n\n{snippet other}\n";
		assertThat(check(snippet).problems()).singleElement().asString()
				.isEqualTo("en/parents/bullying.md:8: a snippet can't hold another snippet. "
						+ "Write its words here, or take the line away.");
	}

	@Test
	void aBlockInsideASentenceIsNamedWithItsLine() {
		String body = "Ring {contact childline} or\nread {snippet aa}, {this} or \\{news 3} and `{alerts}`.\n\n{help-strip}\n";
		List<Problem> problems = check(GOOD.replace("Text.\n", body)).problems();
		assertThat(problems).extracting(Problem::line).containsExactly(13, 14);
		assertThat(problems).noneMatch(Problem::isError).last().asString()
				.contains("{snippet …} stands inside a sentence").contains("Write it on a line of its own");
	}

	private PageFile check(String source) {
		try (Markdown markdown = Markdown.withDefaults()) {
			return new ContentChecks(markdown).check(read(source));
		}
	}

	@Test
	void windowsLineEndsAndAByteOrderMarkAreKept() {
		String source = "\uFEFF" + GOOD.replace("\n", "\r\n");
		assertThat(read(source).publishable().orElseThrow().source()).isEqualTo(source);
	}

	@Test
	void aMisspeltFieldIsNamedWithItsLineAndTheRightSpelling() {
		assertThat(read(GOOD.replace("summary:", "sumary:")).problems()).extracting(Problem::toString)
				.containsExactlyInAnyOrder(
						"en/parents/bullying.md:4 sumary: is not a field of the type \"topic\". Did you mean \"summary\"?",
						"en/parents/bullying.md:1 summary: is missing. One or two plain sentences; the first words hold the action.");
	}

	@Test
	void aWrongValueSaysWhatToWrite() {
		assertThat(read(GOOD.replace("2026-11-23", "23 November")).problems()).extracting(Problem::toString)
				.containsExactly(
						"en/parents/bullying.md:8 checked_on: is \"23 November\". Write a date such as 2026-11-23.");
	}

	@Test
	void anUnknownChoiceListsTheChoices() {
		assertThat(read(GOOD.replace("[parents]", "[mums]")).problems()).singleElement().asString()
				.contains(":5 audience").contains("one of parents, young-people, professionals, board, everyone");
	}

	@Test
	void aTypeThatDoesNotExistIsNamed() {
		assertThat(read(GOOD.replace("type: topic", "type: topik")).problems()).singleElement().asString()
				.contains(":2 type")
				.contains("Did you mean \"topic\"?");
	}

	@Test
	void brokenYamlNamesItsLine() {
		assertThat(read(GOOD.replace("title: Bullying", "title: Bullying: what now")).problems()).singleElement()
				.matches((problem) -> problem.line() == 3).asString().contains("quotes");
	}

	@Test
	void frontMatterThatIsNeverClosedIsAProblem() {
		assertThat(read("---\ntitle: x\n\nText").problems()).singleElement().asString().contains("never closed");
	}

	@Test
	void aFieldWrittenTwiceIsAProblem() {
		assertThat(read(GOOD.replace("title: Bullying\n", "title: Bullying\ntitle: Again\n")).problems())
				.singleElement().asString()
				.contains(":4 title: is written twice");
	}

	@Test
	void anAlertMayNotLastLongerThanTwoWeeks() {
		String alert = """
				---
				title: Storm
				level: info
				what_happened: A storm is coming.
				what_to_do: [Stay in]
				areas: [Wigan]
				audience: [everyone]
				starts: 2026-11-01T09:00
				expires: 2026-11-16T09:00
				issued_by: Editor
				owner_role: Editor
				---
				""";
		PageFile file = this.reader.read(PagePlace.of("en/alerts/storm.md").orElseThrow(), alert);
		assertThat(file.problems()).singleElement().asString().contains(":9 expires").contains("at most 14 days");
	}

	@Test
	void aVerifiedContactSaysWhoCheckedItAndWhen() {
		String contact = """
				---
				title: Line
				summary: A line.
				audience: [everyone]
				number: "0800 1"
				hours: always
				source: [x]
				status: verified
				---
				""";
		PageFile file = this.reader.read(PagePlace.of("en/contacts/line.md").orElseThrow(), contact);
		assertThat(file.problems()).extracting(Problem::field).containsExactly("verified_on", "verified_by",
				"verify_every");
	}

	private PageFile read(String source) {
		return this.reader.read(PagePlace.of("en/parents/bullying.md").orElseThrow(), source);
	}

}

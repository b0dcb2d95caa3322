package org.waymark.content.markdown;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownPropertyTests {

	private static final int COUNT = "full".equals(System.getProperty("waymark.test.counts")) ? 50_000 : 3_000;

	private static final List<String> PARTS = List.of("a", "word ", "Two words. ", "\n", "\n\n", "\r\n", " ", "    ",
			"\t", "*", "**",
			"_", "~~", "`", "```\n", "~~~", "# ", "## ", "- ", "1. ", "> ", "[", "](", ")", "![", "]: ", "<", ">",
			"<b>", "</b>", "<div>",
			"</div>", "<script>", "<!--", "-->", "<table>", "</td>", "<h2 id=\"x\">", "<a href=\"", "\"", "'", "&",
			"&amp;", "&#0;", "\\", "|",
			"|---|\n", "---\n", "===\n", ":::", "::: callout\n", "::: steps\n", ":::\n", "::: details x\n", "{", "}",
			"{help-strip}\n",
			"{contact childline}\n", "{term LADO}", "{tiles ", "/parents", "www.", "https://example.org",
			"@example.org", "javascript:",
			"\u0000", "\uD83D", "\uDE00", "\u202E", "é", "ي", "\uFFFF");

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@Test
	void anyTextIsADocumentOrARefusal() {
		for (int seed = 0; seed < COUNT; seed++) {
			String body = body(new Random(seed));
			String before = String.valueOf(body.toCharArray());
			check(seed, body);
			assertThat(body).isEqualTo(before);
		}
	}

	private static void check(int seed, String body) {
		try {
			MarkdownDocument document = MARKDOWN.parse(body);
			String html = document.html((block, inner) -> "<div>" + inner + "</div>");
			assertThat(LiveHtml.in(html)).as("seed %d: %s", seed, body).isEmpty();
			assertThat(Balance.isKept(html)).as("balance, seed %d: %s%n%s", seed, body, html).isTrue();
			assertThat(document.headings()).extracting(Heading::id).doesNotHaveDuplicates();
			int lines = body.split("\r\n|\r|\n", -1).length;
			assertThat(document.blocks()).allSatisfy((use) -> assertThat(use.line()).isBetween(1, lines));
			assertThat(document.findings()).allSatisfy((finding) -> assertThat(finding.line()).isBetween(1, lines));
		} catch (MarkdownRefused refused) {
			assertThat(refused.getCause()).as("seed %d: %s", seed, body).isNull();
			assertThat(refused.finding().remedy()).isNotBlank();
		}
	}

	private static String body(Random random) {
		StringBuilder body = new StringBuilder();
		int length = random.nextInt(60);
		for (int i = 0; i < length; i++) {
			body.append(PARTS.get(random.nextInt(PARTS.size())));
		}
		return body.toString();
	}

}

package org.waymark.content.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SanitiserTests {

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@ParameterizedTest
	@CsvSource({"hostile/xss/xss-share.jsonl, payload", "hostile/sanitizer/dompurify-expect.jsonl, input",
			"hostile/sanitizer/html5lib-sanitizer.jsonl, input", "govspeak/govspeak-sanitizer.jsonl, input"})
	void nothingLivesOn(String suite, String field) throws IOException {
		List<String> alive = new ArrayList<>();
		int count = 0;
		for (JsonNode example : Suites.lines(suite)) {
			String payload = example.get(field).asString();
			for (String body : bodies(payload)) {
				List<String> live = LiveHtml.in(html(body));
				if (!live.isEmpty()) {
					alive.add(live + " from " + body);
				}
				count++;
			}
		}
		assertThat(alive).isEmpty();
		assertThat(count).isPositive();
		System.out.println(suite + ": " + count + " bodies, nothing lives on");
	}

	/** A payload in the places where an author could put it. */
	private static List<String> bodies(String payload) {
		String line = payload.replaceAll("[\\r\\n]+", " ");
		return List.of(payload, "text " + line + " text", "[link](" + line + ")", "![image](<" + line + ">)",
				"<" + line + ">",
				"| " + line + " |\n|---|\n| " + line + " |", "::: details " + line + "\n" + payload + "\n:::",
				"[a]: " + line + "\n\n[a] ![a]", "`" + line + "`", "```" + line + "\n" + payload + "\n```",
				"## " + line);
	}

	@ParameterizedTest
	@ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
			"&#106;avascript:alert(1)",
			"\u0001javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd",
			"//example.org", "/\\example.org", "blob:x",
			"javascript&colon;alert(1)"})
	void linksLeadNowhereElse(String target) {
		assertThat(html("[a](<" + target + ">) <a href=\"" + target + "\">b</a>")).doesNotContain("href=");
	}

	@Test
	void mentionsOfRawHtmlInCodeStay() {
		MarkdownDocument document = MARKDOWN.parse("`<script>` and\n\n    <iframe>\n");
		assertThat(html(document))
				.isEqualTo("<p><code>&lt;script&gt;</code> and</p>\n<pre><code>&lt;iframe&gt;\n</code></pre>\n");
		assertThat(document.removed()).isEmpty();
	}

	@Test
	void whatHtmlCannotHoldIsLeftOut() {
		assertThat(html("a\u0008b\u0000c\uD800d\uFFFEe&#xFFFF;&#1;f")).isEqualTo("<p>ab\uFFFDcdef</p>\n");
	}

	private static String html(String body) {
		return html(MARKDOWN.parse(body));
	}

	private static String html(MarkdownDocument document) {
		return document.html((block, inner) -> inner);
	}

}

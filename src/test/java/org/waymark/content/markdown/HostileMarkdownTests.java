package org.waymark.content.markdown;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class HostileMarkdownTests {

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	private static final int FULL = 130_000;

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void isAnsweredWithADocumentOrAClearProblem(String name, String body) {
		long start = System.nanoTime();
		String outcome;
		try {
			outcome = "document, " + MARKDOWN.parse(body).html((block, inner) -> inner).length() + " characters";
		} catch (MarkdownRefused refused) {
			outcome = refused.finding().message();
			assertThat(refused.finding().remedy()).isNotBlank();
			assertThat(refused.getCause()).isNull();
		}
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		System.out.printf("%-28s %,7d characters %5d ms  %s%n", name, body.length(), taken.toMillis(), outcome);
	}

	static Stream<Arguments> isAnsweredWithADocumentOrAClearProblem() {
		return Stream.of(inlinePatterns(), markupPatterns(), blockPatterns()).flatMap((patterns) -> patterns);
	}

	private static Stream<Arguments> inlinePatterns() {
		return Stream.of(fill("quotations", "> "), fill("quotation signs", ">"), fill("open brackets", "["),
				fill("open images", "!["), fill("brackets", "[a]("), fill("empty links", "[]()"),
				fill("links unclosed", "[a](<b"),
				fill("nested links", "[a](b) ["),
				arguments("deep links", "[".repeat(FULL / 3) + "](a)".repeat(FULL / 6)),
				arguments("deep images", "![".repeat(FULL / 6) + "](a)".repeat(FULL / 6)),
				fill("asterisks", "*"), fill("emphasis opens", "*a "), fill("emphasis closes", "a* "),
				fill("emphasis mixed", "*a _b "),
				fill("emphasis nested", "*a **a "), fill("emphasis and strong", "***a** b "), fill("underscores", "_a"),
				arguments("balanced emphasis", "*a ".repeat(FULL / 6) + "a* ".repeat(FULL / 6)),
				arguments("balanced strong", "**a ".repeat(FULL / 8) + "a** ".repeat(FULL / 8)),
				fill("tildes", "~a "), fill("tildes paired", "~~a~ "),
				arguments("backticks of all lengths", backticks()),
				fill("backticks", "`"), fill("backticks and words", "`` a ` "), fill("backslashes", "\\"),
				fill("entities", "&amp;"));
	}

	private static Stream<Arguments> markupPatterns() {
		return Stream.of(
				fill("entities unfinished", "&#x"), fill("ampersands", "&a"), fill("tags", "<a "),
				fill("comments", "<!--"),
				fill("comments closed", "<!-- -->"), fill("instructions", "<?"), fill("data", "<![CDATA["),
				fill("declarations", "<!A "),
				fill("attributes", "<a b='"), fill("attributes of one tag", " a=b", "<a", ">"),
				fill("raw divisions", "<div>"),
				fill("raw divisions by line", "<div>\n\n"), fill("raw bold", "<b>"),
				fill("raw tables", "<table><tr><td>"), fill("raw scripts", "a <script> "),
				fill("raw titles", "<title>\n"), fill("definitions", "[a]: b\n"),
				fill("definitions unfinished", "[a]: "),
				fill("definitions with titles", "[a]: b 'c\n"), fill("labels", "[a][b]"),
				arguments("different definitions", definitions()),
				arguments("one long address, many uses",
						"[a]: /" + "x".repeat(FULL / 2) + "\n\n" + "[a] ".repeat(FULL / 9)),
				arguments("many columns",
						"|" + "a|".repeat(FULL / 6) + "\n|" + "-|".repeat(FULL / 6) + "\n" + "|\n".repeat(FULL / 8)));
	}

	private static Stream<Arguments> blockPatterns() {
		return Stream.of(
				arguments("hundred columns",
						"|" + "a|".repeat(100) + "\n|" + "-|".repeat(100) + "\n" + "|\n".repeat(FULL / 3)),
				fill("pipes", "|"), fill("rows", "| a\n", "| a\n|---\n", ""),
				fill("escaped pipes", "\\|", "|a|\n|-|\n|", "|"),
				fill("lists", "- "), fill("list items", "- a\n"), fill("numbers", "1. "),
				arguments("deep list", deepList()),
				fill("loose list", "- a\n\n"), fill("lists in quotations", "> - a\n"), fill("headings", "# a\n"),
				fill("equal headings", "## same\n"),
				fill("number signs", "#"), fill("underlines", "a\n-\n"), fill("fences", "```\n"),
				fill("fences unclosed", "~~~ a\n"),
				fill("colons", ":::"), fill("containers", "::: callout\n"),
				arguments("closed containers", "::: callout\n".repeat(8_000) + ":::\n".repeat(8_000)),
				fill("containers in lists", "- ::: callout\n"), fill("references", "{help-strip}\n"),
				fill("terms", "{term a}"), fill("terms unfinished", "{term "),
				fill("braces", "{"), fill("bare addresses", "www.a.b "), fill("bare addresses joined", "http://a"),
				fill("bare dots", "www.a."),
				fill("bare brackets", ")", "http://a.b/", ""), fill("bare mail", "a@b.c "), fill("at signs", "a@"),
				fill("at signs and dots", "a.", "", "@"),
				fill("one word", "a"), fill("line endings", "\n"), fill("carriage returns", "\r"), fill("spaces", " "),
				fill("spaces and words", "a  \n"), fill("tabs", "\t"),
				fill("tabs in lists", "-\t"), fill("zeroes", "\0"), fill("half pairs", "\uD83D"),
				fill("flags", "\uD83C\uDDEC"), fill("accents", "e\u0301"),
				fill("right to left", "\u202E\u05D0"), arguments("far too long", "a".repeat(50_000_000)));
	}

	@Test
	void twoKilobytesOfQuotationsAreRefusedWithTheirLine() {
		assertThatExceptionOfType(MarkdownRefused.class).isThrownBy(() -> MARKDOWN.parse("fine\n" + "> ".repeat(1_000)))
				.satisfies((refused) -> assertThat(refused.finding().line()).isEqualTo(2))
				.withMessageContaining("nested more than 40 deep");
	}

	@Test
	void longRuleIsNoNesting() {
		assertThat(MARKDOWN.parse("- ".repeat(100)).html((block, inner) -> inner)).isEqualTo("<hr>\n");
	}

	@Test
	void othersAreReadWhileOneIsHostile() {
		var hostile = MARKDOWN.reading("[a]: /" + "x".repeat(FULL / 2) + "\n\n" + "[a] ".repeat(FULL / 9));
		assertThat(MARKDOWN.parse("fine").plainText()).isEqualTo("fine");
		assertThat(hostile).failsWithin(Duration.ofSeconds(5));
	}

	private static Arguments fill(String name, String part) {
		return fill(name, part, "", "");
	}

	private static Arguments fill(String name, String part, String before, String after) {
		return arguments(name, before + part.repeat(FULL / Math.max(part.length(), bytes(part))) + after);
	}

	private static int bytes(String part) {
		return part.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + (part.contains("\uD83D") ? 1 : 0);
	}

	private static String backticks() {
		StringBuilder text = new StringBuilder();
		for (int i = 1; text.length() < FULL - i - 2; i++) {
			text.append("e").append("`".repeat(i));
		}
		return text.toString();
	}

	private static String definitions() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < FULL - 40; i++) {
			text.append("[a").append(i).append("]: b\n\n[a").append(i).append("]\n\n");
		}
		return text.toString();
	}

	private static String deepList() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < FULL - 2 * i - 4; i++) {
			text.append("  ".repeat(i)).append("- a\n");
		}
		return text.toString();
	}

}

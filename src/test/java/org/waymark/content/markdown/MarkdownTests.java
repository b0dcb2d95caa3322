package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.PagePath;
import org.waymark.content.markdown.ServiceBlock.Card;
import org.waymark.content.markdown.ServiceBlock.Contacts;
import org.waymark.content.markdown.ServiceBlock.Level;
import org.waymark.content.markdown.ServiceBlock.Term;
import org.waymark.content.markdown.ServiceBlock.Tiles;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@Test
	void headingsHaveStableUniqueIds() {
		MarkdownDocument document = MARKDOWN
				.parse("## Who can help?\n\ntext\n\n### Who can help\n\n## Search\n\n## Ключ\n\n## !!\n");
		assertThat(document.headings()).extracting(Heading::id).containsExactly("who-can-help", "who-can-help-2",
				"search-2",
				"ключ", "section");
		assertThat(document.headings()).extracting(Heading::line).containsExactly(1, 5, 7, 9, 11);
		assertThat(html(document)).contains("<h2 id=\"who-can-help\">Who can help?</h2>")
				.contains("<h3 id=\"who-can-help-2\">");
	}

	@Test
	void headingAsLargeAsTheTitleIsMadeSmallerAndReported() {
		MarkdownDocument document = MARKDOWN.parse("# Title\n");
		assertThat(html(document)).isEqualTo("<h2 id=\"title\">Title</h2>\n");
		assertThat(document.findings()).extracting(Finding::remedy).containsExactly("Begin it with ## instead of #");
	}

	@Test
	void cardHoldsItsContentAndHeading() {
		MarkdownDocument document = MARKDOWN.parse("before\n::: emergency Call 999 if:\n- one\n- two\n:::\nafter\n");
		assertThat(html(document)).isEqualTo(
				"<p>before</p>\n[Card[level=EMERGENCY, heading=Call 999 if:]|<ul><li>one</li><li>two</li></ul>\n]\n<p>after</p>\n");
		assertThat(document.blocks()).containsExactly(new BlockUse(new Card(Level.EMERGENCY, "Call 999 if:"), 2));
		assertThat(document.findings()).isEmpty();
		assertThat(document.plainText()).isEqualTo("before\n\nCall 999 if:\n\n- one\n- two\n\nafter");
	}

	@Test
	void containersNest() {
		MarkdownDocument document = MARKDOWN
				.parse("::: details More\n::: steps\n1. one\n2. two\n:::\n\n```\n:::\n```\n:::\nend\n");
		assertThat(html(document))
				.isEqualTo("[Details[heading=More]|[Steps[]|<ol><li>one</li><li>two</li></ol>\n]\n"
						+ "<pre><code>:::\n</code></pre>\n]\n<p>end</p>\n");
		assertThat(document.findings()).isEmpty();
	}

	@Test
	void containerInAListItemEndsWithIt() {
		MarkdownDocument document = MARKDOWN.parse("- ::: callout\n  note\n  :::\n- next\n");
		assertThat(html(document)).contains("[Callout[]|<p>note</p>\n]").contains("next");
		assertThat(document.findings()).isEmpty();
	}

	@Test
	void referencesStandForThemselves() {
		MarkdownDocument document = MARKDOWN.parse("""
				text

				{contact childline}
				{tiles /young-people/home /parents}

				{key-figure 437 of 600 | training places}

				{help-strip}

				Ask the {term LADO} now.
				""");
		assertThat(document.blocks()).extracting(BlockUse::block).containsExactly(new Contacts(List.of("childline")),
				new Tiles(List.of(new PagePath("/young-people/home"), new PagePath("/parents"))),
				new ServiceBlock.KeyFigure("437 of 600", "training places"), new ServiceBlock.HelpStrip(),
				new Term("LADO"));
		assertThat(document.blocks()).extracting(BlockUse::line).containsExactly(3, 4, 6, 8, 10);
		assertThat(html(document)).contains("<p>Ask the [Term[word=LADO]|] now.</p>");
		assertThat(document.plainText()).isEqualTo("text\n\n437 of 600: training places\n\nAsk the LADO now.");
		assertThat(document.findings()).isEmpty();
	}

	@Test
	void mistakesInBlocksAreNamedWithLineAndRemedy() {
		MarkdownDocument document = MARKDOWN.parse("""
				{contact}

				{contcat childline}

				::: calout
				text
				:::

				:::

				{tiles parents}

				::: steps
				no list
				:::

				::: emergency
				text
				""");
		assertThat(document.findings()).extracting((finding) -> finding.line() + " " + finding.message())
				.containsExactly(
						"1 “contact” refers to nothing", "3 There is no block called “contcat”",
						"5 There is no block called “calout”",
						"9 A line with ::: neither begins nor ends a block here",
						"11 “parents” is not the address of a page",
						"13 The block “steps” holds something else than it should",
						"17 The block “emergency” is never closed",
						"17 The block “emergency” has no heading");
		assertThat(document.findings()).allSatisfy((finding) -> assertThat(finding.remedy()).isNotBlank());
	}

	@Test
	void actionIsItsLinkAndAddressKeepsItsLines() {
		assertThat(html(MARKDOWN
				.parse("::: action\n[Tell us](/tell-us)\n:::\n\n::: address\nTown Hall\nLibrary Street\n:::\n")))
				.isEqualTo(
						"[Action[]|<a href=\"/tell-us\">Tell us</a>]\n[Address[]|<p>Town Hall<br>\nLibrary Street</p>\n]\n");
	}

	@Test
	void tableIsWrappedAndItsHeadHasScope() {
		assertThat(html(MARKDOWN.parse("| a | b |\n|---|--:|\n| 1 | 2\\|3 |\n"))).isEqualTo(
				"[Table[]|<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"align-right\">b</th></tr></thead>"
						+ "<tbody><tr><td>1</td><td class=\"align-right\">2|3</td></tr></tbody></table>]\n");
	}

	@Test
	void linksAreListedAndThoseThatLeaveTellNothing() {
		MarkdownDocument document = MARKDOWN
				.parse("[home](/parents \"t\")\n\nwww.nhs.uk and <mail@example.org>\n\n[x](javascript:alert(1))\n");
		assertThat(document.links()).containsExactly(new LinkUse("/parents", "home", 1),
				new LinkUse("http://www.nhs.uk", "www.nhs.uk", 3),
				new LinkUse("mailto:mail@example.org", "mail@example.org", 3));
		assertThat(html(document)).contains("<a href=\"/parents\" title=\"t\">home</a>")
				.contains("<a href=\"http://www.nhs.uk\" rel=\"noreferrer noopener\">www.nhs.uk</a>")
				.contains("<p>x</p>");
		assertThat(document.removed()).containsExactly(new Removal("link", "javascript:alert(1)", 5));
	}

	@Test
	void imagesComeFromThisSiteOnly() {
		MarkdownDocument document = MARKDOWN
				.parse("![a](/media/a.png)\n\n![b](https://example.org/b.png)\n\n![c](//example.org/c.png)\n");
		assertThat(html(document)).contains("<img src=\"/media/a.png\" alt=\"a\">").doesNotContain("example.org");
		assertThat(document.images()).containsExactly(new LinkUse("/media/a.png", "a", 1));
		assertThat(document.removed()).extracting(Removal::line).containsExactly(3, 5);
	}

	@Test
	void rawHtmlThatIsNotAllowedIsReported() {
		MarkdownDocument document = MARKDOWN.parse(
				"a <b onclick=\"x()\">bold</b> <script>alert(1)</script> b\n\n<div style=\"color:red\">\n\n*in*\n\n</div>\n\n<iframe src=\"https://example.org\">\n</iframe>\n");
		assertThat(html(document)).isEqualTo("<p>a <b>bold</b>  b</p>\n<div>\n<p><em>in</em></p>\n</div>\n\n");
		assertThat(document.removed()).containsExactly(new Removal("onclick on <b>", "x()", 1),
				new Removal("<script>", "<script>", 1), new Removal("style on <div>", "color:red", 3),
				new Removal("<iframe>", "<iframe src=\"https://example.org\">", 9));
	}

	@Test
	void unfinishedRawHtmlSwallowsNothing() {
		assertThat(html(MARKDOWN.parse("<div title=\"\n\nrest\n\n{help-strip}\n\na <title> b\n\n<textarea>\n\nc\n")))
				.contains("<p>rest</p>")
				.contains("[HelpStrip[]|]").contains("<p>a  b</p>").contains("c");
	}

	@Test
	void placeholdersCannotBeForged() {
		MarkdownDocument document = MARKDOWN
				.parse("<hr class=\"wm" + "0".repeat(32) + "-0\">\n\n{help-strip}\n\n<h2 id=\"main\">x</h2>\n");
		assertThat(html(document)).isEqualTo("<hr>\n[HelpStrip[]|]\n<h2>x</h2>\n");
	}

	@Test
	void sourceWithWindowsLinesReadsAlike() {
		assertThat(html(MARKDOWN.parse("::: callout\r\ntext\r\n:::\r\n\r\n| a |\r\n|---|\r\n| b |\r\n")))
				.isEqualTo(html(MARKDOWN.parse("::: callout\ntext\n:::\n\n| a |\n|---|\n| b |\n")));
	}

	static String html(MarkdownDocument document) {
		List<String> seen = new ArrayList<>();
		return document.html((block, inner) -> {
			seen.add(inner);
			return "[" + block + "|" + inner + "]";
		});
	}

}

package org.waymark.rendering.forms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.markdown.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {

	private static final String ORIGIN = "https://safeguarding.example";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<h1>Get help</h1>                                       | Get help~n========
			<h2>What  next?</h2>                                    | What next?~n----------
			<p>Ring <a href="/worried">us</a> now.</p>              | Ring us (https://safeguarding.example/worried) now.
			<p><a href="tel:999">Call <bdi>999</bdi></a></p>        | Call 999
			<p><a href="#first">First</a></p>                       | First
			<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>| - one~n- two~n  - three
			<ol start="4"><li>four</li><li>five</li></ol>           | 4. four~n5. five
			<ol><li value="2">two</li><li value="7">seven</li></ol> | 2. two~n7. seven
			<p><b>Childline</b><span class="role">talk</span></p>   | Childline – talk
			<details><summary>More</summary><div>Yes</div></details>| More~n~nYes
			<p>a &lt;b&gt; &amp; c<br>d</p>                         | a <b> & c~nd
			<dl><div><dt>Where</dt><dd>Leigh</dd></div></dl>        | Where~n~nLeigh
			<p>Hello<svg><title>no</title></svg></p>                | Hello
			<p><img src="/a.png" alt="A phone"> rings</p>           | A phone rings
			<p>one<b> two </b>three</p>                             | one two three
			""")
	void plainTextReadsLikeThePage(String html, String text) {
		assertThat(Prose.plain(HtmlTree.main("<main>" + html + "</main>"), ORIGIN))
				.isEqualTo(text.replace("~n", "\n") + "\n");
	}

	@Test
	void eachRowOfATableSaysWhatItsCellsAre() {
		String table = "<table><thead><tr><th>Level</th><th>Who</th></tr></thead><tbody><tr><td>1</td><td>School</td></tr>"
				+ "<tr><td>4</td><td>Social workers</td></tr></tbody></table>";
		assertThat(Prose.plain(HtmlTree.main(table), ORIGIN))
				.isEqualTo("- Level: 1; Who: School\n- Level: 4; Who: Social workers\n");
		assertThat(Prose.markdown(HtmlTree.main(table), ORIGIN))
				.isEqualTo("| Level | Who |\n| --- | --- |\n| 1 | School |\n| 4 | Social workers |\n");
	}

	@Test
	void whatOnlyWorksOnAScreenIsLeftOut() {
		String html = "<nav>Skip</nav><form><label>Search</label></form><p>Words</p><p class=\"feeds\">Atom</p>";
		assertThat(Prose.plain(HtmlTree.main("<main>" + html + "</main>"), ORIGIN)).isEqualTo("Words\n");
	}

	@Test
	void markdownOfAPageIsReadBackAsTheSamePage() {
		String body = """
				## A *heading* with **weight**

				Ring [us](https://example.org/a_b) or `code`.
				Next line with plain words.

				1. one
				2. two
				   - deep

				> said

				    as  written

				| a | b |
				| --- | --- |
				| 1 \\| 2 | **3** |
				""";
		try (Markdown markdown = Markdown.withDefaults()) {
			String html = markdown.parse(body).html((_, inner) -> inner);
			String again = markdown.parse(Prose.markdown(HtmlTree.read(html), ORIGIN)).html((_, inner) -> inner);
			assertThat(again.replaceAll("\\s+", " ")).isEqualTo(html.replaceAll("\\s+", " "));
		}
	}

	@Test
	void numbersOfAListThatJumpsAreReadBackFromMarkdown() {
		String list = "<ol><li value=\"1\"><p>ask</p><ul><li><b>If yes:</b><ol><li value=\"2\"><p>a</p></li><li value=\"3\"><p>b</p></li></ol></li>"
				+ "</ul></li><li value=\"9\"><p>c</p></li><li value=\"10\"><p>d</p></li></ol>";
		try (Markdown markdown = Markdown.withDefaults()) {
			String again = markdown.parse(Prose.markdown(HtmlTree.read(list), ORIGIN)).html((_, inner) -> inner);
			assertThat(again).contains("<ol start=\"2\">").contains("<ol start=\"9\">");
			assertThat(again.split("<ol", -1)).hasSize(4);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			*not emphasis* _nor this_
			~# not a heading~
			1. not a list
			- nor this
			::: callout
			{contact childline}
			<script>alert(1)</script>
			[a](b) ![c](d) `e` ~~f~~
			&amp; stays as it is
			=====
			\\ ends with \\
			""")
	void wordsThatLookLikeMarkdownStayWords(String words) {
		try (Markdown markdown = Markdown.withDefaults()) {
			String html = "<p>" + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
			String again = markdown.parse(Prose.markdown(HtmlTree.read(html), ORIGIN)).html((_, inner) -> "?");
			assertThat(HtmlTree.read(again).words().strip()).isEqualTo(words);
			assertThat(again).startsWith("<p>").doesNotContain("<em>").doesNotContain("<a ");
		}
	}

}

package org.waymark.rendering;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.rendering.FirstUse.Explanation;

import static org.assertj.core.api.Assertions.assertThat;

class FirstUseTests {

	private final FirstUse firstUse = new FirstUse(
			List.of(new Explanation("LADO", "local authority designated officer"),
					new Explanation("CP-IS", "Child Protection – Information Sharing"),
					new Explanation("CP", "child protection"),
					new Explanation("R&D", "research & <development>")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<p>Ring the LADO. The LADO answers.</p>|<p>Ring the <dfn>LADO</dfn> (local authority designated officer). The LADO answers.</p>",
			"<p>CP-IS is on.</p>|<p><dfn>CP-IS</dfn> (Child Protection – Information Sharing) is on.</p>",
			"<p>CP-ISX, xLADO, LADOs</p>|<p>CP-ISX, xLADO, LADOs</p>"})
	void acronymIsWrittenOutOnce(String html, String explained) {
		assertThat(this.firstUse.explained(html)).isEqualTo(explained);
	}

	@ParameterizedTest
	@ValueSource(strings = {"<h2 id=\"lado\">LADO</h2>", "<a href=\"/lado\" title=\"LADO\">LADO</a>",
			"<code>LADO</code>",
			"<svg><title>LADO</title></svg>", "<details><summary>LADO</summary></details>", "<img alt=\"LADO\">",
			"<p>Nothing here</p>", ""})
	void headingsLinksPicturesAndAttributesStayAsTheyAre(String html) {
		assertThat(this.firstUse.explained(html)).isEqualTo(html);
	}

	@Test
	void authorWhoExplainsItHasTheWord() {
		String html = "<p>Ask the Local\nAuthority Designated Officer (LADO).</p>";
		assertThat(this.firstUse.explained(html)).isEqualTo(html);
	}

	@Test
	void textAfterALinkIsReadAgain() {
		assertThat(this.firstUse.explained("<p><a href=\"/x\">LADO</a> and LADO</p>"))
				.isEqualTo("<p><a href=\"/x\">LADO</a> and <dfn>LADO</dfn> (local authority designated officer)</p>");
	}

	@Test
	void explanationIsText() {
		assertThat(this.firstUse.explained("<p>R&D</p>")).contains("research &amp; &lt;development&gt;");
	}

	@Test
	void withoutAGlossaryNothingChanges() {
		assertThat(new FirstUse(List.of()).explained("<p>LADO</p>")).isEqualTo("<p>LADO</p>");
	}

}

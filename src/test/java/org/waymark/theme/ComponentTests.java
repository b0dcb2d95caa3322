package org.waymark.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.quality.HtmlValidity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComponentTests {

	private static final Specimen SPECIMEN = Specimen.of(Specimen.FOLDER);

	private static final Theme THEME = new Theme(Specimen.FOLDER);

	static List<String> components() {
		return SPECIMEN.components();
	}

	@ParameterizedTest
	@MethodSource("components")
	void hasTemplateExampleAndNote(String name) {
		assertThat(SPECIMEN.files().text("components/" + name + "/note.md")).startsWith("# ");
		assertThat(example(name)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("components")
	void rendersItsExampleAsValidHtml(String name) {
		assertThat(HtmlValidity.errors(page(name, THEME.component(name, example(name), "en")))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("components")
	void escapesEverythingButItsTrustedHtml(String name) {
		String hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
		Map<String, Object> model = new HashMap<>(example(name));
		model.replaceAll((key, value) -> key.equals("html") ? value : hostile(key, value, hostile));
		String html = THEME.component(name, model, "en");
		assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("\"'>");
	}

	@Test
	void cardSaysItsLevelInWords() {
		String html = THEME.component("card", Map.of("level", "urgent", "heading", "Ring today", "html", ""), "en");
		assertThat(html).contains("<span class=\"hidden\">Urgent:</span>").contains("<h2");
		String lower = THEME.component("card",
				Map.of("level", "advice", "heading", "Talk", "html", "", "headingLevel", 3), "en");
		assertThat(lower).contains("<h3").doesNotContain("<h2");
	}

	@Test
	void contactShowsItsNumberAsTextAndAsLink() {
		String html = THEME.component("contact", example("contact"), "ur");
		assertThat(html).contains("href=\"tel:08001111\"").contains("<bdi dir=\"ltr\">0800 1111</bdi>");
	}

	@Test
	void textMessageCarriesTheWordToSend() {
		String html = THEME.component("contacts", example("contacts"), "en");
		assertThat(html).contains("href=\"sms:85258?body=SHOUT\"").contains("Text SHOUT to");
	}

	@Test
	void termStaysInItsSentence() {
		String html = THEME.component("term", Map.of("word", "MASH", "meaning", "the front door"), "en");
		assertThat(html).isEqualTo("<span class=\"term\"><dfn>MASH</dfn> (<span>the front door</span>)</span>");
		assertThat(THEME.component("term", Map.of("word", "MASH", "meaning", ""), "en")).doesNotContain("(");
	}

	@Test
	void emptyListsLeaveNothingInvalidBehind() {
		for (String name : List.of("tiles", "children", "news-list", "alert-list", "contacts")) {
			Map<String, Object> none = Map.of("links", List.of(), "alerts", List.of(), "contacts", List.of());
			assertThat(HtmlValidity.errors(page(name, THEME.component(name, none, "en")))).isEmpty();
		}
	}

	private static Map<String, Object> example(String name) {
		return Samples.component(SPECIMEN.files(), name);
	}

	private static String page(String name, String block) {
		String body = name.equals("term") ? "<p>" + block + "</p>" : block;
		return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title></head><body><h1>%s</h1>%s</body></html>"
				.formatted(name, name, body);
	}

	private static Object hostile(String key, Object value, String words) {
		return switch (value) {
			case ContactView c -> contact(c, words);
			case FlowView f -> new FlowView(words, words, f.tree(), "", true, steps(f.steps(), words));
			case List<?> list -> list.stream().map((each) -> hostile(key, each, words)).toList();
			case Link link -> new Link(words, link.address(), words, false);
			case AlertView a ->
				new AlertView(a.level(), words, a.address(), words, List.of(words), List.of(words), words,
						words, words, true);
			case String text -> (key.equals("level") || key.equals("status")) ? text : words;
			default -> value;
		};
	}

	private static ContactView contact(ContactView c, String words) {
		return new ContactView(c.id(), words, words, words, words, words, words, words, words, words, words, words,
				c.state(), words, words, words, c.danger(), words, words, "", "");
	}

	private static List<FlowView.Step> steps(List<FlowView.Step> steps, String words) {
		return steps.stream()
				.map((s) -> new FlowView.Step(s.number(), words, words, s.question(), words, words, words, words, null,
						new Link(words, words),
						s.ways().stream().map((w) -> new FlowView.Way(words, words, w.number(), words, w.back(),
								w.plain(), steps(w.steps(), words))).toList()))
				.toList();
	}

}

package org.waymark.rendering;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.content.Language;
import org.waymark.quality.Axe;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Flows as they are seen. */
@InBrowser
class FlowBrowserTests {

	private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

	private static final String WORDS_OUT_OF_THEIR_BOX = """
			() => [...document.querySelectorAll("svg [data-step]")].flatMap((step) => {
				const box = step.firstElementChild.getBoundingClientRect();
				return [...step.querySelectorAll("text")].filter((text) => {
					const words = text.getBoundingClientRect();
					return words.left < box.left || words.right > box.right || words.top < box.top || words.bottom > box.bottom;
				}).map((text) => text.textContent);
			})""";

	private static final String SCALE = """
			() => [...document.querySelectorAll(".flow-chart svg")].map((svg) =>
				svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)""";

	private final String body = FlowPageTests.RINGS + "\n" + FlowPageTests.BOARD;

	@Test
	void wordsStayInTheirBoxesAndAreAsLargeAsTheyWereMeant(Browser browser) {
		for (Language language : List.of(Language.ENGLISH, FlowPageTests.URDU)) {
			try (BrowserSession session = open(browser, 1280, Visitor.Mode.LIGHT, language)) {
				assertThat((List<?>) session.page().evaluate(WORDS_OUT_OF_THEIR_BOX)).isEmpty();
				assertThat((List<?>) session.page().evaluate(SCALE)).hasSize(2)
						.allSatisfy((scale) -> assertThat(((Number) scale).doubleValue()).isEqualTo(1));
			}
		}
	}

	@Test
	void smallScreensHaveTheListAlone(Browser browser) {
		try (BrowserSession session = open(browser, 320, Visitor.Mode.LIGHT, Language.ENGLISH)) {
			assertThat(session.page().locator(".flow-chart").first().isVisible()).isFalse();
			assertThat(session.page().locator("#flow_told").isVisible()).isTrue();
			assertThat(session.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		}
	}

	@Test
	void nobodyIsKeptOut(Browser browser) {
		for (Visitor.Mode mode : Visitor.Mode.values()) {
			for (int width : new int[]{320, 1280}) {
				try (BrowserSession session = open(browser, width, mode, Language.ENGLISH)) {
					assertThat(Axe.violations(session.page())).as("%s at %d", mode, width).isEmpty();
				}
			}
		}
	}

	@Test
	void linkLeadsToItsStep(Browser browser) {
		try (BrowserSession session = open(browser, 1280, Visitor.Mode.LIGHT, Language.ENGLISH)) {
			session.page().locator("a[href='#flow_decide']").focus();
			session.page().keyboard().press("Enter");
			assertThat(session.page().evaluate("document.querySelector(':target').id")).isEqualTo("flow_decide");
			assertThat(session.page().evaluate("document.querySelector(':target').getBoundingClientRect().top"))
					.satisfies((top) -> assertThat(((Number) top).doubleValue()).isBetween(0.0, 800.0));
		}
	}

	private BrowserSession open(Browser browser, int width, Visitor.Mode mode, Language language) {
		BrowserSession session = browser.visit(NOWHERE, new Visitor(width, 800, mode, true, true, "en-GB"));
		session.page().setContent(FlowPageTests.page(language, this.body));
		return session;
	}

}

package org.waymark.quality;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.quality.Visitor.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** The walk with the Tab key: what it finds, and that it lets good pages pass. */
@InBrowser
class KeyboardWalkTests {

	private static final String GOOD = """
			<p><a href="/1">One</a> <button>Two</button></p><details><summary>Three</summary><a href="/no">Hidden</a></details>
			<form><input type="radio" name="r" id="r1"><label for="r1">Four</label><input type="radio" name="r"></form>
			<p hidden><a href="/no">Hidden</a></p><div style="height: 900px"></div><p><a href="/5">Five</a></p>
			""";

	@ParameterizedTest
	@EnumSource
	void goodPageIsWalkedWithoutTrouble(Mode mode, Browser browser) {
		assertThat(trouble(browser, mode, GOOD)).isEmpty();
	}

	@Test
	void pageWithoutAnythingToReachIsFine(Browser browser) {
		assertThat(trouble(browser, Mode.LIGHT, "<p>Text</p>")).isEmpty();
	}

	@Test
	void missingFocusRingIsFound(Browser browser) {
		assertThat(trouble(browser, Mode.LIGHT,
				"<style>.bare:focus { outline: none }</style><a class=\"bare\" href=\"/1\">One</a>"))
				.containsExactly("nothing shows that the focus is on <a> \"One\"");
	}

	@Test
	void otherOrderThanThePagesIsFound(Browser browser) {
		assertThat(trouble(browser, Mode.LIGHT, "<a href=\"/1\">One</a> <a href=\"/2\" tabindex=\"2\">Two</a>"))
				.anyMatch((trouble) -> trouble.contains("Tab never reaches")
						|| trouble.contains("goes back to <a> \"One\""));
	}

	@Test
	void trapIsFound(Browser browser) {
		assertThat(trouble(browser, Mode.LIGHT,
				"""
						<a href="/1">One</a> <a href="/2" id="trap">Two</a> <a href="/3">Three</a>
						<script>document.getElementById("trap").addEventListener("keydown", (event) => event.preventDefault())</script>
						"""))
				.anyMatch((trouble) -> trouble.contains("a trap"))
				.anyMatch((trouble) -> trouble.equals("Tab never reaches <a> \"Three\""));
	}

	@Test
	void focusUnderAStickyBarIsFound(Browser browser) {
		String bar = "<div style=\"position: sticky; top: 0; height: 300px; background: white\"><a href=\"/1\">One</a></div>";
		assertThat(trouble(browser, Mode.LIGHT, bar + "<p style=\"margin-top: -200px\"><a href=\"/2\">Two</a></p>"))
				.anyMatch((trouble) -> trouble.startsWith("the focus is on <a> \"Two\", but it lies under <div>"));
	}

	@Test
	void regionThatIsTooTallToClearTheBarMayReachUnderIt(Browser browser) {
		String bar = "<div style=\"position: sticky; top: 0; height: 60px; background: white\"><a href=\"/1\">One</a></div>";
		assertThat(trouble(browser, Mode.LIGHT,
				bar + "<div tabindex=\"0\" style=\"height: 900px; margin-top: -20px\">Two</div>"))
				.isEmpty();
	}

	private static List<String> trouble(Browser browser, Mode mode, String body) {
		try (StaticSite site = new StaticSite();
				BrowserSession session = browser.visit(site.address(), Visitor.onPhone().in(mode).inCalm())) {
			site.page("/",
					"<!doctype html><html lang=\"en\"><title>A page</title><body>%s</body></html>".formatted(body));
			session.open("/");
			return KeyboardWalk.trouble(session.page());
		}
	}

}

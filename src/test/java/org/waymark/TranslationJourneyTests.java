package org.waymark;

import java.net.URI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A neighbour who reads Polish or Urdu is worried about a child who is often alone. */
@InBrowser
class TranslationJourneyTests {

	private static RunningSite site;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@CsvSource({"pl,ltr,Polski,Polish interpreter", "ur,rtl,اردو,Urdu interpreter"})
	void neighbourReachesANumberInTheirLanguageInTwoTaps(String language, String direction, String label,
			String interpreter, Browser browser) {
		try (BrowserSession session = browser.visit(URI.create(site.origin()),
				Visitor.onPhone().withoutJavaScript())) {
			session.open("/");
			Page page = session.page();
			page.locator("header a[lang=" + language + "], .languages a[lang=" + language + "]").first().click();
			assertThat(page.url()).endsWith("/" + language + "/worried");
			assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
			assertThat(page.getAttribute("html", "dir")).isEqualTo(direction);
			page.locator("main a[href='/" + language + "/worried/not-sure']").first().click();
			Locator call = page.locator("main a[href='tel:08088005000']").first();
			assertThat(call.isVisible()).isTrue();
			assertThat(call.locator("bdi").getAttribute("dir")).isEqualTo("ltr");
			assertThat(page.innerText("main")).contains(interpreter);
			assertThat(page.locator(".languages [aria-current=page]").first().innerText()).contains(label);
		}
	}

	@ParameterizedTest
	@CsvSource({"pl", "ur", "easy-read"})
	void coreHasATwinForEveryPage(String language) {
		for (String path : new String[]{"/help-now", "/worried", "/parents/signs-of-abuse", "/parents/online-safety",
				"/parents/domestic-abuse", "/young-people/talk", "/young-people/picture-shared", "/about/contact"}) {
			assertThat(site.get("/" + language + path).statusCode()).as(language + path).isEqualTo(200);
			assertThat(site.get("/" + language + path).body()).as(language + path).contains("href=\"tel:");
		}
	}

}

package org.waymark.theme;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.junit.jupiter.api.Test;
import org.waymark.quality.HtmlValidity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	private static final Specimen SPECIMEN = Specimen.of(Specimen.FOLDER);

	private static final Theme THEME = new Theme(Specimen.FOLDER);

	private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

	static List<String> templates() {
		return TemplateCheck.PAGES;
	}

	@Test
	void themeOfTheSiteHasNoProblems() {
		assertThat(THEME.problems()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void richPageIsValid(String template) {
		assertThat(HtmlValidity.errors(rich(template, "parents"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void poorPageIsValid(String template) {
		assertThat(HtmlValidity.errors(poor(template))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void offersLeavingAndHelpBeforeAnythingElse(String template) {
		String html = poor(template);
		Matcher first = Pattern.compile("<a\\s[^>]*>").matcher(html);
		assertThat(first.find()).isTrue();
		assertThat(first.group()).contains("id=\"leave\"").contains("href=\"/leave\"");
		assertThat(html.indexOf("href=\"/help-now\"")).isBetween(0, html.indexOf("<h1"));
		assertThat(html).contains("href=\"#main\"").contains("<main id=\"main\"");
		assertThat(html.split("<h1", -1)).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void askNobodyElseForAnything(String template) {
		String html = rich(template, "young-people");
		assertThat(html).doesNotContain(" style=").doesNotContain("javascript:").doesNotContain("<iframe");
		assertThat(Pattern.compile("(?:src|<link[^>]*rel=\"(?:icon|stylesheet)\"[^>]*href)=\"https?:").matcher(html)
				.find())
				.isFalse();
	}

	@Test
	void policyAllowsExactlyTheStyleThatIsInThePage() {
		Matcher style = STYLE.matcher(rich("page", "parents"));
		assertThat(style.find()).isTrue();
		assertThat(THEME.contentSecurityPolicy()).contains("style-src " + Digest.policySource(style.group(1)))
				.doesNotContain("unsafe");
	}

	@Test
	void styleAndScriptStayWithinTheirBudget() throws Exception {
		Brotli4jLoader.ensureAvailability();
		Matcher style = STYLE.matcher(rich("page", "parents"));
		assertThat(style.find()).isTrue();
		assertThat(Encoder.compress(style.group(1).getBytes("UTF-8"))).hasSizeLessThan(6 * 1024);
		for (ThemeAsset asset : THEME.assets().values()) {
			assertThat(Encoder.compress(asset.bytes())).as(asset.path()).hasSizeLessThan(3 * 1024);
		}
	}

	@Test
	void assetsAreAddressedByTheirContent() {
		assertThat(THEME.assets().keySet()).allMatch((path) -> path.matches("/assets/[a-z]+\\.[0-9a-f]{8}\\.(js|svg)"));
		THEME.assets().keySet().forEach((path) -> assertThat(rich("page", "parents")).contains("\"" + path + "\""));
	}

	@Test
	void wordsOfThePageAreEscaped() {
		String html = rich("search", "parents");
		assertThat(html).contains("<mark>picture</mark>").contains("Help for children &amp; families");
		SearchView search = new SearchView("\"><script>", 0, List.of(), 1, 1, null, null, List.of());
		String asked = THEME.page("search", SPECIMEN.frame(),
				Map.of("article", SPECIMEN.article("Search", ""), "search", search));
		assertThat(asked).doesNotContain("\"><script>").contains("&quot;&gt;&lt;script&gt;");
	}

	@Test
	void structuredDataCannotEndItsElement() {
		Frame f = SPECIMEN.frame();
		Frame frame = new Frame(f.siteName(), f.shortName(), f.area(), f.origin(), f.demonstration(), f.tag(),
				f.direction(),
				f.tabTitle(), f.description(), f.address(), f.audience(), f.template(), f.index(), f.sensitive(),
				f.doors(),
				f.languages(), f.trail(), f.banner(), f.helpNow(), f.leave(), f.footer(), f.feeds(),
				"{\"a\":\"</script>\"}");
		assertThat(THEME.page("page", frame, SPECIMEN.model())).contains("{\"a\":\"\\u003c/script>\"}");
	}

	@Test
	void codeKeepsItsLines() {
		String code = "<pre><code>one\n\n    two\n</code></pre>";
		assertThat(THEME.page("page", SPECIMEN.frame(), Map.of("article", SPECIMEN.article("Code", code))))
				.contains(code);
	}

	@Test
	void urduRunsFromTheRight() {
		String html = THEME.page("page", SPECIMEN.frame("page", "parents", "ur"), SPECIMEN.model());
		assertThat(html).contains("lang=\"ur\" dir=\"rtl\"");
		assertThat(HtmlValidity.errors(html)).isEmpty();
	}

	private static String rich(String template, String audience) {
		return THEME.page(template, SPECIMEN.frame(template, audience, "en"), SPECIMEN.model());
	}

	/** A page with all lists empty and all that may be missing missing. */
	private static String poor(String template) {
		ArticleView article = new ArticleView("Title", "", "", List.of(), "", "", "", false, "", List.of(), List.of(),
				"", "");
		AlertView alert = new AlertView("info", "Title", "/alerts/a", "It happened.", List.of(), List.of(), "Monday",
				"Tuesday", "Us", false);
		Frame frame = new Frame("Name", "Name", "Place", "https://safeguarding.example", false, "en", "ltr", "Title",
				"",
				"/a", "everyone", template, false, true, List.of(), List.of(), List.of(), List.of(), "/help-now",
				"/leave",
				List.of(), List.of(), null);
		return THEME.page(template, frame, Map.of("article", article, "alert", alert, "search",
				new SearchView("", 0, List.of(), 1, 1, null, null, List.of()), "heading", "Gone", "message",
				"It is gone.", "collection",
				new CollectionView("/a", "", List.of(), List.of(), List.of(), "", "", List.of(), List.of(), List.of(),
						"Nothing", 1, 1, null, null, ""),
				"record", new RecordView("", List.of(), List.of(), true, List.of(), List.of(), "", List.of(), false,
						List.of(), null, null)));
	}

}

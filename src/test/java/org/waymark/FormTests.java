package org.waymark;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.ShortCode;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.PageQuery;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.RenderingSettings;
import org.waymark.rendering.forms.HtmlNode.Element;
import org.waymark.rendering.forms.HtmlTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the example site in their other forms. */
class FormTests {

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

	private static RunningSite site;

	private static PageRenderer renderer;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
		renderer = site.part(PageRenderer.class);
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"txt", "md", "json"})
	void everyPageHasTheFormWithItsTitleAndItsNumbers(String ending) {
		for (Revision page : pages()) {
			String text = new String(renderer.form(page.language(), page.path(), ending).orElseThrow().bytes(),
					StandardCharsets.UTF_8);
			String plain = text.replace("\\\"", "\"").replaceAll("\\\\([^\"])", "$1");
			assertThat(plain).as(page.address()).contains(page.title());
			if (page.type().equals("help")) {
				assertThat(plain).as(page.address()).contains("999");
			}
			assertThat(text).as(page.address()).doesNotContain("Skip to main").doesNotContain("Leave this site now");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"large", "poster"})
	void everyPageIsPrintedWithItsTitle(String print) {
		PageQuery query = new PageQuery(Map.of("print", List.of(print)));
		for (Revision page : pages()) {
			String html = renderer.page(page.language(), page.path(), query).orElseThrow().html();
			assertThat(html).as(page.address()).contains("<h1>").contains("href=\"/leave\"");
			assertThat(html.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'")).as(page.address())
					.contains(page.title());
		}
	}

	@ParameterizedTest
	@CsvSource({"/parents/missing.txt,text/plain;charset=utf-8", "/parents/missing.md,text/markdown;charset=utf-8",
			"/parents/missing.json,application/json", "/parents/missing.pdf,application/pdf",
			"/index.txt,text/plain;charset=utf-8", "/parents/missing?print=large,text/html;charset=utf-8",
			"/parents/missing?print=poster,text/html;charset=utf-8"})
	void eachFormSaysWhatItIs(String address, String type) {
		HttpResponse<String> response = site.get(address);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains(type);
		assertThat(response.headers().firstValue("ETag")).isPresent();
		assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = {"/parents/nothing-here.txt", "/contacts/childline.json", "/parents/missing.doc", "/.txt",
			"/p/nothing", "/p/", "/p/nothing.svg", "/snippets/interpreter.pdf"})
	void whereThereIsNoPageThereIsNoForm(String address) {
		assertThat(site.get(address).statusCode()).isEqualTo(404);
	}

	@Test
	void textShowsWhoHelpsAtThisMinute() {
		assertThat(site.get("/help-now.txt").body()).startsWith("Get help now\n============\n")
				.contains("Open now, day and night").contains("- Call 999").contains("0800 1111")
				.contains("Checked on 23 November 2026").contains("/help-now\n");
	}

	@Test
	void markdownHasPublicFactsOnTopAndNoBlocksOfOurs() {
		String text = site.get("/young-people/picture-shared.md").body();
		assertThat(text).startsWith("---\ntitle: \"Someone is threatening to share my picture\"\n")
				.contains("checked_on: 2026-11-23\n").contains("1. **Do not pay. Do not send more.**")
				.contains("[Call 0800 1111](<tel:08001111>)").doesNotContain(":::").doesNotContain("{contact")
				.doesNotContain("{snippet").doesNotContain("words:").doesNotContain("owner_role");
	}

	@Test
	void theStepsOfAFlowHaveTheNumbersOfThePage() {
		int steps = 0;
		for (Revision page : pages()) {
			String html = renderer.page(page.language(), page.path()).orElseThrow().html();
			String text = form(page, "txt");
			String markdown = form(page, "md").replaceAll("\\\\(.)", "$1");
			for (Element step : HtmlTree.main(html)
					.all((element) -> element.name().equals("li") && !element.attribute("value").isEmpty())) {
				String number = step.attribute("value");
				String words = step.first("p").words().strip();
				assertThat(text).as(page.address())
						.containsPattern("(?m)^[ -]*" + number + "\\. " + Pattern.quote(words));
				assertThat(markdown).as(page.address())
						.containsPattern("(?m)^[ -]*" + number + "[.)] \\*\\*" + Pattern.quote(words));
				steps++;
			}
		}
		assertThat(steps).isGreaterThan(30);
	}

	@Test
	void theFindersQuestionsCanBeReadWhereTheyCannotBeAnswered() {
		assertThat(site.get("/professionals/levels-of-need/finder.txt").body()).contains("ring 999 now")
				.contains("Does any of these fit?").contains("/professionals/levels-of-need/finder")
				.doesNotContain("Please answer");
	}

	@Test
	void aListIsWholeInOtherForms() {
		assertThat(site.get("/about/groups").body()).contains("rel=\"next\"");
		assertThat(site.get("/about/groups?print=large").body()).doesNotContain("rel=\"next\"");
		assertThat(site.get("/about/groups.txt").body()).doesNotContain("page 1 of");
	}

	@Test
	void aLinkAndWhatItIsAboutStandApart() {
		assertThat(site.get("/index.txt").body()).contains("/help-now) – Ring 999");
		assertThat(site.get("/young-people.txt").body()).contains("picture-shared) – ");
	}

	@Test
	void aPosterIsOfferedWhereAWallHasUseForIt() {
		for (String none : List.of("/about/money", "/professionals/levels-of-need/finder", "/about/groups")) {
			assertThat(site.get(none).body()).as(none).contains("print=large").doesNotContain("print=poster");
			assertThat(site.get(none + "?print=poster").statusCode()).as(none).isEqualTo(200);
		}
	}

	@Test
	void jsonNamesItsContactsAndItsOtherForms() {
		JsonNode page = JsonMapper.builder().build().readTree(site.get("/worried.json").body());
		assertThat(page.get("type").asString()).isEqualTo("help");
		assertThat(page.get("path").asString()).isEqualTo("/worried");
		assertThat(page.get("headings")).isNotEmpty();
		assertThat(page.get("contacts").findValuesAsString("number")).contains("999", "0800 1111");
		assertThat(page.get("links").get("pdf").asString()).endsWith("/worried.pdf");
	}

	@Test
	void theFootOfAPageOffersItsForms() {
		assertThat(site.get("/parents/missing").body()).contains("href=\"/parents/missing?print=large\"")
				.contains("href=\"/parents/missing.txt\"").contains("href=\"/parents/missing.pdf\"")
				.contains("type=\"text/markdown\" href=\"/parents/missing.md\"");
		for (String none : List.of("/", "/search?q=help", "/nothing-here", "/young-people/picture-shared")) {
			assertThat(site.get(none).body()).as(none).doesNotContain("print=large").doesNotContain(".pdf\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {".txt", ".md", ".json", ".pdf", "?print=large", "?print=poster"})
	void nothingOfASensitivePageIsKeptInAnyForm(String form) {
		assertThat(site.get("/young-people/picture-shared" + form).headers().firstValue("Cache-Control"))
				.contains("no-store");
	}

	@Test
	void aWayToPrintThatNobodyKnowsIsThePageItself() {
		assertThat(site.get("/parents/missing?print=upside-down").body())
				.isEqualTo(site.get("/parents/missing").body());
	}

	@Test
	void everyPageHasAShortAddressOfItsOwn() {
		assertThat(pages().stream().map(ShortCode::of)).doesNotHaveDuplicates();
		Revision page = page("/parents/missing");
		String address = ShortCode.of(page).address();
		for (String typed : List.of(address, "/p/" + address.substring(3).toUpperCase(Locale.ROOT))) {
			HttpResponse<String> response = site.get(typed);
			assertThat(response.statusCode()).isEqualTo(302);
			assertThat(response.headers().firstValue("Location")).contains("/parents/missing");
		}
	}

	@Test
	void theQrCodeLeadsToTheShortAddress() throws Exception {
		String address = ShortCode.of(page("/parents/missing")).address();
		HttpResponse<String> svg = site.get(address + ".svg");
		assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml");
		assertThat(svg.body()).contains("role=\"img\"").contains("<title>QR code: ");
		assertThat(scanned(svg.body())).isEqualTo(site.part(RenderingSettings.class).origin() + address);
		assertThat(scanned(site.get("/parents/missing?print=poster").body()))
				.isEqualTo(site.part(RenderingSettings.class).origin() + address);
	}

	@Test
	void aPosterSaysWhenPeopleAnswerInsteadOfWhetherTheyDoNow() {
		assertThat(site.get("/help-now?print=poster").body()).contains("tel:999").contains("Day and night")
				.doesNotContain("Open now,").doesNotContain("Closed now");
	}

	@Test
	void theMatrixShowsOneSectionAndCountsAll() {
		String all = site.get("/about/formats").body();
		assertThat(all).contains("Polski").contains("Easy Read").contains("Pages: " + english());
		String parents = site.get("/about/formats?section=parents").body();
		assertThat(parents).contains("href=\"/parents/missing.md\"").contains("href=\"/parents/missing?print=poster\"")
				.doesNotContain("href=\"/young-people/talk.md\"");
		assertThat(site.get("/about/formats?section=%3Cscript%3E").body()).doesNotContain("<script>alert")
				.contains("Pages: " + english());
	}

	private static String form(Revision page, String ending) {
		return new String(renderer.form(page.language(), page.path(), ending).orElseThrow().bytes(),
				StandardCharsets.UTF_8);
	}

	private static String scanned(String svg) throws Exception {
		Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\" role=\"img\" shape").matcher(svg);
		assertThat(size.find()).isTrue();
		int modules = Integer.parseInt(size.group(1));
		BufferedImage image = new BufferedImage(modules * 4, modules * 4, BufferedImage.TYPE_INT_RGB);
		image.createGraphics().fillRect(0, 0, modules * 4, modules * 4);
		for (MatchResult run : RUN.matcher(svg).results().toList()) {
			int x = Integer.parseInt(run.group(1)) * 4;
			int y = Integer.parseInt(run.group(2)) * 4;
			for (int i = 0; i < Integer.parseInt(run.group(3)) * 4; i++) {
				for (int j = 0; j < 4; j++) {
					image.setRGB(x + i, y + j, 0);
				}
			}
		}
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return new QRCodeReader().decode(new BinaryBitmap(
				new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
	}

	private static long english() {
		return pages().stream().filter((page) -> page.language().code().equals("en")).count();
	}

	private static List<Revision> pages() {
		return site.pages().all().stream().map(PublishedPage::revision)
				.filter((page) -> renderer.isPage(page.language(), page.path())).toList();
	}

	private static Revision page(String path) {
		return site.pages().at(Language.ENGLISH, new PagePath(path)).orElseThrow().revision();
	}

}

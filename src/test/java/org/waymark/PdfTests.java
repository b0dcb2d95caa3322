package org.waymark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.PageQuery;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.RenderedForm;
import org.waymark.rendering.forms.HtmlNode.Element;
import org.waymark.rendering.forms.HtmlTree;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as PDF: one of each type; all, where all counts are asked for. */
class PdfTests {

	private static final PageQuery WHOLE = new PageQuery(Map.of("print", List.of("whole")));

	private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

	private static RunningSite site;

	private static PageRenderer renderer;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
		renderer = site.part(PageRenderer.class);
		VeraGreenfieldFoundryProvider.initialise();
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	static Collection<String> pages() {
		boolean all = "full".equals(System.getProperty("waymark.test.counts"));
		Map<String, String> pages = new LinkedHashMap<>();
		site.pages().all().stream().map(PublishedPage::revision).sorted(Comparator.comparing(Revision::address))
				.filter((page) -> renderer.isPage(page.language(), page.path()) && hasPdf(page))
				.forEach((page) -> pages.putIfAbsent(all
						? page.address()
						: page.type() + page.fields().text("template", "") + page.language(), page.address()));
		return pages.values();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void saysWhatItsPartsAre(String address) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf(address)),
				PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			assertThat(validator.validate(parser).getTestAssertions().stream()
					.map((failed) -> failed.getRuleId().getClause() + ": " + failed.getMessage()).distinct()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isReadInTheOrderOfThePage(String address) throws IOException {
		Revision page = page(address);
		// A document has the whole of each list, so it is the page with the whole of them that it follows.
		Element main = HtmlTree.main(renderer.page(page.language(), page.path(), WHOLE).orElseThrow().html());
		String text = dense(text(pdf(address)));
		assertThat(statesOfTheMinute(main)).noneMatch(text::contains);
		Set<String> ofTheMinute = ofTheMinute(page, main);
		int at = 0;
		for (String part : parts(main).stream().filter((each) -> !ofTheMinute.contains(dense(each))).toList()) {
			int found = text.indexOf(dense(part), at);
			assertThat(found).as("“%s” after “%s”", part, text.substring(Math.max(0, at - 40), at)).isNotNegative();
			at = found;
		}
	}

	@Test
	void saysWhenItWasMadeAndWhenPeopleAnswerInsteadOfWhetherTheyDoNow() throws IOException {
		String text = text(pdf("/help-now")).replaceAll("\\s+", " ");
		assertThat(text).contains("Made at 7:30pm on 23 November 2026").contains("/help-now for what is right today")
				.contains("Who can help").contains("Day and night").doesNotContain("Open now").doesNotContain("Closed")
				.doesNotContain("until 5pm");
	}

	@Test
	void aServiceSaysWhenItAnswersInsteadOfWhetherItDoesNow() throws IOException {
		assertThat(renderer.page(Language.ENGLISH, new PagePath("/about/services/emergency-999")).orElseThrow().html())
				.contains("<span class=\"tag\">Open now, day and night</span>");
		assertThat(text(pdf("/about/services/emergency-999"))).containsPattern("(?m)^Day and night$")
				.doesNotContain("Open now");
	}

	@Test
	void aListIsWholeAndHasNoSecondPage() throws IOException {
		assertThat(renderer.page(Language.ENGLISH, new PagePath("/about/groups")).orElseThrow().html())
				.containsPattern("\\d+ in this list, Page 1 of 2");
		assertThat(text(pdf("/about/groups"))).containsPattern("(?m)^\\d+ in this list$").doesNotContain("Page 1 of");
	}

	@Test
	void theStepsOfAFlowHaveTheNumbersOfThePage() throws IOException {
		int steps = 0;
		for (Revision page : site.pages().all().stream().map(PublishedPage::revision)
				.filter((page) -> page.body().contains("```flow\n") && hasPdf(page)).toList()) {
			String text = dense(text(pdf(page.address()), true));
			for (Element step : HtmlTree.main(renderer.page(page.language(), page.path()).orElseThrow().html())
					.all((element) -> element.name().equals("li") && !element.attribute("value").isEmpty())) {
				assertThat(text).as(page.address())
						.contains(step.attribute("value") + "." + dense(step.first("p").words()));
				steps++;
			}
		}
		assertThat(steps).isGreaterThan(30);
	}

	@Test
	void aSensitivePageTellsNobodyItsTitleAndIsNotKept() throws IOException {
		RenderedForm form = renderer.form(Language.ENGLISH, new PagePath("/young-people/picture-shared"), "pdf")
				.orElseThrow();
		assertThat(form.sensitive()).isTrue();
		try (PDDocument document = Loader.loadPDF(form.bytes())) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Help");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
		}
	}

	/** What a page says that is only true while it is being read: a document says when people answer instead. */
	private static Set<String> ofTheMinute(Revision page, Element main) {
		Set<String> words = new HashSet<>(statesOfTheMinute(main));
		if (page.fields().text("template").filter("help"::equals).isPresent()) {
			// Who answers at this minute stands first; a document to keep has its own order, and no such headings.
			main.all((element) -> element.name().equals("section"))
					.forEach((section) -> parts(section).forEach((part) -> words.add(dense(part))));
		}
		return words;
	}

	/** How the contacts of a page stand, wherever on it the same is said. */
	private static List<String> statesOfTheMinute(Element main) {
		return main.all((element) -> element.hasClass("contact-state") || element.hasClass("contact-instead")).stream()
				.map((element) -> dense(element.words())).toList();
	}

	/** Headings and paragraphs that hold nothing else; what the clock changes is said otherwise on paper. */
	private static List<String> parts(Element main) {
		List<String> parts = new ArrayList<>();
		main.all((element) -> List.of("h1", "h2", "h3", "p").contains(element.name())
				&& !element.attribute("class").startsWith("contact") && !element.words().isBlank()
				&& element.all((inner) -> inner.name().equals("a")).isEmpty())
				.forEach((element) -> parts.add(element.words()));
		return parts;
	}

	private static String text(byte[] pdf) throws IOException {
		return text(pdf, false);
	}

	/** The words in the order of the document, or as they are seen: numbers of lists are drawn before their words. */
	private static String text(byte[] pdf, boolean seen) throws IOException {
		StringBuilder text = new StringBuilder();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(seen);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				text.append(stripper.getText(document).replaceFirst("(?m)^\\s*%d ?/ ?\\d+\\s*$".formatted(page), ""));
			}
		}
		return text.toString();
	}

	private static String dense(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static boolean hasPdf(Revision page) {
		return page.language().direction().equals("ltr");
	}

	private static Revision page(String address) {
		return site.pages().all().stream().map(PublishedPage::revision)
				.filter((page) -> page.address().equals(address) && renderer.isPage(page.language(), page.path()))
				.findFirst().orElseThrow();
	}

	private static byte[] pdf(String address) {
		return MADE.computeIfAbsent(address, (_) -> {
			Revision page = page(address);
			return renderer.form(page.language(), page.path(), "pdf").orElseThrow().bytes();
		});
	}

}

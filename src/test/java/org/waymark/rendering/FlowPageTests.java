package org.waymark.rendering;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.waymark.content.ContentTypes;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.Site;
import org.waymark.content.markdown.Markdown;
import org.waymark.quality.HtmlValidity;
import org.waymark.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** Flows in whole pages. */
class FlowPageTests {

	private static final Path CONTENT = Path.of("content");

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	private static final Theme THEME = new Theme(Path.of("theme"));

	static final Language URDU = new Language("ur");

	static final String RINGS = """
			```flow
			title: What happens <when> somebody "rings"
			about: From the call to the decision.
			step call: You ring & wait
			  who: Whoever is worried
			  by: The same day
			  contact: duty
			  link: /worried#who
			  -> danger
			ask danger: Is a child in danger now?
			  yes -> police
			  no -> decide
			  "not <sure>" -> back to call
			end police: Ring 999
			  contact: emergency
			step decide: A social worker decides
			  who: Children's social care
			  by: 1 working day
			  note: You are told <i>why</i>.
			  link: /nowhere
			  -> told
			end told: You are told
			```
			""";

	static final String BOARD = """
			```flow tree
			title: Who belongs to whom
			unit board: The board
			  -> executive
			  -> quality
			unit executive: Executive group
			unit quality: Quality group
			  note: Meets every month.
			  -> data
			unit data: Data group
			```
			""";

	@Test
	void pageWithFlowsIsValidAndHasNoStyleOfItsOwn() {
		for (Language language : List.of(Language.ENGLISH, URDU)) {
			String html = page(language, "## Flow call\n\n" + RINGS + "\n" + BOARD + "\n" + RINGS);
			assertThat(HtmlValidity.errors(html)).isEmpty();
			assertThat(html).doesNotContain(" style=").doesNotContain("foreignObject").doesNotContain("<i>why");
			assertThat(html.split("<svg role=\"img\"", -1)).hasSize(4);
		}
	}

	@Test
	void pictureAndListHaveTheSameStepsAndWays() {
		for (String flow : List.of(RINGS, BOARD)) {
			FlowMarkup markup = FlowMarkup.first(page(Language.ENGLISH, flow));
			assertThat(markup.stepsOfPicture()).hasSizeGreaterThan(3)
					.containsExactlyInAnyOrderElementsOf(markup.stepsOfList());
			assertThat(markup.waysOfPicture()).hasSizeGreaterThan(2)
					.containsExactlyInAnyOrderElementsOf(markup.waysOfList());
		}
		assertThat(new TreeSet<>(FlowMarkup.first(page(Language.ENGLISH, RINGS)).waysOfList())).containsExactly(
				"call -> danger", "danger \"not <sure>\" -> call", "danger no -> decide", "danger yes -> police",
				"decide -> told");
	}

	@Test
	void listNamesNumbersAndLeadsToThem() {
		String html = page(Language.ENGLISH, RINGS);
		assertThat(html).contains("<a href=\"#flow_decide\">Go to step 4</a>")
				.contains("<a href=\"#flow_call\">Go back to step 1</a>").contains("id=\"flow_decide\"")
				.contains("value=\"4\"");
	}

	@Test
	void aContactThatIsNotVerifiedIsNotShownAndOthersStandIn() {
		String html = page(Language.ENGLISH, RINGS);
		assertThat(html).contains("href=\"tel:999\"").doesNotContain("01234").contains("class=\"fallback-why\"");
		assertThat(page(Language.ENGLISH, BOARD)).doesNotContain("class=\"fallback-why\"");
	}

	@Test
	void aLinkIsCalledByItsPageAndOneToNothingIsLeftOut() {
		String html = page(Language.ENGLISH, RINGS);
		assertThat(html).contains("<a href=\"/worried#who\">Worried about a child</a>").doesNotContain("/nowhere");
	}

	@Test
	void whatIsReadFromTheRightIsDrawnFromTheRight() {
		String left = page(Language.ENGLISH, RINGS);
		String right = page(URDU, RINGS);
		assertThat(FlowMarkup.first(left).across("police")).isLessThan(FlowMarkup.first(left).across("decide"));
		assertThat(FlowMarkup.first(right).across("police")).isGreaterThan(FlowMarkup.first(right).across("decide"));
	}

	@Test
	void aFlowInASnippetHasIdsOfItsOwn() {
		String html = page(Language.ENGLISH, RINGS + "\n{snippet flow}\n");
		assertThat(HtmlValidity.errors(html)).isEmpty();
		assertThat(html).contains("id=\"flow-2_call\"");
	}

	static String page(Language language, String body) {
		List<Revision> pages = new ArrayList<>();
		pages.add(revision("page", language, "/test", Map.of("title", "Test", "summary", "A test."), body));
		pages.add(revision("page", Language.ENGLISH, "/worried", Map.of("title", "Worried about a child"), ""));
		pages.add(revision("snippet", Language.ENGLISH, "/snippets/flow", Map.of("title", "Flow"), RINGS));
		pages.add(revision("contact", Language.ENGLISH, "/contacts/emergency",
				Map.of("title", "Emergency", "summary", "Ring.", "status", "verified", "verified_on",
						LocalDate.of(2026, 11, 23), "number", "999", "hours", "always"),
				""));
		pages.add(revision("contact", Language.ENGLISH, "/contacts/duty",
				Map.of("title", "Duty team", "summary", "Ring.", "status", "unverified", "number", "01234 567890"),
				""));
		Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
		ContentTypes types = ContentTypes.read(CONTENT);
		Site site = Site.read(CONTENT);
		PageRenderer renderer = new PageRenderer(new FewPages(pages), new NoHistory(), () -> types, () -> site, THEME,
				MARKDOWN,
				new RenderingSettings("http://localhost:8080", true), clock);
		return renderer.page(language, new PagePath("/test")).orElseThrow().html();
	}

	private static Revision revision(String type, Language language, String path, Map<String, Object> fields,
			String body) {
		PagePath place = new PagePath(path);
		return new Revision(PageId.ofFirstPlace(language, place), type, language, place, "", new Fields(fields), body);
	}

}

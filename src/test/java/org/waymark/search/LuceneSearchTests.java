package org.waymark.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Language;
import org.waymark.content.Revision;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.search.IndexedPages.page;

class LuceneSearchTests {

	private static final Language POLISH = new Language("pl");

	private static final Language URDU = new Language("ur");

	@TempDir
	private Path folder;

	@Test
	void wordItselfComesBeforeItsOtherFormsAndTheseBeforeWordsSpeltLikeIt() throws Exception {
		assertThat(found("sharing", page("/near", "Page", "sparing"), page("/stem", "Page", "shares"),
				page("/exact", "Page", "sharing"))).containsExactly("/exact", "/stem", "/near");
	}

	@Test
	void misspeltWordsAreUnderstood() throws Exception {
		assertThat(found("thretning", page("/a", "Threatening", ""))).containsExactly("/a");
		assertThat(found("leek", page("/a", "A leak", ""))).containsExactly("/a");
		assertThat(found("bots", page("/a", "1999", ""), page("/b", "Boots", ""))).containsExactly("/b");
	}

	@Test
	void shortWordsAndNumbersHaveToBeRight() throws Exception {
		assertThat(found("cat", page("/a", "A cot", ""))).isEmpty();
		assertThat(found("1998", page("/a", "In 1999", ""))).isEmpty();
		assertThat(found("999", page("/a", "Ring 999", ""))).containsExactly("/a");
	}

	@Test
	void apostrophesMakeNoDifference() throws Exception {
		for (String body : List.of("He won't stop", "He won’t stop", "He wont stop")) {
			assertThat(found("wont", page("/a", "A page", body))).containsExactly("/a");
			assertThat(found("won't", page("/a", "A page", body))).containsExactly("/a");
			assertThat(found("wonʼt", page("/a", "A page", body))).containsExactly("/a");
		}
		assertThat(found("child", page("/a", "A child's page", ""))).containsExactly("/a");
		assertThat(found("childs", page("/a", "A child’s page", ""))).containsExactly("/a");
	}

	@Test
	void wordsThatTheAuthorForesawLeadToThePage() throws Exception {
		Revision foreseen = page("page", Language.ENGLISH, "/foreseen",
				Map.of("title", "Pictures", "words", List.of("leaked pic", "nuds"), "see_also_names",
						List.of("Sexting")),
				"Text.");
		assertThat(found("nuds", foreseen)).containsExactly("/foreseen");
		assertThat(found("sexting", foreseen)).containsExactly("/foreseen");
		assertThat(found("my leaked pic", page("/other", "A pic", "A pic. Another pic."), foreseen))
				.startsWith("/foreseen");
	}

	@Test
	void pageWithAllOfTheWordsComesFirst() throws Exception {
		assertThat(found("private fostering rules", page("/one", "A page", "private private private"),
				page("/all", "A page", "Some rules for private fostering."),
				page("/two", "A page", "fostering rules, rules for fostering")))
				.startsWith("/all");
	}

	@Test
	void readersAudienceComesFirstAmongEquals() throws Exception {
		Revision young = page("page", Language.ENGLISH, "/y",
				Map.of("title", "Blackmail", "audience", List.of("young-people")), "");
		Revision parents = page("page", Language.ENGLISH, "/p",
				Map.of("title", "Blackmail", "audience", List.of("parents")), "");
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(parents, young);
			assertThat(pages.addresses("blackmail")).containsExactly("/y", "/p");
			assertThat(pages.addresses("my son blackmail")).containsExactly("/p", "/y");
			assertThat(pages.find(new SearchQuery("blackmail", Language.ENGLISH, "parents", 1, 10)).hits())
					.extracting(SearchHit::address).containsExactly("/p", "/y");
		}
	}

	@Test
	void ownLanguageIsSearchedFirstAndAnyOtherIfItHasNothing() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/help-now", "Childline", ""),
					page("help", POLISH, "/help-now", Map.of("title", "Pomoc: Childline", "words", "łatwo"),
							"Zadzwoń."),
					page("help", URDU, "/help-now", Map.of("title", "مدد"), "ابھی فون کریں۔ بچی کے لیے"));
			assertThat(pages.addresses("childline")).containsExactly("/help-now");
			assertThat(pages.addresses("pomoc")).containsExactly("/pl/help-now");
			assertThat(pages.addresses("zadzwon latwo")).containsExactly("/pl/help-now");
			assertThat(pages.addresses("مدد")).containsExactly("/ur/help-now");
			// As typed on an Arabic keyboard.
			assertThat(pages.addresses("بچي كے")).containsExactly("/ur/help-now");
			assertThat(pages.find(new SearchQuery("childline", null, null, 1, 10)).total()).isEqualTo(2);
		}
	}

	@Test
	void resultsComeInPages() throws Exception {
		List<Revision> revisions = IntStream.range(0, 25).mapToObj((i) -> page("/page-" + i, "Elephant", "Text " + i))
				.toList();
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(revisions);
			List<String> seen = IntStream.rangeClosed(1, 4)
					.mapToObj((number) -> pages.find(new SearchQuery("elephant", Language.ENGLISH, null, number, 10)))
					.peek((results) -> assertThat(results.total()).isEqualTo(25))
					.flatMap((results) -> results.hits().stream()).map(SearchHit::address).toList();
			assertThat(seen).hasSize(25).doesNotHaveDuplicates();
		}
	}

	@Test
	void matchesAreMarkedInTitleAndPassage() throws Exception {
		SearchHit hit = hit("shares pictures", page("page", Language.ENGLISH, "/a",
				Map.of("title", "A shared picture", "summary", "What to do."),
				"First things first.\n\nTell us if it is shared."));
		assertThat(hit.title()).isEqualTo("A shared picture");
		assertThat(hit.titleHtml()).isEqualTo("A <mark>shared</mark> <mark>picture</mark>");
		assertThat(hit.passageHtml()).isEqualTo("Tell us if it is <mark>shared</mark>.");
	}

	@Test
	void summaryIsShownWhereNothingMatches() throws Exception {
		assertThat(hit("hidden", page("page", Language.ENGLISH, "/a",
				Map.of("title", "A page", "summary", "What to do & how.", "words", List.of("hidden")), "Body."))
				.passageHtml())
				.isEqualTo("What to do &amp; how.");
	}

	@Test
	void passageIsShortAndCutBetweenWords() throws Exception {
		String body = "lorem ipsum dolor sit amet ".repeat(40) + "elephant" + " lorem ipsum dolor sit amet".repeat(40);
		String passage = hit("elephant", page("/a", "A page", body)).passageHtml();
		assertThat(passage).startsWith("… ").endsWith(" …").contains("<mark>elephant</mark>").hasSizeLessThan(200);
		assertThat(passage.replaceAll("<[^>]*>|…", "").strip().split(" "))
				.allSatisfy((word) -> assertThat(word).isIn("lorem", "ipsum", "dolor", "sit", "amet", "elephant"));
	}

	@Test
	void markupInContentIsShownAsText() throws Exception {
		SearchHit hit = hit("elephant",
				page("/a", "<b onclick=\"x\">elephant's</b>", "Text `<script>elephant</script>` & more"));
		assertThat(hit.titleHtml())
				.isEqualTo("&lt;b onclick=&quot;x&quot;&gt;<mark>elephant&#39;s</mark>&lt;/b&gt;");
		assertThat(hit.passageHtml()).contains("&lt;script&gt;<mark>elephant</mark>&lt;/script&gt; &amp; more");
	}

	@Test
	void alertThatIsOverIsNotFound() throws Exception {
		assertThat(found("scam",
				page("alert", Language.ENGLISH, "/alerts/a", Map.of("title", "Scam", "expires", "2026-11-23T11:59"),
						""),
				page("alert", Language.ENGLISH, "/alerts/b", Map.of("title", "Scam", "expires", "2026-11-23T12:01"),
						"")))
				.containsExactly("/alerts/b");
	}

	@Test
	void anyTextIsAnswered() throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(page("/a", "A page", "and or not"));
			assertThat(pages.addresses("")).isEmpty();
			assertThat(pages.addresses("?!*~^:(){}[]\"\\/+-&|")).isEmpty();
			assertThat(pages.addresses("page AND (")).containsExactly("/a");
			assertThat(pages.addresses("title:page* \"")).containsExactly("/a");
			assertThat(pages.addresses("\ud800 page \udfff\ud800")).containsExactly("/a");
			assertThat(pages.addresses("page " + "word ".repeat(10_000))).containsExactly("/a");
			assertThat(pages.addresses("x".repeat(1_000_000))).isEmpty();
			assertThat(pages.addresses("the")).isEmpty();
			assertThat(pages.addresses("and")).containsExactly("/a");
		}
	}

	@Test
	void naughtyStringsAreFoundAndShownSafely() throws Exception {
		List<String> strings = naughtyStrings();
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			pages.publish(IntStream.range(0, strings.size())
					.mapToObj((i) -> page("page", Language.ENGLISH, "/page-" + i,
							Map.of("title", strings.get(i), "summary", "elephant", "words", List.of(strings.get(i))),
							strings.get(i) + "\n\n" + strings.get(i)))
					.toList());
			assertThat(pages.find("elephant").total()).isEqualTo(strings.size());
			for (String string : strings) {
				for (SearchHit hit : pages.find(string).hits()) {
					assertThat(hit.titleHtml().replaceAll("</?mark>", "")).doesNotContain("<", ">", "\"", "'");
					assertThat(hit.passageHtml().replaceAll("</?mark>", "")).doesNotContain("<", ">", "\"", "'");
				}
			}
		}
	}

	private static List<String> naughtyStrings() throws Exception {
		Path file = Path.of(System.getProperty("waymark.suites", "../shared/suites"))
				.resolve("hostile/strings/blns.json");
		Assumptions.assumeTrue(Files.exists(file), file + " is missing");
		return List.of(JsonMapper.shared().readValue(Files.readAllBytes(file), String[].class));
	}

	private List<String> found(String text, Revision... revisions) throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder.resolve(Long.toString(System.nanoTime())))) {
			return pages.publish(revisions).addresses(text);
		}
	}

	private SearchHit hit(String text, Revision revision) throws Exception {
		try (IndexedPages pages = new IndexedPages(this.folder)) {
			return pages.publish(revision).find(text).hits().getFirst();
		}
	}

}

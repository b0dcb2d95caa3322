package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Fields;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Problem;
import org.waymark.content.Revision;
import org.waymark.content.TwinVersion;
import org.waymark.publication.FolderReports;
import org.waymark.quality.Browser;
import org.waymark.quality.InBrowser;
import org.waymark.quality.SiteGates;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages in other languages and in Easy Read, beside the English page they were made from; and pages with titles that mean harm. */
@InBrowser
class TwinTests {

	private static final String HEAD = """
			---
			type: task
			title: "%s"
			summary: "%s"
			audience: [everyone]
			owner_role: Editor
			checked_by: Editor
			checked_on: 2026-11-23
			review_due: 2027-05-23
			source: ["None"]
			%s
			---

			%s
			""";

	private static final String HOSTILE = "<script>alert(1)</script> & *bold* [x](y) --- {contact nspcc}";

	private static Path content = Path.of("content");

	private static RunningSite site;

	@BeforeAll
	static void start() throws IOException {
		content = RunningSite.temporary();
		for (String part : List.of("site.yml", "types", "en/contacts", "en/index.md")) {
			RunningSite.copy(Path.of("content").resolve(part), content.resolve(part));
		}
		String english = HEAD.formatted("Ring us", "Ring us today.", "short: ring", "Ring us.\n\n{contact childline}");
		write("en/ring.md", english);
		write("pl/ring.md", HEAD.formatted("Zadzwoń do nas", "Zadzwoń dziś.",
				"human_check: Translator\nmade_from: " + version(english),
				"Zadzwoń.\n\n{contact childline}"));
		write("ur/ring.md", HEAD.formatted("ہمیں فون کریں", "آج فون کریں۔", "made_from: 000000000000",
				"فون کریں۔\n\n{contact childline}"));
		write("easy-read/ring.md", HEAD.formatted("Ring us", "You can ring us.", "made_from: " + version(english),
				"::: picture phone\nYou can ring us.\n:::\n\n{contact childline}"));
		write("en/hostile.md", HEAD.formatted(HOSTILE, HOSTILE, "", "Words."));
		write("en/second.md", HEAD.formatted("Second", "Second.", "short: second", "Words."));
		site = RunningSite.start(content, RunningSite.temporary(), Map.of());
		write("en/third.md", HEAD.formatted("Third", "Third.", "short: second", "Words."));
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@Test
	void aPageLeadsToTheTwinsThatItHasInTheirOwnScript() {
		String html = site.get("/ring").body();
		assertThat(html).contains("href=\"/pl/ring\" lang=\"pl\" hreflang=\"pl\" dir=\"ltr\">Polski")
				.contains("href=\"/ur/ring\" lang=\"ur\" hreflang=\"ur\" dir=\"rtl\">اردو")
				.contains("href=\"/easy-read/ring\"").doesNotContain("class=\"twin");
		assertThat(site.get("/second").body()).doesNotContain("href=\"/pl/");
	}

	@Test
	void aTwinThatIsAsNewAsItsPageAndCheckedSaysNothingOfItself() {
		assertThat(site.get("/pl/ring").body()).contains("<html lang=\"pl\" dir=\"ltr\">")
				.doesNotContain("zmieniła się").doesNotContain("Tłumaczenie pokazowe").contains("Zadzwoń do nas");
	}

	@Test
	void aStaleTwinSaysSoInItsLanguageAndShowsTheNumbersOfToday() {
		for (String form : List.of("", ".txt", ".md", "?print=large", "?print=poster")) {
			assertThat(site.get("/ur/ring" + form).body()).as(form).contains("انگریزی صفحہ بدل گیا ہے")
					.contains("ابھی کسی نے اسے نہیں جانچا").contains("0800 1111");
		}
		assertThat(site.get("/ur/ring").body()).contains("<html lang=\"ur\" dir=\"rtl\">")
				.contains("<bdi dir=\"ltr\">0800 1111</bdi>");
	}

	@Test
	void onlyATwinThatAPersonCheckedSaysWhen() {
		assertThat(site.get("/pl/ring").body()).contains("23 listopada 2026", "lastReviewed");
		assertThat(site.get("/ur/ring").body()).doesNotContain("lastReviewed");
		assertThat(site.get("/ur/ring.json").body()).contains("\"checkedOn\":null");
		assertThat(site.get("/ur/ring.md").body()).doesNotContain("checked_on");
		assertThat(site.get("/pl/ring.md").body()).contains("checked_on: 2026-11-23");
	}

	@Test
	void anEasyReadPageIsPicturesAndWordsAndHasWordsOfItsOwn() {
		assertThat(site.get("/easy-read/ring").body()).contains("class=\"t-easy-read\"").contains("<html lang=\"en\"")
				.contains("<div class=\"picture\"><svg class=\"icon\"").contains("Nobody has checked it yet")
				.contains("Who looks after this page: Editor.").contains(".picture{");
	}

	@Test
	void aPageInLettersThatPdfCannotShowIsPrintedInstead() {
		HttpResponse<String> response = site.get("/ur/ring.pdf");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.body()).contains("print it from your browser").contains("href=\"/leave\"");
		assertThat(site.get("/ur/ring").body()).contains("/ur/ring.txt").doesNotContain("/ur/ring.pdf");
		assertThat(site.get("/pl/ring.pdf").statusCode()).isEqualTo(200);
	}

	@Test
	void theReportNamesStaleTwinsWithTheValueToWrite() throws IOException {
		String version = version(Files.readString(content.resolve("en/ring.md")));
		assertThat(problems("ur/ring.md")).singleElement().satisfies((problem) -> {
			assertThat(problem.isError()).isFalse();
			assertThat(problem.remedy()).contains("made_from: " + version);
		});
		assertThat(problems("pl/ring.md")).isEmpty();
	}

	@Test
	void aShortAddressOfTwoPagesIsAProblemThatNamesBoth() {
		site.await(() -> !problems("en/third.md").isEmpty());
		assertThat(problems("en/third.md")).singleElement().satisfies((problem) -> {
			assertThat(problem.isError()).isTrue();
			assertThat(problem.field()).isEqualTo("short");
			assertThat(problem.message()).contains("en/second.md");
		});
		assertThat(site.get("/p/second").headers().firstValue("Location")).contains("/second");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", ".md", ".json", "?print=large", "?print=poster", ".pdf"})
	void aTitleThatMeansHarmIsOnlyWords(String form) {
		HttpResponse<String> response = site.get("/hostile" + form);
		assertThat(response.statusCode()).isEqualTo(200);
		if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
			assertThat(response.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
		}
	}

	@Test
	void twinsAreHeldToTheGatesOfAllPages(Browser browser) {
		SiteGates gates = new SiteGates(URI.create(site.origin()), "/leave",
				List.of("/pl/ring", "/ur/ring", "/easy-read/ring"));
		assertThat(gates.validity()).isEmpty();
		assertThat(gates.weight()).isEmpty();
		assertThat(gates.visits(browser)).isEmpty();
	}

	@Test
	void aTitleThatMeansHarmStaysOneLineOfMarkdown() {
		assertThat(site.get("/hostile.md").body())
				.contains("\n# \\<script\\>alert(1)\\</script\\> \\& \\*bold\\* \\[x\\](y) --- \\{contact nspcc\\}\n");
		assertThat(site.get("/hostile.txt").body()).startsWith(HOSTILE + "\n=====");
	}

	private static List<Problem> problems(String file) {
		return site.part(FolderReports.class).examine().problems().stream()
				.filter((problem) -> problem.file().equals(file)).toList();
	}

	/** The version of a page, the way the site itself reads the file. */
	private static String version(String source) {
		int head = source.indexOf("\n---\n") + 5;
		return TwinVersion.of(new Revision(new PageId("x"), "task", Language.ENGLISH,
				new PagePath("/ring"), source.substring(0, head),
				new Fields(Map.of("title", "Ring us", "summary", "Ring us today.")),
				source.substring(head))).value();
	}

	private static void write(String file, String text) throws IOException {
		Files.createDirectories(content.resolve(file).getParent());
		Files.writeString(content.resolve(file), text);
	}

}

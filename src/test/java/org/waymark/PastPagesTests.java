package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.operations.commands.CommandRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as they stood on an earlier day, while the site runs. First published on 23 November 2026, changed on 1 December. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastPagesTests {

	private static final String PAGE = """
			---
			type: page
			title: Page %s
			%s---

			%s
			""";

	private final Path content = RunningSite.temporary();

	private final Path data = RunningSite.temporary();

	private RunningSite site;

	@BeforeAll
	void start() throws IOException {
		RunningSite.copy(Path.of("content/types"), this.content.resolve("types"));
		Files.copy(Path.of("content/site.yml"), this.content.resolve("site.yml"));
		for (int i = 0; i < 12; i++) {
			write("page-" + i, "", "Wording number one.\n\n{snippet shared}");
		}
		write("private", "sensitive: true\n", "Wording number one.");
		snippet("Ring 01234.");
		this.site = RunningSite.start(this.content, this.data, Map.of());
		this.site.at(Instant.parse("2026-12-01T10:00:00Z"));
		write("page-1", "checked_on: 2026-11-23\n", "Wording number two.\n\n{snippet shared}");
		snippet("Ring 98765.");
		this.site.await(() -> this.site.get("/pages/page-1").body().contains("98765"));
		this.site.at(Instant.parse("2026-12-05T10:00:00Z"));
	}

	@AfterAll
	void stop() {
		this.site.close();
	}

	@Test
	void pageIsShownAsItStoodWithABandAndTodaysSharedWords() {
		HttpResponse<String> past = this.site.get("/pages/page-1?on=2026-11-30");
		assertThat(past.statusCode()).isEqualTo(200);
		assertThat(past.body()).contains("number one", "This is how the page stood on 30 November 2026.",
				"<a href=\"/pages/page-1\">Today’s page</a>", "Ring 98765", "noindex",
				"/pages/page-1\">\n").doesNotContain("01234");
	}

	@Test
	void dayOfTheChangeShowsItsEnd() {
		assertThat(this.site.get("/pages/page-1?on=2026-12-01").body()).contains("number two");
		assertThat(this.site.get("/pages/page-1?on=2026-12-05").body()).contains("number two", "5 December 2026");
		assertThat(this.site.get("/pages/page-1?on=2199-01-01").body()).contains("number two", "5 December 2026");
	}

	@Test
	void beforeTheFirstDayItSaysSinceWhenThePageIsThere() {
		HttpResponse<String> past = this.site.get("/pages/page-1?on=2026-11-22");
		assertThat(past.statusCode()).isEqualTo(404);
		assertThat(past.body()).contains("There was no such page on 22 November 2026", "since 23 November 2026")
				.doesNotContain("number one");
	}

	@ParameterizedTest
	@ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-5-3", "yesterday", "%27%22%3E%3Cscript%3E", "-0001-01-01",
			"2026-12-01T10:00", "%00", "99999999999999999999", "2026-12-01&on=2026-12-02", "..%2F..", "%F0%9F%98%80"})
	void impossibleDayIsSaidToBeOne(String day) {
		HttpResponse<String> past = this.site.get("/pages/page-1?on=" + day);
		assertThat(past.statusCode()).isEqualTo(400);
		assertThat(past.body()).contains("There is no such day").doesNotContain("<script>", "Wording");
	}

	@Test
	void emptyDayIsTodaysPageAndAnAddressWithoutAPageStaysOne() {
		assertThat(this.site.get("/pages/page-1?on=").body()).contains("number two").doesNotContain("class=\"stood\"");
		assertThat(this.site.get("/pages/nowhere?on=2026-12-01").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/pages/nowhere?on=x").statusCode()).isEqualTo(404);
	}

	@Test
	void nothingOfASensitivePageStaysOnTheDevice() {
		HttpResponse<String> past = this.site.get("/pages/private?on=2026-11-23");
		assertThat(past.body()).contains("number one");
		assertThat(past.headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void pageNamesTheDaysOfItsEarlierVersions() {
		assertThat(this.site.get("/pages/page-1").body()).contains("href=\"/pages/page-1?on=2026-11-23\"")
				.doesNotContain("?on=2026-12-01");
		assertThat(this.site.get("/pages/private").body()).doesNotContain("?on=");
	}

	@Test
	void withdrawnPageIsStillShownAsItStoodUnlessItWasForCause() throws IOException {
		Files.delete(this.content.resolve("en/pages/page-3.md"));
		this.site.await(() -> this.site.get("/pages/page-3").statusCode() == 410);
		settle();
		assertThat(this.site.get("/pages/page-3?on=2026-11-30").body()).contains("number one",
				"There is no such page today.");
		assertThat(this.site.get("/pages/page-3?on=2026-12-05").statusCode()).isEqualTo(410);
		assertThat(command("withdraw", "/pages/page-3", "The", "numbers", "were", "wrong", "--for-cause")).isZero();
		settle();
		HttpResponse<String> past = this.site.get("/pages/page-3?on=2026-11-30");
		assertThat(past.statusCode()).isEqualTo(410);
		assertThat(past.body()).contains("We do not show how this page stood on 30 November 2026")
				.doesNotContain("number one", "numbers were wrong");
		write("page-3", "", "Wording number three.");
		this.site.await(() -> this.site.get("/pages/page-3").body().contains("number three"));
		settle();
		assertThat(this.site.get("/pages/page-3?on=2026-11-30").statusCode()).isEqualTo(410);
		assertThat(this.site.get("/pages/page-3?on=2026-12-05").body()).contains("number three");
	}

	@Test
	void erasedRevisionIsShownToNobodyAndInNoFile() throws IOException {
		write("page-2", "", "Kirsty Wigglesworth lives here.");
		this.site.await(() -> this.site.get("/pages/page-2").body().contains("Wigglesworth"));
		assertThat(command("erase", "/pages/page-2", "A", "name")).as("while the file has it").isEqualTo(2);
		this.site.at(Instant.parse("2026-12-06T10:00:00Z"));
		write("page-2", "", "Wording number four.");
		this.site.await(() -> this.site.get("/pages/page-2").body().contains("number four"));
		settle();
		long revision = this.site.part(org.waymark.publication.PublishedHistory.class)
				.versions(org.waymark.content.Language.ENGLISH, new org.waymark.content.PagePath("/pages/page-2"))
				.get(1).sequence();
		assertThat(this.site.get("/pages/page-2?on=2026-12-05").body()).contains("Wigglesworth");
		assertThat(filesWith("Wigglesworth")).isNotEmpty();
		assertThat(command("erase", "/pages/page-2", "A", "name", "--revision", "" + revision)).isZero();
		assertThat(this.site.get("/pages/page-2?on=2026-12-05").statusCode()).isEqualTo(410);
		assertThat(this.site.get("/pages/page-2?on=2026-11-30").body()).contains("number one");
		assertThat(this.site.get("/pages/page-2").body()).contains("number four");
		assertThat(filesWith("Wigglesworth")).isEmpty();
		this.site.at(Instant.parse("2026-12-05T10:00:00Z"));
	}

	private List<Path> filesWith(String word) throws IOException {
		try (Stream<Path> files = Files.walk(this.data)) {
			return files.filter(Files::isRegularFile).filter((file) -> {
				try {
					return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
				} catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
	}

	private int command(String... words) {
		return this.site.part(CommandRunner.class).run(List.of(words));
	}

	private void settle() {
		this.site.await(() -> this.site.part(org.waymark.publication.Followers.class).status().stream()
				.allMatch((follower) -> follower.behind() == 0));
	}

	private void write(String name, String fields, String text) throws IOException {
		Path file = this.content.resolve("en/pages/" + name + ".md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, PAGE.formatted(name, fields, text));
	}

	private void snippet(String text) throws IOException {
		Path file = this.content.resolve("en/snippets/shared.md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "---\ntitle: Shared\n---\n\n" + text + "\n");
	}

}

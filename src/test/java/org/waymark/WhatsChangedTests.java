package org.waymark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.publication.FolderReports;

import static org.assertj.core.api.Assertions.assertThat;

/** What professionals are told of changes: on the page, and by feed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatsChangedTests {

	private static final String PAGE = """
			---
			type: page
			title: %s
			audience: [%s]
			topics: [%s]
			checked_on: 2026-11-23
			changes:
			%s---

			Text.
			""";

	private final Path content = RunningSite.temporary();

	private RunningSite site;

	@BeforeAll
	void start() throws IOException {
		RunningSite.copy(Path.of("content/types"), this.content.resolve("types"));
		Files.copy(Path.of("content/site.yml"), this.content.resolve("site.yml"));
		write("whats-changed", """
				---
				type: index
				template: changes
				title: What’s changed
				summary: What is new, what to do about it and by when.
				audience: [professionals]
				owner_role: Business manager
				checked_by: Editor
				checked_on: 2026-11-23
				review_due: 2027-01-18
				source: [The pages]
				---

				Newest first.
				""");
		write("neglect", PAGE.formatted("Neglect", "professionals", "neglect, law & order", """
				  - {on: 2026-11-02, what: "The scale has a new edition.", do_by: 2026-12-01, source: "Edition 3"}
				  - {on: 2025-05-03, what: "The old form is gone."}
				"""));
		write("schools", PAGE.formatted("Schools", "professionals, parents", "schools", """
				  - {on: 2026-11-20, what: "A <b>law</b> was passed."}
				"""));
		write("home", PAGE.formatted("At home", "parents", "home", """
				  - {on: 2026-11-21, what: "Only for parents."}
				"""));
		this.site = RunningSite.start(this.content, RunningSite.temporary(), Map.of());
	}

	@AfterAll
	void stop() {
		this.site.close();
	}

	@Test
	void notesForProfessionalsAreListedByMonthNewestFirst() {
		String page = this.site.get("/whats-changed").body();
		assertThat(page)
				.containsSubsequence("November 2026</h2>", "20 November 2026", "A &lt;b&gt;law&lt;/b&gt; was passed.",
						"href=\"/neglect\"", "The scale has a new edition.", "Do this by 1 December 2026.",
						"Source: Edition 3.", "May 2025</h2>", "The old form is gone.")
				.doesNotContain("Only for parents");
		assertThat(page).contains("/feeds/professionals.atom", "?topic=law%20%26%20order", ">Neglect</a>");
	}

	@Test
	void listIsNarrowedByTopicAndYear() {
		assertThat(this.site.get("/whats-changed?topic=law%20%26%20order").body()).contains("scale", "old form")
				.doesNotContain("was passed");
		assertThat(this.site.get("/whats-changed?topic=neglect&year=2025").body()).contains("old form")
				.doesNotContain("scale has", "was passed");
		HttpResponse<String> nothing = this.site.get("/whats-changed?topic=%3Cscript%3E&year=x&page=99999999");
		assertThat(nothing.statusCode()).isEqualTo(200);
		assertThat(nothing.body()).contains("Nothing has changed that fits this.").doesNotContain("<script>");
	}

	@Test
	void feedsTellTheSameAndKeepTheirIds() throws IOException {
		HttpResponse<String> atom = this.site.get("/feeds/professionals.atom");
		assertThat(atom.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=utf-8");
		assertThat(atom.body()).containsSubsequence(":change:2026-11-20:1</id>", "(Schools)",
				":change:2026-11-02:1</id>",
				"The scale has a new edition (Neglect)",
				"The scale has a new edition. Do this by 1 December 2026. Source: Edition 3.");
		assertThat(this.site.get("/feeds/professionals.json").body()).contains("A <b>law</b> was passed.",
				"2026-11-20T00:00:00Z").doesNotContain("Only for parents");
		write("schools", PAGE.formatted("Schools", "professionals, parents", "schools", """
				  - {on: 2026-11-20, what: "And another."}
				  - {on: 2026-11-20, what: "A <b>law</b> was passed."}
				"""));
		this.site.await(() -> this.site.get("/feeds/professionals.atom").body().contains("And another."));
		assertThat(this.site.get("/feeds/professionals.atom").body()).containsSubsequence(":change:2026-11-20:2</id>",
				"And another.", ":change:2026-11-20:1</id>", "was passed.");
	}

	@Test
	void faultyNoteIsAProblemThatNamesItsLine() throws IOException {
		write("faulty", PAGE.formatted("Faulty", "professionals", "law", """
				  - {on: 2026-11-20, what: "Fine."}
				  - {on: soon, what: "No day."}
				  - on: 2026-11-24
				    do_by: later
				"""));
		this.site.await(() -> !this.site.part(FolderReports.class).report().problems().isEmpty());
		assertThat(this.site.part(FolderReports.class).report().problems()).extracting(Object::toString)
				.anyMatch((problem) -> problem.contains("faulty.md:9") && problem.contains("is no date"))
				.anyMatch((problem) -> problem.contains("faulty.md:10") && problem.contains("later than the page"))
				.anyMatch((problem) -> problem.contains("faulty.md:10") && problem.contains("without \"what\""))
				.anyMatch((problem) -> problem.contains("faulty.md:10") && problem.contains("do_by"));
		Files.delete(this.content.resolve("en/faulty.md"));
	}

	private void write(String name, String text) throws IOException {
		Path file = this.content.resolve("en/" + name + ".md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}

package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.publication.FolderReports;

import static org.assertj.core.api.Assertions.assertThat;

/** The content folder as an author, while the site runs. */
class FolderTests {

	private static final String PAGE = """
			---
			type: page
			title: %s
			---

			%s
			""";

	@TempDir
	Path content;

	private RunningSite site;

	@BeforeEach
	void start() throws IOException {
		RunningSite.copy(Path.of("content/types"), this.content.resolve("types"));
		Files.copy(Path.of("content/site.yml"), this.content.resolve("site.yml"));
		for (int i = 0; i < 20; i++) {
			write("en/pages/page-" + i + ".md", "Page " + i, "Text " + i);
		}
		this.site = RunningSite.start(this.content, RunningSite.temporary(), Map.of());
	}

	@AfterEach
	void stop() {
		this.site.close();
	}

	@Test
	void aSavedFileIsPublished() throws IOException {
		assertThat(this.site.get("/pages/new").statusCode()).isEqualTo(404);
		write("en/pages/new.md", "New", "Brand new.");
		this.site.await(() -> this.site.get("/pages/new").statusCode() == 200);
		write("en/pages/new.md", "New", "Newer still.");
		this.site.await(() -> this.site.get("/pages/new").body().contains("Newer still."));
	}

	@Test
	void aDeletedFileWithdrawsItsPage() throws IOException {
		assertThat(this.site.get("/pages/page-3").statusCode()).isEqualTo(200);
		Files.delete(this.content.resolve("en/pages/page-3.md"));
		this.site.await(() -> this.site.get("/pages/page-3").statusCode() == 410);
		this.site.await(() -> !this.site.get("/search?q=%22Text%203%22").body().contains("href=\"/pages/page-3\""));
	}

	@Test
	void aBadFileKeepsTheLastGoodPageAndStopsNobodyElse() throws IOException {
		Files.writeString(this.content.resolve("en/pages/page-4.md"), "---\ntitle: [\n---\n");
		write("en/pages/other.md", "Other", "Fine.");
		this.site.await(() -> this.site.get("/pages/other").statusCode() == 200);
		assertThat(this.site.get("/pages/page-4").body()).contains("Text 4");
		assertThat(this.site.part(FolderReports.class).report().problems()).isNotEmpty()
				.allMatch((problem) -> problem.file().equals("en/pages/page-4.md") && problem.line() > 0);
	}

	@Test
	void aReferenceToNothingIsNamedAndHeldBackUntilItIsThere() throws IOException {
		write("en/pages/refers.md", "Refers", "{snippet greeting}");
		this.site.await(() -> this.site.part(FolderReports.class).report().problems().stream()
				.anyMatch((problem) -> problem.toString()
						.contains("en/pages/refers.md:6: refers to /snippets/greeting")));
		assertThat(this.site.get("/pages/refers").statusCode()).isEqualTo(404);
		Files.createDirectories(this.content.resolve("en/snippets"));
		Files.writeString(this.content.resolve("en/snippets/greeting.md"),
				"---\ntitle: Greeting\n---\n\nHello there.\n");
		this.site.await(() -> this.site.get("/pages/refers").body().contains("Hello there."));
	}

	@Test
	void manyFilesLostAtOnceWithdrawNothing() throws IOException {
		for (int i = 0; i < 5; i++) {
			Files.delete(this.content.resolve("en/pages/page-" + i + ".md"));
		}
		this.site.await(() -> this.site.part(FolderReports.class).report().alarm() != null);
		assertThat(this.site.get("/pages/page-1").statusCode()).isEqualTo(200);
	}

	@Test
	void aFolderThatIsGoneWithdrawsNothing() throws IOException {
		Files.move(this.content.resolve("en"), this.content.resolve("zz-away"));
		this.site.await(() -> this.site.part(FolderReports.class).report().alarm() != null);
		assertThat(this.site.get("/pages/page-1").statusCode()).isEqualTo(200);
	}

	@Test
	void aNewContentTypeNeedsNoRestart() throws IOException {
		Files.writeString(this.content.resolve("types/leaflet.yml"), """
				name: leaflet
				title: Leaflet
				template: page
				fields:
				  - {name: title, kind: line, required: true}
				""");
		Files.writeString(this.content.resolve("en/leaflet.md"),
				"---\ntype: leaflet\ntitle: Leaflet\n---\n\nFold me.\n");
		this.site.await(() -> this.site.get("/leaflet").statusCode() == 200);
	}

	private void write(String file, String title, String text) throws IOException {
		Path path = this.content.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, PAGE.formatted(title, text));
	}

}

package org.waymark.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.quality.HtmlValidity;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ReloadTests {

	private static final Specimen SPECIMEN = Specimen.of(Specimen.FOLDER);

	@TempDir
	private Path folder;

	private int saves;

	@BeforeEach
	void copyTheTheme() throws IOException {
		try (Stream<Path> files = Files.walk(Specimen.FOLDER)) {
			files.filter(Files::isRegularFile).forEach((file) -> {
				try {
					Path copy = this.folder.resolve(Specimen.FOLDER.relativize(file));
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy);
				} catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	@Test
	void unchangedFolderIsNotReadAgain() {
		Theme theme = new Theme(this.folder);
		assertThat(theme.reloadIfChanged()).isFalse();
		assertThat(theme.version()).isEqualTo(1);
	}

	@Test
	void savedTemplateIsInUseAtOnce() throws IOException {
		Theme theme = new Theme(this.folder);
		change("templates/page.html", "<div class=\"body\">", "<div class=\"body new-look\">");
		assertThat(theme.reloadIfChanged()).isTrue();
		assertThat(theme.version()).isEqualTo(2);
		assertThat(page(theme)).contains("new-look");
	}

	@Test
	void newStylesheetChangesThePolicyAndKeepsOldAssets() throws IOException {
		Theme theme = new Theme(this.folder);
		String before = theme.contentSecurityPolicy();
		int assets = theme.assets().size();
		change("tokens.css", "#fcfaf5", "#fefefe");
		write("scripts/leave.js", Files.readString(this.folder.resolve("scripts/leave.js")) + "// more\n");
		assertThat(theme.reloadIfChanged()).isTrue();
		assertThat(theme.contentSecurityPolicy()).isNotEqualTo(before);
		assertThat(theme.assets()).hasSize(assets + 1);
	}

	@Test
	void brokenTemplateKeepsTheLastGoodPage() throws IOException {
		Theme theme = new Theme(this.folder);
		String good = page(theme);
		change("templates/page.html", "${article.html()}", "${article.body(}");
		assertThat(theme.reloadIfChanged()).isFalse();
		assertThat(page(theme)).isEqualTo(good);
		assertThat(theme.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo("templates/page.html");
			assertThat(problem.line()).isEqualTo(7);
			assertThat(problem.remedy()).isNotEmpty();
		});
	}

	@Test
	void templateThatAsksForTooMuchIsFoundBeforeAnyReaderSeesIt() throws IOException {
		Theme theme = new Theme(this.folder);
		change("components/card/card.html", "${heading}", "${heading.colour()}");
		assertThat(theme.reloadIfChanged()).isFalse();
		assertThat(theme.problems()).anyMatch((problem) -> problem.file().equals("components/card/card.html"));
		assertThat(theme.component("card", Samples.component(SPECIMEN.files(), "card"), "en")).contains("Call 999 if:");
	}

	@Test
	void templateThatBreaksOnOnePageOnlyGivesWayToTheOneBefore() throws IOException {
		Theme theme = new Theme(this.folder);
		String good = page(theme);
		change("templates/page.html", "<div class=\"body\">",
				"<div class=\"body\" th:data-x=\"${article.title() == 'Rare' ? article.nothing() : ''}\">");
		assertThat(theme.reloadIfChanged()).isTrue();
		Map<String, Object> rare = new HashMap<>(SPECIMEN.model());
		rare.put("article", SPECIMEN.article("Rare", "<p>Words</p>"));
		assertThat(theme.page("page", SPECIMEN.frame(), rare)).contains(">Rare</h1>").contains("<style>");
		assertThat(theme.version()).isEqualTo(3);
		assertThat(theme.problems()).anyMatch((problem) -> problem.file().equals("templates/page.html"));
		assertThat(page(theme)).isEqualTo(good);
	}

	@Test
	void repairClearsTheProblems() throws IOException {
		Theme theme = new Theme(this.folder);
		change("base.css", "box-sizing: border-box;", "box-sizing border-box;");
		assertThat(theme.reloadIfChanged()).isFalse();
		assertThat(theme.problems()).singleElement().hasToString(
				"base.css:2: \"box-sizing border-box\" is not a declaration. "
						+ "Write \"property: value;\", and check the line before for a missing ;");
		change("base.css", "box-sizing border-box;", "box-sizing: border-box;");
		assertThat(theme.reloadIfChanged()).isTrue();
		assertThat(theme.problems()).isEmpty();
	}

	@Test
	void brokenWordsKeepTheLastGoodOnes() throws IOException {
		Theme theme = new Theme(this.folder);
		write("locales/en.yml", "leave: [\n");
		assertThat(theme.reloadIfChanged()).isFalse();
		assertThat(theme.text("leave.now", "en")).isEqualTo("Leave this site now");
		assertThat(theme.problems().getFirst().file()).isEqualTo("locales/en.yml");
		assertThat(theme.problems().getFirst().line()).isPositive();
	}

	@Test
	void themeThatIsBrokenFromTheStartStillGivesTheWords() throws IOException {
		change("templates/parts/layout.html", "${frame.tabTitle()}", "${frame.tabTitle(");
		Theme theme = new Theme(this.folder);
		assertThat(theme.problems()).isNotEmpty();
		String html = theme.page("help", SPECIMEN.frame(), SPECIMEN.model());
		assertThat(html).contains("0800 1111").contains("href=\"/leave\"").contains("<h1>");
		assertThat(HtmlValidity.errors(html)).isEmpty();
		change("templates/parts/layout.html", "${frame.tabTitle(", "${frame.tabTitle()}");
		assertThat(theme.reloadIfChanged()).isTrue();
		assertThat(page(theme)).contains("<style>");
	}

	@Test
	void missingFolderIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> new Theme(this.folder.resolve("nowhere")))
				.withMessageContaining("nowhere");
	}

	private static String page(Theme theme) {
		return theme.page("page", SPECIMEN.frame(), SPECIMEN.model());
	}

	private void change(String file, String from, String to) throws IOException {
		String before = Files.readString(this.folder.resolve(file));
		assertThat(before).contains(from);
		write(file, before.replace(from, to));
	}

	private void write(String file, String text) throws IOException {
		Path path = this.folder.resolve(file);
		Files.writeString(path, text);
		Files.setLastModifiedTime(path, FileTime.from(Instant.ofEpochSecond(2_000_000_000L + this.saves++)));
	}

}

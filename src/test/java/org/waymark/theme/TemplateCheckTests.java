package org.waymark.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateCheckTests {

	@ParameterizedTest
	@ValueSource(strings = {"<p style=\"color: red\">", "<p th:style=\"${x}\">", "<style>p{}</style>"})
	void stylesInATemplateAreRefused(String html) {
		assertThat(problems("\n" + html)).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(2);
			assertThat(problem.message()).contains("styles");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = {"<p onclick=\"go()\">", "<script>go()</script>", "<script type=\"module\">go()</script>"})
	void scriptsInATemplateAreRefused(String html) {
		assertThat(problems(html)).singleElement().satisfies(
				(problem) -> assertThat(problem.message()).contains("scripts"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<p class=\"x\">once = 1</p>", "<style th:utext=\"${stylesheet}\"></style>",
			"<script defer th:src=\"${assets['leave.js']}\"></script>", "<p th:text=\"#{leave.now}\">"})
	void whatPagesAreMadeOfIsAccepted(String html) {
		assertThat(problems(html)).isEmpty();
	}

	@Test
	void wordsThatNobodyWroteAreNamed() {
		assertThat(problems("<p th:text=\"#{leave.soon}\">")).singleElement().satisfies(
				(problem) -> assertThat(problem.message()).isEqualTo("There are no words for \"leave.soon\""));
	}

	@Test
	void missingTemplateIsNamed() {
		List<ThemeProblem> problems = new TemplateCheck(files(""), locales()).problems();
		assertThat(problems).extracting(ThemeProblem::file).contains("templates/help.html", "templates/error.html");
	}

	private static List<ThemeProblem> problems(String html) {
		return new TemplateCheck(files(html), locales()).problems()
				.stream()
				.filter((problem) -> problem.file().equals("components/x/x.html"))
				.toList();
	}

	private static ThemeFiles files(String html) {
		TreeMap<String, byte[]> files = new TreeMap<>();
		files.put("components/x/x.html", html.getBytes(StandardCharsets.UTF_8));
		files.put("locales/en.yml", "leave:\n  now: Leave\n".getBytes(StandardCharsets.UTF_8));
		return new ThemeFiles(files);
	}

	private static Locales locales() {
		return Locales.of(files(""));
	}

}

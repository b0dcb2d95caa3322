package org.waymark.theme;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StylesheetTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a { color : red; }                         | a{color :red}
			/* why */ a,\tb > c { margin: 0 1px ; }    | a,b>c{margin:0 1px}
			a :hover { content: " ;  } "; }            | a :hover{content:" ;  } "}
			@media (min-width: 40em) { a { top: 0; } } | @media (min-width:40em){a{top:0}}
			a { width: calc(1px + 2px); }              | a{width:calc(1px + 2px)}
			a::before { content: '\\'  x'; }           | a::before{content:'\\'  x'}
			""")
	void losesOnlyWhatMeansNothing(String css, String small) {
		assertThat(Stylesheet.minify(css)).isEqualTo(small);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a { color: red; | The { in this line is never closed
			a { color: red } } | There is a } too many
			a { color red } | "color red" is not a declaration
			color: red; | "color: red" is not a declaration
			a { content: "x } | This quotation is never closed
			a { } /* x | This comment is never closed
			a { background: url(https://example.org/x.png) } | Pages load nothing from a stylesheet
			@import "x.css"; | Pages load nothing from a stylesheet
			a { content: "</style>" } | "</" would end the page's style element
			""")
	void saysWhatIsWrong(String css, String message) {
		assertThat(new StylesheetCheck("x.css", "\n" + css).problems()).first().satisfies((problem) -> {
			assertThat(problem.message()).isEqualTo(message);
			assertThat(problem.line()).isEqualTo(2);
			assertThat(problem.remedy()).isNotEmpty();
		});
	}

	@Test
	void acceptsWhatTheThemeIsMadeOf() {
		ThemeFiles files = ThemeFiles.read(Specimen.FOLDER);
		assertThat(Stylesheet.of(files).problems()).isEmpty();
		assertThat(Stylesheet.of(files).css()).doesNotContain("\n").doesNotContain("/*").doesNotContain("url(");
	}

	@Test
	void directionIsNeverLeftOrRight() {
		ThemeFiles files = ThemeFiles.read(Specimen.FOLDER);
		for (String path : files.paths("", ".css")) {
			assertThat(files.text(path)).as(path)
					.doesNotContainPattern("(?m)^\\s*(?:left|right|(?:margin|padding|border)-(?:left|right))\\s*:")
					.doesNotContainPattern("text-align:\\s*(?:left|right)");
		}
	}

	@Test
	void everyRuleOfAComponentNamesSomethingOfItsOwnTemplateOrOfMarkdown() {
		ThemeFiles files = ThemeFiles.read(Specimen.FOLDER);
		List<String> unused = Unused.classes(files);
		assertThat(unused).isEmpty();
	}

}

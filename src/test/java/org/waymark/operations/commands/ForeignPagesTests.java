package org.waymark.operations.commands;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.ContentTypes;
import org.waymark.content.Language;
import org.waymark.content.PageFile;
import org.waymark.content.PagePlace;
import org.waymark.content.PageReader;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignPagesTests {

	private final ForeignPages pages = new ForeignPages("page", Language.ENGLISH);

	@ParameterizedTest
	@CsvSource({"en_health_services.md,/en-health-services", "pages/Über uns.md,/pages/uber-uns", "a/index.html.md,/a",
			"index.md,/index",
			"_posts/2016-08-15-Second Reading & more.md,/posts/2016-08-15-second-reading-more", "日本.md,/imported"})
	void aFileKeepsItsPlaceInLettersThatAnAddressMayHave(String file, String path) {
		assertThat(ForeignPages.path(file).value()).isEqualTo(path);
	}

	@Test
	void theTitleComesFromTheHeadThenTheFirstHeadingThenTheName() {
		assertThat(title("---\ntitle: \"From: head\"\n---\n# Heading\n")).isEqualTo("From: head");
		assertThat(title("intro\n\n#  The *Heading* \n\ntext")).isEqualTo("The Heading");
		assertThat(title("text only")).isEqualTo("Some file");
	}

	@Test
	void aHeadThatIsNotYamlIsLeftOut() {
		assertThat(title("---\ntitle: [\n---\ntext")).isEqualTo("Some file");
	}

	@Test
	void theBodyStaysAsItWas() {
		String body = "Text with <b>HTML</b>\r\n\r\n* and | all\r\n";
		assertThat(read("---\ntitle: x\nlayout: y\n---\n" + body).publishable().orElseThrow().body())
				.isEqualTo("\n" + body);
	}

	private String title(String text) {
		return read(text).publishable().orElseThrow().title();
	}

	private PageFile read(String text) {
		ForeignPages.Converted converted = this.pages.convert("some-file.md", text);
		return new PageReader(ContentTypes.read(Path.of("content"))).read(PagePlace.of(converted.file()).orElseThrow(),
				converted.source());
	}

}

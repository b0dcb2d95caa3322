package org.waymark.content;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleContentTests {

	private final ContentFolder folder = new ContentFolder(Path.of("content"));

	private final ContentTypes types = ContentTypes.read(Path.of("content"));

	@Test
	void everyContentTypeIsUnderstood() {
		assertThat(this.types.problems()).isEmpty();
		assertThat(this.types.find("task")).isPresent();
	}

	@Test
	void everyPageOfTheExampleSiteIsPublishable() {
		PageReader reader = new PageReader(this.types);
		List<Problem> problems = this.folder.files().keySet().stream()
				.flatMap((file) -> this.folder.read(file, reader).stream()).flatMap((page) -> page.problems().stream())
				.toList();
		assertThat(problems).as("problems in content/").isEmpty();
	}

	@Test
	void everyFileIsKeptByteForByte() throws Exception {
		PageReader reader = new PageReader(this.types);
		for (String file : this.folder.files().keySet()) {
			Revision revision = this.folder.read(file, reader).orElseThrow().publishable().orElseThrow();
			assertThat(revision.source()).isEqualTo(java.nio.file.Files.readString(Path.of("content", file)));
		}
	}

}

package org.waymark.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.waymark.content.ContentChecks;
import org.waymark.content.ContentFolder;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Problem;
import org.waymark.content.markdown.Markdown;
import org.waymark.operations.store.TestDatabase;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FolderAuthorTests {

	@TempDir
	Path folder;

	private TestDatabase database;

	private TestNode node;

	private FolderAuthor author;

	private final Markdown markdown = Markdown.withDefaults();

	@BeforeEach
	void open() throws IOException {
		Path content = Files.createDirectories(this.folder.resolve("content"));
		Files.createDirectories(content.resolve("types"));
		try (Stream<Path> types = Files.list(Path.of("content/types"))) {
			for (Path type : types.toList()) {
				Files.copy(type, content.resolve("types").resolve(type.getFileName()));
			}
		}
		Files.copy(Path.of("content/site.yml"), content.resolve("site.yml"));
		this.database = TestDatabase.any(this.folder.resolve("store"));
		this.node = new TestNode(this.database.database(), this.folder.resolve("copy"));
		this.author = new FolderAuthor(new ContentFolder(content), new ContentRoom(content),
				new ContentChecks(this.markdown), this.node.copy, this.node.workflow, Schedulers.immediate());
	}

	@AfterEach
	void close() {
		this.node.close();
		this.database.close();
		this.markdown.close();
	}

	@Test
	void redirectThatComesToLeadBackIsRefusedUntilTheOtherIsPutRight() throws IOException {
		redirect("one", "/loop-one", "/loop-two");
		round();
		redirect("two", "/loop-two", "/loop-one");
		round();
		assertThat(this.author.report().problems()).singleElement().asString()
				.startsWith("en/redirects/two.md:4 to: leads back to itself through /loop-one. ");
		assertThat(isPublished("/redirects/one")).isTrue();
		assertThat(isPublished("/redirects/two")).isFalse();
		assertThat(this.author.examine().problems()).extracting(Problem::file)
				.containsExactly("en/redirects/one.md", "en/redirects/two.md");
		redirect("one", "/loop-one", "/somewhere-else");
		round();
		assertThat(this.author.report().problems()).isEmpty();
		assertThat(isPublished("/redirects/two")).isTrue();
	}

	@Test
	void problemIsLoggedWhenItComesAndWhenItGoes(CapturedOutput output) throws IOException {
		redirect("self", "/self", "/self");
		round();
		redirect("other", "/other", "/worried");
		round();
		redirect("other", "/other", "/worried/danger");
		round();
		assertThat(output.getOut().split("leads back to itself", -1)).hasSize(2);
		redirect("self", "/self", "/worried");
		round();
		assertThat(output).contains("Put right: en/redirects/self.md: leads back to itself");
	}

	private void round() {
		this.author.round().block(TestNode.LONG);
	}

	private boolean isPublished(String path) {
		return this.node.copy.at(Language.ENGLISH, new PagePath(path)).isPresent();
	}

	private void redirect(String name, String from, String to) throws IOException {
		Path file = Files.createDirectories(this.folder.resolve("content/en/redirects")).resolve(name + ".md");
		Files.writeString(file, "---\ntype: redirect\nfrom: %s\nto: %s\nreason: moved\n---\n".formatted(from, to));
	}

}

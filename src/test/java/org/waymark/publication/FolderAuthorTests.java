package org.waymark.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.slf4j.LoggerFactory;
import org.waymark.content.ContentChecks;
import org.waymark.content.ContentFolder;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Problem;
import org.waymark.content.markdown.Markdown;
import org.waymark.operations.store.TestDatabase;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

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
	void problemIsLoggedWhenItComesAndWhenItGoes() throws IOException {
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		Logger log = (Logger) LoggerFactory.getLogger(FolderProblems.class);
		Level before = log.getLevel();
		log.setLevel(Level.INFO);
		lines.start();
		log.addAppender(lines);
		try {
			redirect("self", "/self", "/self");
			round();
			redirect("other", "/other", "/worried");
			round();
			redirect("other", "/other", "/worried/danger");
			round();
			redirect("self", "/self", "/worried");
			round();
		} finally {
			log.detachAppender(lines);
			log.setLevel(before);
		}
		assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).satisfiesExactly(
				(first) -> assertThat(first).startsWith("en/redirects/self.md:4 to: leads back to itself. "),
				(second) -> assertThat(second).isEqualTo("Put right: en/redirects/self.md: leads back to itself"));
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

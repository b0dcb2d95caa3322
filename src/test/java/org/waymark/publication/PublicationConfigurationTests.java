package org.waymark.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.waymark.content.Revision;
import org.waymark.operations.store.FolderInUse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.content.Language.ENGLISH;

class PublicationConfigurationTests {

	private static final Revision PAGE = TestPages.page("/a", "Text\n");

	@TempDir
	Path folder;

	@Test
	void embeddedStoreKeepsWhatWasPublished() {
		try (ConfigurableApplicationContext first = start()) {
			PublishingWorkflow workflow = first.getBean(PublishingWorkflow.class);
			assertThat(TestNode.wait(workflow.publish(PAGE, "tester", "")).sequence()).isEqualTo(1);
			assertThat(first.getBean(Followers.class).status()).first().extracting(FollowerStatus::checkpoint)
					.isEqualTo(1L);
			assertThat(first.getBean(MongoDatabase.class).getName()).isEqualTo("waymark");
		}
		try (ConfigurableApplicationContext second = start()) {
			assertThat(second.getBean(PublishedPages.class).at(ENGLISH, PAGE.path()))
					.map(PublishedPage::revision).contains(PAGE);
		}
		assertThat(this.folder.resolve("store")).isDirectory();
		assertThat(this.folder.resolve("copy")).isDirectory();
	}

	@Test
	void pagesAreServedWhenTheDatabaseCannotBeReachedAtStart() {
		try (ConfigurableApplicationContext first = start()) {
			TestNode.wait(first.getBean(PublishingWorkflow.class).publish(PAGE, "tester", ""));
		}
		try (ConfigurableApplicationContext away = start("--waymark.mongodb.uri=mongodb://127.0.0.1:9/",
				"--waymark.mongodb.timeout=200ms")) {
			assertThat(away.getBean(PublishedPages.class).at(ENGLISH, PAGE.path()))
					.map(PublishedPage::revision).contains(PAGE);
			PublishingWorkflow workflow = away.getBean(PublishingWorkflow.class);
			assertThatExceptionOfType(JournalUnavailable.class)
					.isThrownBy(() -> TestNode.wait(workflow.publish(PAGE, "tester", "")))
					.withMessageStartingWith("The database did not confirm the change.");
		}
	}

	@Test
	void pagesAreServedWhenTheEmbeddedStoreIsDamaged() throws IOException {
		try (ConfigurableApplicationContext first = start()) {
			TestNode.wait(first.getBean(PublishingWorkflow.class).publish(PAGE, "tester", ""));
		}
		Files.writeString(this.folder.resolve("store/waymark.mv"), "damaged");
		try (ConfigurableApplicationContext damaged = start()) {
			assertThat(damaged.getBean(PublishedPages.class).at(ENGLISH, PAGE.path())).isPresent();
		}
	}

	@Test
	void secondProcessIsToldInOneLine() {
		try (ConfigurableApplicationContext first = start()) {
			assertThat(first.isRunning()).isTrue();
			assertThatExceptionOfType(Exception.class).isThrownBy(this::start)
					.havingRootCause().isInstanceOf(FolderInUse.class)
					.withMessageMatching("The data folder .* is in use by another Waymark \\(process \\d+\\): .*");
		}
	}

	private ConfigurableApplicationContext start(String... arguments) {
		return new SpringApplicationBuilder(Rooms.class).web(WebApplicationType.NONE)
				.properties("waymark.data=" + this.folder, "spring.main.banner-mode=off")
				.run(arguments);
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(LifecycleAutoConfiguration.class)
	@ComponentScan(basePackages = {"org.waymark.publication",
			"org.waymark.operations.store"}, useDefaultFilters = false, includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(Publication|Store)Configuration"))
	static class Rooms {
	}

}

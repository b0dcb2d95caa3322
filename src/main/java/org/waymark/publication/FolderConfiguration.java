package org.waymark.publication;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.content.ContentChecks;
import org.waymark.content.ContentFolder;
import org.waymark.content.markdown.Markdown;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the content folder and its author together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FolderSettings.class)
class FolderConfiguration {

	private static final int QUEUE = 100;

	@Bean
	Markdown markdown() {
		return Markdown.withDefaults();
	}

	@Bean
	ContentChecks contentChecks(Markdown markdown) {
		return new ContentChecks(markdown);
	}

	@Bean
	ContentRoom contentRoom(FolderSettings settings) {
		return new ContentRoom(settings.content());
	}

	@Bean(destroyMethod = "dispose")
	Scheduler folderScheduler() {
		return Schedulers.newBoundedElastic(1, QUEUE, "folder");
	}

	@Bean
	FolderAuthor folderAuthor(FolderSettings settings, ContentRoom room, ContentChecks checks, PublishedPages pages,
			PublishingWorkflow workflow, @Qualifier("folderScheduler") Scheduler files) {
		return new FolderAuthor(new ContentFolder(settings.content()), room, checks, pages, workflow, files);
	}

	@Bean
	@ConditionalOnProperty(name = "waymark.watch", havingValue = "true", matchIfMissing = true)
	FolderWatch folderWatch(FolderAuthor author, FolderSettings settings) {
		return new FolderWatch(author, settings.interval());
	}

}

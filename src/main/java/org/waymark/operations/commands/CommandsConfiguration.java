package org.waymark.operations.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.content.ContentChecks;
import org.waymark.publication.ContentRoom;
import org.waymark.publication.FolderReports;
import org.waymark.publication.Followers;
import org.waymark.publication.PublishedHistory;
import org.waymark.publication.PublishedPages;
import org.waymark.publication.PublishingWorkflow;
import org.waymark.theme.Theme;

/** Puts the commands together. */
@Configuration(proxyBeanMethods = false)
class CommandsConfiguration {

	@Bean
	Commands commands(ContentRoom room, ContentChecks checks, PublishingWorkflow workflow, PublishedPages pages,
			PublishedHistory history, Followers followers,
			FolderReports folder, Theme theme) {
		Supplier<Set<String>> languages = () -> room.site().languages().keySet();
		WaitingPublisher publisher = new WaitingPublisher(workflow);
		return new Commands(List.of(
				new ImportCommand(room::types, checks, publisher, new FiguresImport(room::types, room.folder())),
				new ExportCommand(pages), new WithdrawCommand(pages, publisher, languages),
				new EraseCommand(pages, history, publisher, followers, languages),
				new VersionsCommand(history, languages),
				new DoctorCommand(pages, followers, folder, theme)));
	}

	@Bean
	CommandRunner commandRunner(Commands commands) {
		return new CommandRunner(commands);
	}

	/** Only a node that serves can be asked by another process. */
	@Bean
	@ConditionalOnWebApplication
	NodeSocket nodeSocket(@Value("${waymark.data:data}") Path data, Commands commands) {
		return new NodeSocket(data, commands);
	}

}

package org.waymark.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the journal, its local copy and its followers together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationSettings.class)
class PublicationConfiguration {

	@Bean
	Journal journal(MongoDatabase database, PublicationSettings settings, ObjectProvider<Clock> clock) {
		return new MongoJournal(database, settings.timeout(), clock.getIfAvailable(Clock::systemUTC));
	}

	@Bean
	LocalCopy localCopy(@Value("${waymark.data:data}") String data) {
		return LocalCopy.open(Path.of(data, "copy"));
	}

	@Bean
	PageHistory pageHistory(@Value("${waymark.data:data}") String data) {
		return PageHistory.open(Path.of(data, "history"));
	}

	@Bean
	Erasures erasures(PageHistory history, Journal journal, PublicationSettings settings) {
		return new Erasures(history, journal, settings);
	}

	@Bean
	JournalPump journalPump(Journal journal, LocalCopy copy, ObjectProvider<Follower> followers,
			PublicationSettings settings) {
		List<Follower> others = followers.orderedStream().filter((follower) -> follower != copy).toList();
		return new JournalPump(journal, copy, others, settings);
	}

	@Bean
	PublishingWorkflow publishingWorkflow(Journal journal, LocalCopy copy, PageHistory history, JournalPump pump) {
		return new PublishingWorkflow(journal, copy, history, pump);
	}

}

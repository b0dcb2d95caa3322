package org.waymark.search;

import java.nio.file.Path;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.content.markdown.Markdown;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the index, the search on it and the risk words together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SearchConfiguration.class);

	@Bean
	LuceneIndex searchIndex(@Value("${waymark.data:data}") String data, SearchSettings settings, Markdown markdown) {
		return new LuceneIndex(Path.of(data, "index"),
				new PageDocuments(new ReadMarkdown(markdown), settings.typesWithoutPage()));
	}

	@Bean
	Search search(LuceneIndex index, Clock clock) {
		return new LuceneSearch(index, clock, Weights.MEASURED);
	}

	@Bean
	RiskWords riskWords(@Value("${waymark.content:content}") Path content) {
		RiskWords words = RiskWords.read(content);
		words.problems().forEach((problem) -> logger.error("{}", problem));
		return words;
	}

	/** Where searches run: they read files. */
	@Bean(destroyMethod = "dispose")
	Scheduler searchScheduler(SearchSettings settings) {
		return Schedulers.newBoundedElastic(settings.threads(), settings.waiting(), "search");
	}

}

package org.waymark.operations.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects to the database, which runs inside this process unless the settings name another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

	private static final Logger log = LoggerFactory.getLogger(StoreConfiguration.class);

	/** Nothing answers there, as when a database elsewhere is away. */
	private static final String NOWHERE = "mongodb://127.0.0.1:1";

	/** They report every refused command and every lost connection, which are answered, and told of, elsewhere. */
	private static final List<String> NOISY = List.of("de.bwaldvogel.mongo", "org.mongodb.driver");

	StoreConfiguration(ObjectProvider<LoggingSystem> logging, Environment environment) {
		logging.ifAvailable((system) -> NOISY.stream()
				.filter((name) -> !environment.containsProperty("logging.level." + name))
				.forEach((name) -> system.setLogLevel(name, LogLevel.OFF)));
	}

	/** Absent when it cannot be opened: readers are served all the same, and nothing of it is thrown away. */
	@Bean
	@Conditional(NoOtherDatabase.class)
	@Nullable
	EmbeddedStore embeddedStore(StoreSettings settings, @Value("${waymark.data:data}") String data) {
		try {
			return EmbeddedStore.open(Path.of(data, "store"), settings.port());
		} catch (UncheckedIOException ex) {
			log.error("{}. Readers are served from this node's copy; nothing can be changed until it is put right",
					ex.getMessage());
			return null;
		}
	}

	@Bean
	MongoClient mongoClient(StoreSettings settings, ObjectProvider<EmbeddedStore> embedded) {
		return StoreClients.connect(settings.isEmbedded() ? uri(embedded.getIfAvailable()) : settings.uri(),
				settings.timeout());
	}

	@Bean
	MongoDatabase mongoDatabase(MongoClient client, StoreSettings settings) {
		return client.getDatabase(settings.database());
	}

	private static String uri(@Nullable EmbeddedStore store) {
		return (store != null) ? store.uri() : NOWHERE;
	}

}

package org.waymark.operations.store;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database Waymark works with.
 *
 * @param uri a MongoDB elsewhere, for example {@code mongodb://db1,db2,db3/?replicaSet=waymark}; empty for the embedded one
 * @param database the database's name
 * @param timeout how long to wait for a connection, and for an answer
 * @param port where the embedded one listens on this machine; 0 for any free port
 */
@ConfigurationProperties("waymark.mongodb")
record StoreSettings(@DefaultValue("") String uri, @DefaultValue("waymark") String database,
		@DefaultValue("2s") Duration timeout, @DefaultValue("0") int port) {

	StoreSettings {
		if (!timeout.isPositive()) {
			throw new IllegalArgumentException("waymark.mongodb.timeout has to be longer than nothing, not " + timeout);
		}
		if (port < 0 || port > 65_535) {
			throw new IllegalArgumentException("waymark.mongodb.port has to be from 0 to 65535, not " + port);
		}
	}

	/** Whether the database runs inside this process. */
	boolean isEmbedded() {
		return this.uri.isBlank();
	}

}

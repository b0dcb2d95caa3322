package org.waymark.operations.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;

/** Makes clients that wait for no database longer than they were told to. */
public final class StoreClients {

	private StoreClients() {
	}

	/** A client that connects when it is first needed, and again whenever the database was away. */
	public static MongoClient connect(String uri, Duration timeout) {
		long millis = timeout.toMillis();
		return MongoClients.create(MongoClientSettings.builder()
				.applyConnectionString(new ConnectionString(uri))
				.applicationName("waymark")
				.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(millis, TimeUnit.MILLISECONDS))
				.applyToConnectionPoolSettings((pool) -> pool.maxWaitTime(millis, TimeUnit.MILLISECONDS))
				.applyToSocketSettings((socket) -> socket.connectTimeout((int) millis, TimeUnit.MILLISECONDS)
						.readTimeout((int) millis, TimeUnit.MILLISECONDS))
				.build());
	}

}

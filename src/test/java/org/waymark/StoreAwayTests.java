package org.waymark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.operations.store.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers are served whatever becomes of the database. */
class StoreAwayTests {

	@Test
	void everyPageAnswersWithoutTheStoreAlsoAfterARestart() {
		Path data = RunningSite.temporary();
		EmbeddedStore store = EmbeddedStore.open(RunningSite.temporary(), 0);
		Map<String, String> settings = Map.of("waymark.mongodb.uri", store.uri(), "waymark.mongodb.timeout", "500ms");
		try (RunningSite site = RunningSite.start(Path.of("content"), data, settings)) {
			store.close();
			assertServes(site);
		}
		try (RunningSite again = RunningSite.start(Path.of("content"), data, settings)) {
			assertServes(again);
		}
	}

	private static void assertServes(RunningSite site) {
		for (String path : new String[]{"/", "/help-now", "/parents/missing", "/young-people/picture-shared",
				"/feeds/all.json",
				"/search?q=missing", "/a-z"}) {
			assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
		}
		assertThat(site.get("/search?q=missing").body()).contains("href=\"/parents/missing\"");
		site.at(RunningSite.EVENING.plus(Duration.ofDays(3)));
		site.await(() -> site.get("/parents/missing?on=2026-11-24").statusCode() == 200);
		assertThat(site.get("/parents/missing?on=2026-11-24").body())
				.contains("This is how the page stood on 24 November 2026.");
		site.at(RunningSite.EVENING);
	}

}

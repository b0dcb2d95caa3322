package org.waymark.search;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is found, and with how much of the machine.
 *
 * @param typesWithoutPage content types that readers have no page of, for example {@code snippet}
 * @param threads how many searches run at a time, for example 4
 * @param waiting how many more may wait for their turn, for example 200; beyond that a search is refused
 */
@ConfigurationProperties("waymark.search")
record SearchSettings(@DefaultValue({
		"contact", "snippet", "redirect", "law-note"}) Set<String> typesWithoutPage,
		@DefaultValue("4") int threads, @DefaultValue("200") int waiting) {

	SearchSettings {
		if (threads < 1 || waiting < 1) {
			throw new IllegalArgumentException("waymark.search.threads and waymark.search.waiting are at least 1");
		}
		typesWithoutPage = Set.copyOf(typesWithoutPage);
	}

}

package org.waymark.rendering;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Revision;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells search engines about itself (schema.org, as JSON-LD). */
final class StructuredData {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StructuredData() {
	}

	/** The data of a page; null for a sensitive one, of which search engines need not know more. */
	static @Nullable String of(Revision page, Optional<LocalDate> checked, String origin, String publisher) {
		if (page.fields().flag("sensitive")) {
			return null;
		}
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@context", "https://schema.org");
		data.put("@type", page.type().equals("news") ? "NewsArticle" : "WebPage");
		data.put(page.type().equals("news") ? "headline" : "name", page.title());
		data.put("url", origin + page.address());
		data.put("inLanguage", page.language().tag());
		page.fields().text("date").ifPresent((date) -> data.put("datePublished", date));
		checked.ifPresent((day) -> data.put("lastReviewed", day.toString()));
		data.put("publisher", Map.of("@type", "Organization", "name", publisher));
		// "</" would end the script element that holds the data.
		return JSON.writeValueAsString(data).replace("</", "<\\/");
	}

}

package org.waymark.rendering;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pages say about where they are served.
 *
 * @param origin the site's own address, for example {@code https://safeguarding.example}; for canonical links, feeds and the sitemap
 * @param demonstration whether every page says, in one quiet line, that it is a demonstration and not a live service
 */
@ConfigurationProperties("waymark.site")
public record RenderingSettings(@DefaultValue("http://localhost:8080") String origin,
		@DefaultValue("true") boolean demonstration) {

	public RenderingSettings {
		origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
		if (!origin.matches("https?://[A-Za-z0-9.:\\[\\]-]+")) {
			throw new IllegalArgumentException(
					"waymark.site.origin is \"%s\": write a scheme and a host, such as https://safeguarding.example"
							.formatted(origin));
		}
	}

}

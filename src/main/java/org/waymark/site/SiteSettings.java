package org.waymark.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the public site is served.
 *
 * @param cache the most memory that ready pages may take, for example {@code 64MB}; others are made when they are asked for
 * @param renderingThreads how many pages may be made at the same time
 */
@ConfigurationProperties("waymark.site.serving")
record SiteSettings(@DefaultValue("64MB") DataSize cache, @DefaultValue("2") int renderingThreads) {

	SiteSettings {
		if (renderingThreads < 1) {
			throw new IllegalArgumentException(
					"waymark.site.serving.rendering-threads has to be at least 1, not " + renderingThreads);
		}
	}

}

package org.waymark.publication;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pages are written as files.
 *
 * @param content the content folder
 * @param watch whether what is saved there while the site runs is published
 * @param interval how long to wait between two looks at the folder; at most a second keeps to "live within two seconds"
 */
@ConfigurationProperties("waymark")
record FolderSettings(@DefaultValue("content") Path content, @DefaultValue("true") boolean watch,
		@DefaultValue("700ms") Duration interval) {
}

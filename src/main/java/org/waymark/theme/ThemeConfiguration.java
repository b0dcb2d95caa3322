package org.waymark.theme;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the theme folder and keeps watching it. */
@Configuration(proxyBeanMethods = false)
class ThemeConfiguration {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	@Bean
	Theme theme(@Value("${waymark.theme:theme}") Path folder) {
		return new Theme(folder);
	}

	@Bean
	ThemeWatch themeWatch(Theme theme) {
		return new ThemeWatch(theme, INTERVAL);
	}

}

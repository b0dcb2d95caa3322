package org.waymark.site;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.WebFilter;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.waymark.content.Site;
import org.waymark.content.markdown.Markdown;
import org.waymark.publication.ContentRoom;
import org.waymark.publication.PublicationChanges;
import org.waymark.publication.PublishedHistory;
import org.waymark.publication.PublishedPages;
import org.waymark.rendering.AsItStood;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.RenderingSettings;
import org.waymark.search.RiskWords;
import org.waymark.search.Search;
import org.waymark.theme.Theme;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the public website together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RenderingSettings.class, SiteSettings.class})
class SiteConfiguration {

	private static final int WAITING = 10_000;

	@Bean(destroyMethod = "dispose")
	Scheduler pageScheduler(SiteSettings settings) {
		return Schedulers.newBoundedElastic(settings.renderingThreads(), WAITING, "pages");
	}

	@Bean
	PageRenderer pageRenderer(PublishedPages pages, PublishedHistory history, ContentRoom room, Theme theme,
			Markdown markdown,
			RenderingSettings settings,
			Clock clock) {
		return new PageRenderer(pages, history, room::types, room::site, theme, markdown, settings, clock);
	}

	@Bean
	AsItStood asItStood(PageRenderer renderer, PublishedPages pages, PublishedHistory history, ContentRoom room,
			Theme theme, Clock clock) {
		return new AsItStood(renderer, pages, history, room::site, theme, clock);
	}

	@Bean
	PageCache pageCache(SiteSettings settings, Theme theme, @Qualifier("pageScheduler") Scheduler scheduler,
			Clock clock,
			PublicationChanges changes, ContentRoom room) {
		PageCache cache = new PageCache(settings.cache().toBytes(), theme::version, scheduler, clock);
		changes.onChange(cache::changed);
		room.onChange(cache::clear);
		return cache;
	}

	@Bean
	ErrorPages errorPages(PageRenderer renderer, PageCache cache) {
		return new ErrorPages(renderer, cache);
	}

	@Bean
	SiteHandler siteHandler(PageRenderer renderer, AsItStood past, PublishedPages pages, PageCache cache,
			ErrorPages errors,
			ContentRoom room,
			Search search, RiskWords risks, @Qualifier("searchScheduler") Scheduler searching,
			RenderingSettings settings,
			Clock clock, Theme theme) {
		Supplier<Site> site = room::site;
		SitePages sitePages = new SitePages(renderer, pages, cache, new Redirects(pages), errors, site, past);
		return new SiteHandler(sitePages, new SearchPages(search, risks, renderer, sitePages, errors, searching),
				new Leave(site),
				new Feeds(pages, site, settings, clock), new MachineFiles(pages, room::types, settings, clock), errors,
				cache,
				theme);
	}

	/** Last of all: other rooms' addresses come first. */
	@Bean
	SimpleUrlHandlerMapping siteMapping(SiteHandler handler) {
		return new SimpleUrlHandlerMapping(Map.of("/**", handler), Ordered.LOWEST_PRECEDENCE - 10);
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityHeaders securityHeaders(Theme theme) {
		return new SecurityHeaders(theme::contentSecurityPolicy);
	}

	@Bean
	HttpHandlerDecoratorFactory readyAnswers(PageCache cache, SecurityHeaders headers) {
		return new ReadyAnswers(cache, headers)::before;
	}

	@Bean
	NettyServerCustomizer wireSettings() {
		return new WireSettings();
	}

	/** Spring would answer a browser's question whether another site may ask us something; here the answer is always no. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	WebFilter preflightRefusal(ErrorPages errors) {
		return (exchange, chain) -> {
			if (!CorsUtils.isPreFlightRequest(exchange.getRequest())) {
				return chain.filter(exchange);
			}
			exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, "GET, HEAD");
			return errors.answer(exchange, 405);
		};
	}

	/** Before Boot's own, which would answer with a page of its own making. */
	@Bean
	@Order(-10)
	ErrorHandler siteErrorHandler(ErrorPages errors) {
		return new ErrorHandler(errors);
	}

}

package org.waymark.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import org.waymark.theme.Theme;
import org.waymark.theme.ThemeAsset;
import reactor.core.publisher.Mono;

/** Hands each request for the public site to what answers it. */
final class SiteHandler implements WebHandler {

	private static final String ASSETS = "/assets/";

	private static final String FEEDS = "/feeds/";

	private final SitePages pages;

	private final SearchPages search;

	private final Leave leave;

	private final Feeds feeds;

	private final MachineFiles files;

	private final ShortLinks shortLinks;

	private final ErrorPages errors;

	private final PageCache cache;

	private final Theme theme;

	private final Map<String, Answer> assets = new ConcurrentHashMap<>();

	SiteHandler(SitePages pages, SearchPages search, Leave leave, Feeds feeds, MachineFiles files,
			ShortLinks shortLinks, ErrorPages errors,
			PageCache cache, Theme theme) {
		this.pages = pages;
		this.search = search;
		this.leave = leave;
		this.feeds = feeds;
		this.files = files;
		this.shortLinks = shortLinks;
		this.errors = errors;
		this.cache = cache;
		this.theme = theme;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange) {
		String path = Optional.ofNullable(exchange.getRequest().getURI().getRawPath()).orElse("/");
		HttpMethod method = exchange.getRequest().getMethod();
		boolean reading = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
		if (!reading) {
			return this.pages.answer(exchange);
		}
		return switch (path) {
			case "/leave" -> this.leave.answer(exchange);
			case "/search" -> this.search.answer(exchange);
			case "/sitemap.xml" -> file(exchange, path, this.files::sitemap);
			case "/robots.txt" -> file(exchange, path, this.files::robots);
			case "/.well-known/security.txt" -> file(exchange, path, this.files::security);
			case "/favicon.ico" -> favicon(exchange);
			default -> path.startsWith(ShortLinks.PREFIX)
					? shortLink(exchange, path)
					: path.startsWith(ASSETS)
							? asset(exchange, path)
							: path.startsWith(FEEDS)
									? file(exchange, path, () -> this.feeds.feed(path.substring(FEEDS.length())))
									: this.pages.answer(exchange);
		};
	}

	private Mono<Void> shortLink(ServerWebExchange exchange, String path) {
		return this.shortLinks.find(path).map((to) -> SitePages.redirect(exchange, 302, to))
				.orElseGet(() -> file(exchange, path, () -> this.shortLinks.qr(path)));
	}

	private Mono<Void> file(ServerWebExchange exchange, String path, Supplier<Optional<PageCache.Made>> maker) {
		return this.cache.get("file:" + path, maker).flatMap((answer) -> answer.to(exchange).thenReturn(true))
				.switchIfEmpty(Mono.defer(() -> this.errors.answer(exchange, 404).thenReturn(true))).then();
	}

	/** A fingerprinted file of the theme. One that a reader's older page still asks for is answered as long as this node knows it. */
	private Mono<Void> asset(ServerWebExchange exchange, String path) {
		ThemeAsset asset = this.theme.assets().get(path);
		if (asset != null) {
			this.assets.computeIfAbsent(path,
					(_) -> Answer.ok(ReadyBytes.of(asset.contentType(), asset.bytes()), Answer.Caching.FOREVER));
		}
		Answer answer = this.assets.get(path);
		return (answer != null) ? answer.to(exchange) : this.errors.answer(exchange, 404);
	}

	/** Browsers ask for this address unasked; the theme's icon lies at its own. */
	private Mono<Void> favicon(ServerWebExchange exchange) {
		Optional<String> icon = this.theme.assets().keySet().stream()
				.filter((path) -> path.startsWith("/assets/favicon.")).findFirst();
		if (icon.isEmpty()) {
			return this.errors.answer(exchange, 404);
		}
		exchange.getResponse().setRawStatusCode(302);
		exchange.getResponse().getHeaders().set(HttpHeaders.LOCATION, icon.get());
		exchange.getResponse().getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-cache");
		exchange.getResponse().getHeaders().setContentLength(0);
		return exchange.getResponse().setComplete();
	}

}

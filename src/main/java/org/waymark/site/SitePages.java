package org.waymark.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.Site;
import org.waymark.publication.PublishedPages;
import org.waymark.rendering.AsItStood;
import org.waymark.rendering.PageQuery;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.PastAnswer;
import org.waymark.rendering.RenderedForm;
import org.waymark.rendering.RenderedPage;
import reactor.core.publisher.Mono;

/** Answers requests for pages: the page, where it has gone, or a page that says it isn't there and still helps. */
final class SitePages {

	static final String HTML = "text/html;charset=utf-8";

	private final PageRenderer renderer;

	private final PublishedPages pages;

	private final PageCache cache;

	private final Redirects redirects;

	private final ErrorPages errors;

	private final Supplier<Site> site;

	private final AsItStood past;

	SitePages(PageRenderer renderer, PublishedPages pages, PageCache cache, Redirects redirects, ErrorPages errors,
			Supplier<Site> site, AsItStood past) {
		this.renderer = renderer;
		this.pages = pages;
		this.cache = cache;
		this.redirects = redirects;
		this.errors = errors;
		this.site = site;
		this.past = past;
	}

	Mono<Void> answer(ServerWebExchange exchange) {
		String raw = exchange.getRequest().getURI().getRawPath();
		String path = (raw == null || raw.isEmpty()) ? "/" : raw;
		Address address = Address.of(path, languages());
		if (address instanceof Address.Malformed(int status)) {
			return this.errors.answer(exchange, status);
		}
		if (!isReading(exchange.getRequest().getMethod())) {
			exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, "GET, HEAD");
			return this.errors.answer(exchange, 405);
		}
		return switch (address) {
			case Address.OfPage(Language language, PagePath place) -> stood(exchange, language, place)
					.switchIfEmpty(Mono.defer(() -> asked(exchange, language, place)))
					.switchIfEmpty(Mono.defer(() -> form(language, place)))
					.flatMap((answer) -> answer.to(exchange).thenReturn(true))
					.switchIfEmpty(Mono.defer(() -> missing(exchange, language, place)
							.thenReturn(true)))
					.then();
			case Address.Elsewhere(String canonical) -> moved(exchange, canonical);
			case Address.Nowhere() -> old(exchange, path).or(() -> inLowerCase(exchange, path))
					.orElseGet(() -> this.errors.answer(exchange, 404));
			case Address.Malformed(int status) -> this.errors.answer(exchange, status);
		};
	}

	/** The page at an address, ready to be sent; empty if there is none. */
	Mono<Answer> page(Language language, PagePath path) {
		String key = key(language.prefix() + path.value());
		Answer ready = this.cache.ready(key);
		return (ready != null)
				? Mono.just(ready)
				: this.cache.get(key, () -> this.renderer.page(language, path).map(SitePages::made));
	}

	/** The page as it stood on an earlier day; empty if nobody asks for that, or there was never a page. */
	private Mono<Answer> stood(ServerWebExchange exchange, Language language, PagePath path) {
		PageQuery query = new PageQuery(exchange.getRequest().getQueryParams());
		return AsItStood.isAskedFor(query)
				? this.cache.once(() -> this.past.answer(language, path, query).map(this::answerPast))
				: Mono.empty();
	}

	private Answer answerPast(PastAnswer past) {
		return switch (past) {
			case PastAnswer.Page(RenderedPage page) -> answerOnce(page);
			case PastAnswer.Refusal(int status, String heading, String message) -> Answer.problem(status,
					ReadyBytes.once(HTML, this.renderer.error(status, heading, message).html()));
		};
	}

	/** The page as the parameters of the address ask for it. What is asked for that way is made for one reader, and not kept. */
	private Mono<Answer> asked(ServerWebExchange exchange, Language language, PagePath path) {
		PageQuery query = new PageQuery(exchange.getRequest().getQueryParams());
		PageQuery read = query.isEmpty() ? query : query.only(this.renderer.parameters(language, path));
		return read.isEmpty()
				? page(language, path)
				: this.cache.once(() -> this.renderer.page(language, path, read).map(SitePages::answerOnce));
	}

	/** The page that an address with an ending is a form of, such as {@code /about/money.csv}; empty if there is none. */
	private Mono<Answer> form(Language language, PagePath path) {
		String name = path.name();
		int dot = name.lastIndexOf('.');
		String ending = name.substring(dot + 1);
		if (dot < 1 || !this.renderer.isForm(ending)) {
			return Mono.empty();
		}
		String place = path.value().substring(0, path.value().length() - ending.length() - 1);
		if (!PagePath.isValid(place)) {
			return Mono.empty();
		}
		PagePath page = place.equals("/index") ? PagePath.HOME : new PagePath(place);
		return this.cache.get("form:" + language.prefix() + path.value(),
				() -> this.renderer.form(language, page, ending).map(SitePages::made));
	}

	private static Answer answerOnce(RenderedPage page) {
		return Answer.ok(ReadyBytes.once(HTML, page.html()),
				page.sensitive() ? Answer.Caching.NEVER : Answer.Caching.REVALIDATE);
	}

	private static PageCache.Made made(RenderedForm form) {
		Answer.Caching caching = form.sensitive() ? Answer.Caching.NEVER : Answer.Caching.REVALIDATE;
		return new PageCache.Made(Answer.ok(ReadyBytes.of(form.contentType(), form.bytes()), caching),
				form.dependencies(), form.freshUntil());
	}

	/** The name that the page at an address is kept under. */
	static String key(String address) {
		return "page:" + address;
	}

	private static PageCache.Made made(RenderedPage page) {
		Answer.Caching caching = page.sensitive() ? Answer.Caching.NEVER : Answer.Caching.REVALIDATE;
		return new PageCache.Made(Answer.ok(ReadyBytes.of(HTML, page.html()), caching), page.dependencies(),
				page.freshUntil());
	}

	private Mono<Void> missing(ServerWebExchange exchange, Language language, PagePath path) {
		return old(exchange, language.prefix() + path.value())
				.orElseGet(() -> this.errors.answer(exchange,
						this.pages.withdrawnAt(language, path).isPresent() ? 410 : 404));
	}

	/** Addresses on posters get typed with capitals. */
	private Optional<Mono<Void>> inLowerCase(ServerWebExchange exchange, String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return Address.of(lower, languages()) instanceof Address.OfPage(Language language, PagePath place)
				&& this.pages.at(language, place).isPresent() ? Optional.of(moved(exchange, lower)) : Optional.empty();
	}

	/** Somebody came by an old address: they are led to the new one. */
	private Optional<Mono<Void>> old(ServerWebExchange exchange, String path) {
		return this.redirects.find(path).map((redirect) -> redirect(exchange, redirect.status(), redirect.to()));
	}

	private static Mono<Void> moved(ServerWebExchange exchange, String canonical) {
		String query = exchange.getRequest().getURI().getRawQuery();
		return redirect(exchange, HttpStatus.MOVED_PERMANENTLY.value(),
				(query != null) ? canonical + "?" + query : canonical);
	}

	private static Mono<Void> redirect(ServerWebExchange exchange, int status, String to) {
		ServerHttpResponse response = exchange.getResponse();
		response.setRawStatusCode(status);
		response.getHeaders().set(HttpHeaders.LOCATION, to);
		// Browsers would keep a permanent redirect for good, and an old address may come to lead somewhere better.
		response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.getHeaders().setContentType(MediaType.TEXT_PLAIN);
		response.getHeaders().setContentLength(0);
		return response.setComplete();
	}

	private static boolean isReading(HttpMethod method) {
		return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
	}

	private Set<String> languages() {
		return this.site.get().languages().keySet().stream().filter(Language::isValid)
				.collect(Collectors.toUnmodifiableSet());
	}

}

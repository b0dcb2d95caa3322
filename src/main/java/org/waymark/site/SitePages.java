package org.waymark.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ResponseStatusException;
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
import reactor.core.scheduler.Scheduler;

/** Answers requests for pages: the page, where it has gone, or a page that says it isn't there and still helps. */
final class SitePages {

	static final String HTML = "text/html;charset=utf-8";

	/** No form that a page answers is longer, in bytes. */
	private static final int LONGEST_FORM = 16_384;
	/** More than any form of ours has. */
	private static final int MOST_VALUES = 200;

	private final PageRenderer renderer;

	private final PublishedPages pages;

	private final PageCache cache;

	private final Redirects redirects;

	private final ErrorPages errors;

	private final Supplier<Site> site;

	private final Scheduler documents;

	private final AsItStood past;

	SitePages(PageRenderer renderer, PublishedPages pages, PageCache cache, Redirects redirects, ErrorPages errors,
			Supplier<Site> site, Scheduler documents, AsItStood past) {
		this.renderer = renderer;
		this.pages = pages;
		this.cache = cache;
		this.redirects = redirects;
		this.errors = errors;
		this.site = site;
		this.documents = documents;
		this.past = past;
	}

	Mono<Void> answer(ServerWebExchange exchange) {
		String raw = exchange.getRequest().getURI().getRawPath();
		String path = (raw == null || raw.isEmpty()) ? "/" : raw;
		Address address = Address.of(path, languages());
		if (address instanceof Address.Malformed(int status)) {
			return this.errors.answer(exchange, status);
		}
		if (address instanceof Address.OfPage(Language language, PagePath place)
				&& exchange.getRequest().getMethod().equals(HttpMethod.POST)
				&& this.renderer.takesForm(language, place)) {
			return posted(exchange, language, place);
		}
		if (!isReading(exchange.getRequest().getMethod())) {
			exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, "GET, HEAD");
			return this.errors.answer(exchange, 405);
		}
		return switch (address) {
			case Address.OfPage(Language language, PagePath place) -> stood(exchange, language, place)
					.switchIfEmpty(Mono.defer(() -> asked(exchange, language, place)))
					.switchIfEmpty(Mono.defer(() -> form(exchange, language, place)))
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
		if (read.size() > MOST_VALUES) {
			return this.errors.page(400);
		}
		return read.isEmpty()
				? page(language, path)
				: this.cache.once(() -> this.renderer.page(language, path, read).map(SitePages::answerOnce));
	}

	/** The page that answers a form. What was chosen in it is in no cache, no log and no address. */
	private Mono<Void> posted(ServerWebExchange exchange, Language language, PagePath path) {
		if (exchange.getRequest().getHeaders().getContentLength() > LONGEST_FORM) {
			return this.errors.answer(exchange, 413);
		}
		return exchange.getFormData().map(PageQuery::new)
				.filter((form) -> form.size() <= MOST_VALUES && form.length() <= LONGEST_FORM)
				.switchIfEmpty(Mono.error(TooMuch::new))
				.flatMap((form) -> this.cache
						.once(() -> this.renderer.page(language, path, form)
								.map((page) -> new Answer(HttpStatus.OK, ReadyBytes.once(HTML, page.html()),
										Answer.Caching.NEVER, false))))
				.flatMap((answer) -> answer.to(exchange).thenReturn(true))
				.switchIfEmpty(Mono.defer(() -> this.errors.answer(exchange, 404).thenReturn(true))).then()
				.onErrorResume((ex) -> ex instanceof DataBufferLimitException || ex instanceof TooMuch,
						(_) -> this.errors.answer(exchange, 413))
				.onErrorResume((ex) -> ex instanceof IllegalArgumentException || ex instanceof ResponseStatusException,
						(_) -> this.errors.answer(exchange, 400));
	}

	/** A form that holds more than any of ours asks for. */
	private static final class TooMuch extends RuntimeException {

		TooMuch() {
			super("more values than any form has", null, false, false);
		}

	}

	/** The page that an address with an ending is a form of, such as {@code /about/money.csv}; empty if there is none. */
	private Mono<Answer> form(ServerWebExchange exchange, Language language, PagePath path) {
		String ending = ending(path);
		PagePath page = formOf(path);
		if (page == null || !this.renderer.isForm(ending)) {
			return Mono.empty();
		}
		if (AsItStood.isAskedFor(new PageQuery(exchange.getRequest().getQueryParams()))) {
			// Today's figures must not be taken for those of that day: only the page itself knows what it was.
			return this.errors.page(400);
		}
		String key = "form:" + language.prefix() + path.value();
		return this.renderer.isDocument(ending)
				? this.cache.get(key, () -> this.renderer.form(language, page, ending).map(SitePages::document),
						this.documents)
				: this.cache.get(key, () -> this.renderer.form(language, page, ending).map(SitePages::made));
	}

	private static String ending(PagePath path) {
		return path.name().substring(path.name().lastIndexOf('.') + 1);
	}

	/** The page that an address with an ending would be a form of. */
	private static @Nullable PagePath formOf(PagePath path) {
		int dot = path.value().length() - ending(path).length() - 1;
		if (!path.name().contains(".") || !PagePath.isValid(path.value().substring(0, dot))) {
			return null;
		}
		String place = path.value().substring(0, dot);
		return place.equals("/index") ? PagePath.HOME : new PagePath(place);
	}

	/** Every date, as a calendar. */
	Optional<PageCache.Made> calendar() {
		return Optional.of(made(this.renderer.calendar()));
	}

	private static Answer answerOnce(RenderedPage page) {
		return Answer.ok(ReadyBytes.once(HTML, page.html()),
				page.sensitive() ? Answer.Caching.NEVER : Answer.Caching.REVALIDATE);
	}

	private static PageCache.Made made(RenderedForm form) {
		return made(form, ReadyBytes.of(form.contentType(), form.bytes()));
	}

	private static PageCache.Made document(RenderedForm form) {
		return made(form, ReadyBytes.packed(form.contentType(), form.bytes()));
	}

	private static PageCache.Made made(RenderedForm form, ReadyBytes ready) {
		Answer.Caching caching = form.sensitive() ? Answer.Caching.NEVER : Answer.Caching.REVALIDATE;
		return new PageCache.Made(Answer.ok(ready, caching), form.dependencies(), form.freshUntil());
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
		PagePath page = formOf(path);
		if (page != null && ending(path).equals("pdf") && this.renderer.isPage(language, page)) {
			return this.errors.noPdf(exchange);
		}
		return old(exchange, language.prefix() + path.value())
				.orElseGet(() -> this.errors.answer(exchange,
						isGone(language, path) || page != null && isGone(language, page) ? 410 : 404));
	}

	private boolean isGone(Language language, PagePath path) {
		return this.pages.withdrawnAt(language, path).isPresent();
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

	static Mono<Void> redirect(ServerWebExchange exchange, int status, String to) {
		ServerHttpResponse response = exchange.getResponse();
		response.setRawStatusCode(status);
		response.getHeaders().set(HttpHeaders.LOCATION, to);
		// An old address may come to lead somewhere better; and where somebody was led stays nobody else's business.
		response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
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

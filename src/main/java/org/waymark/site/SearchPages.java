package org.waymark.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.rendering.PageRenderer;
import org.waymark.search.RiskWords;
import org.waymark.search.Search;
import org.waymark.search.SearchQuery;
import org.waymark.search.SearchResults;
import org.waymark.theme.ContactView;
import org.waymark.theme.SearchView;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The search page. What somebody searches for is in no log, no cache and no history of ours. */
final class SearchPages {

	private static final int PAGE_SIZE = 10;

	private static final int LAST_PAGE = 100;

	private static final int LONGEST = 200;

	private final Search search;

	private final RiskWords risks;

	private final PageRenderer renderer;

	private final SitePages pages;

	private final ErrorPages errors;

	private final Scheduler scheduler;

	SearchPages(Search search, RiskWords risks, PageRenderer renderer, SitePages pages, ErrorPages errors,
			Scheduler scheduler) {
		this.search = search;
		this.risks = risks;
		this.renderer = renderer;
		this.pages = pages;
		this.errors = errors;
		this.scheduler = scheduler;
	}

	Mono<Void> answer(ServerWebExchange exchange) {
		MultiValueMap<String, String> parameters = exchange.getRequest().getQueryParams();
		String query = Optional.ofNullable(parameters.getFirst("q")).orElse("").strip();
		int page = page(parameters.getFirst("page"));
		if (page < 1 || parameters.getOrDefault("q", List.of()).size() > 1) {
			return this.errors.answer(exchange, 400);
		}
		if (query.isEmpty()) {
			return this.pages.page(Language.ENGLISH, new PagePath("/search"))
					.flatMap((answer) -> answer.to(exchange).thenReturn(true))
					.switchIfEmpty(Mono.defer(() -> this.errors.answer(exchange, 404).thenReturn(true))).then();
		}
		return Mono.fromCallable(() -> results(readable(query), page)).subscribeOn(this.scheduler)
				.flatMap(Mono::justOrEmpty)
				.flatMap((html) -> new Answer(HttpStatus.OK, ReadyBytes.once(SitePages.HTML, html),
						Answer.Caching.NEVER, false)
						.to(exchange).thenReturn(true))
				.switchIfEmpty(Mono.defer(() -> this.errors.answer(exchange, 404).thenReturn(true))).then();
	}

	private Optional<String> results(String asked, int page) {
		SearchResults found = this.search.find(new SearchQuery(asked, Language.ENGLISH, null, page, PAGE_SIZE));
		if (page > 1 && found.hits().isEmpty()) {
			return Optional.empty();
		}
		List<ContactView> help = this.risks.in(asked)
				.map((risk) -> this.renderer.contacts(Language.ENGLISH, risk.contacts()))
				.orElse(List.of());
		int pages = (int) Math.min(LAST_PAGE, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
		List<SearchView.Result> results = found.hits().stream()
				.map((hit) -> new SearchView.Result(hit.titleHtml(), hit.address(),
						hit.passageHtml(), audience(hit.audience())))
				.toList();
		SearchView view = new SearchView(asked, found.total(), results, page, pages,
				(page > 1) ? address(asked, page - 1) : null,
				(page < pages) ? address(asked, page + 1) : null, help);
		return Optional.of(this.renderer.search(Language.ENGLISH, view).html());
	}

	/** What was typed, without what nobody can see, and no longer than is searched for. */
	private static String readable(String query) {
		String plain = query.replaceAll("\\p{Cntrl}+", " ").strip();
		return (plain.codePointCount(0, plain.length()) > LONGEST)
				? plain.substring(0, plain.offsetByCodePoints(0, LONGEST))
				: plain;
	}

	private static String audience(List<String> audiences) {
		return audiences.stream().map((audience) -> switch (audience) {
			case "parents" -> "Parents and carers";
			case "young-people" -> "Young people";
			case "professionals" -> "Professionals";
			case "board" -> "About the board";
			default -> "";
		}).filter((words) -> !words.isEmpty()).collect(java.util.stream.Collectors.joining(", "));
	}

	private static String address(String query, int page) {
		return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + ((page > 1) ? "&page=" + page : "");
	}

	/** The page's number; 0 if it isn't one. */
	private static int page(@Nullable String written) {
		if (written == null) {
			return 1;
		}
		return written.matches("[1-9][0-9]{0,2}") && Integer.parseInt(written) <= LAST_PAGE
				? Integer.parseInt(written)
				: 0;
	}

}

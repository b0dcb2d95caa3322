package org.waymark.site;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.RenderedForm;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The directory of services for programs, at the addresses of Open Referral UK. */
final class OpenReferralPages {

	static final String ROOT = "/open-referral";

	private static final String SERVICES = ROOT + "/services";

	private static final String PROBLEM = "application/problem+json";

	private static final int DEFAULT_SIZE = 50;

	private static final int LARGEST_SIZE = 100;

	private static final int LAST_PAGE = 10_000;

	private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PageRenderer renderer;

	private final PageCache cache;

	OpenReferralPages(PageRenderer renderer, PageCache cache) {
		this.renderer = renderer;
		this.cache = cache;
	}

	Mono<Void> answer(ServerWebExchange exchange, String path) {
		if (path.equals(ROOT) || path.equals(ROOT + "/")) {
			return ready(Map.of("version", "3.0", "profile", "https://github.com/OpenReferralUK/uk-profile"))
					.to(exchange);
		}
		if (path.equals(SERVICES)) {
			return list(exchange);
		}
		String id = path.startsWith(SERVICES + "/") ? path.substring(SERVICES.length() + 1) : "";
		if (id.isEmpty()) {
			return problem(exchange, 404, "There is nothing at this address",
					"Ask for %s or %s/{id}.".formatted(SERVICES, SERVICES));
		}
		if (!ID.matcher(id).matches()) {
			return problem(exchange, 400, "This is not an id",
					"An id is a UUID, as the list at %s gives it.".formatted(SERVICES));
		}
		return made(() -> this.renderer.openReferral(UUID.fromString(id)))
				.switchIfEmpty(Mono.fromSupplier(() -> problem(404, "There is no such service",
						"It may be hidden until somebody has checked it again.")))
				.flatMap((answer) -> answer.to(exchange).thenReturn(true)).then();
	}

	private Mono<Void> list(ServerWebExchange exchange) {
		MultiValueMap<String, String> parameters = exchange.getRequest().getQueryParams();
		for (String name : parameters.keySet()) {
			if (!name.equals("page") && !name.equals("per_page")) {
				return problem(exchange, 400, "There is a parameter that is not known here",
						"Use page and per_page; to leave one out would give you more than you asked for.");
			}
		}
		int page = number(parameters.get("page"), 1, LAST_PAGE);
		int size = number(parameters.get("per_page"), DEFAULT_SIZE, LARGEST_SIZE);
		if (page == 0 || size == 0) {
			return problem(exchange, 400, "page or per_page is not a number that can be used",
					"Write page from 1 to %d, and per_page from 1 to %d, each once.".formatted(LAST_PAGE,
							LARGEST_SIZE));
		}
		return made(() -> Optional.of(this.renderer.openReferral(page, size)))
				.flatMap((answer) -> answer.to(exchange).thenReturn(true)).then();
	}

	private Mono<Answer> made(Supplier<Optional<RenderedForm>> maker) {
		return this.cache.once(() -> maker.get().map((form) -> Answer
				.ok(ReadyBytes.once(form.contentType(), form.bytes()), Answer.Caching.REVALIDATE)));
	}

	private static Answer ready(Map<String, Object> json) {
		return Answer.ok(ReadyBytes.of("application/json", JSON.writeValueAsString(json)), Answer.Caching.REVALIDATE);
	}

	private static Mono<Void> problem(ServerWebExchange exchange, int status, String title, String detail) {
		return problem(status, title, detail).to(exchange);
	}

	/** RFC 9457. */
	private static Answer problem(int status, String title, String detail) {
		return Answer.problem(status, ReadyBytes.of(PROBLEM,
				JSON.writeValueAsString(Map.of("title", title, "status", status, "detail", detail))));
	}

	/** A parameter's number, {@code otherwise} where it is absent; 0 if it can't be used. */
	private static int number(java.util.@Nullable List<String> written, int otherwise, int largest) {
		if (written == null) {
			return otherwise;
		}
		String text = (written.size() == 1 && written.getFirst() != null) ? written.getFirst() : "";
		int number = text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
		return (number <= largest) ? number : 0;
	}

}

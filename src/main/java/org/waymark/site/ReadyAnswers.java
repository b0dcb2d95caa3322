package org.waymark.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Answers with pages that are ready before any of the framework is asked: most requests on most days. */
final class ReadyAnswers {

	private final PageCache cache;

	private final SecurityHeaders headers;

	ReadyAnswers(PageCache cache, SecurityHeaders headers) {
		this.cache = cache;
		this.headers = headers;
	}

	HttpHandler before(HttpHandler others) {
		return (request, response) -> {
			Answer ready = find(request);
			return (ready != null) ? answer(ready, request, response) : others.handle(request, response);
		};
	}

	private Mono<Void> answer(Answer ready, ServerHttpRequest request, ServerHttpResponse response) {
		this.headers.addTo(request, response);
		return ready.to(request, response);
	}

	private @Nullable Answer find(ServerHttpRequest request) {
		HttpMethod method = request.getMethod();
		if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
			return null;
		}
		URI uri = request.getURI();
		String path = uri.getRawPath();
		return (path != null && uri.getRawQuery() == null) ? this.cache.ready(SitePages.key(path)) : null;
	}

}

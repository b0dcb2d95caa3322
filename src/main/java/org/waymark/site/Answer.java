package org.waymark.site;

import java.util.List;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Ready bytes as the answer to a request: picks the encoding, answers 304 where the reader has them already, and HEAD without a body.
 *
 * @param status the status, 200 unless something went wrong
 * @param ready the bytes
 * @param caching how long they may be kept
 * @param conditional whether an entity tag is sent and compared
 */
record Answer(HttpStatusCode status, ReadyBytes ready, Caching caching, boolean conditional) {

	private static final String OK_TO_COMPARE = "*";

	/** How long an answer may be kept by the reader's browser and by caches on the way. */
	enum Caching {

		/** May be kept, and is asked for again each time: alerts must not wait for a cache. */
		REVALIDATE(CacheControl.noCache().getHeaderValue()),

		/** Is nowhere kept. */
		NEVER(CacheControl.noStore().getHeaderValue()),

		/** Never changes at its address. */
		FOREVER("public, max-age=31536000, immutable");

		private final String header;

		Caching(@org.jspecify.annotations.Nullable String header) {
			this.header = (header != null) ? header : "no-store";
		}

	}

	static Answer ok(ReadyBytes ready, Caching caching) {
		return new Answer(HttpStatusCode.valueOf(200), ready, caching, true);
	}

	static Answer problem(int status, ReadyBytes ready) {
		return new Answer(HttpStatusCode.valueOf(status), ready, Caching.NEVER, false);
	}

	Mono<Void> to(ServerWebExchange exchange) {
		return to(exchange.getRequest(), exchange.getResponse());
	}

	Mono<Void> to(ServerHttpRequest request, ServerHttpResponse response) {
		HttpHeaders headers = response.getHeaders();
		Encoding encoding = Encoding.best(this.ready,
				request.getHeaders().getFirst(HttpHeaders.ACCEPT_ENCODING));
		headers.set(HttpHeaders.CACHE_CONTROL, this.caching.header);
		headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (this.conditional) {
			String tag = encoding.tagOf(this.ready);
			headers.set(HttpHeaders.ETAG, tag);
			if (matches(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag)) {
				response.setStatusCode(HttpStatusCode.valueOf(304));
				return response.setComplete();
			}
		}
		byte[] bytes = encoding.bytesOf(this.ready);
		response.setStatusCode(this.status);
		headers.set(HttpHeaders.CONTENT_TYPE, this.ready.contentType());
		headers.setContentLength(bytes.length);
		encoding.header().ifPresent((value) -> headers.set(HttpHeaders.CONTENT_ENCODING, value));
		if (request.getMethod().equals(HttpMethod.HEAD)) {
			return response.setComplete();
		}
		DataBuffer buffer = response.bufferFactory().wrap(bytes);
		return response.writeWith(Mono.just(buffer));
	}

	/** Weak comparison, as If-None-Match asks for (RFC 9110, 13.1.2). */
	private static boolean matches(@org.jspecify.annotations.Nullable List<String> ifNoneMatch, String tag) {
		if (ifNoneMatch == null) {
			return false;
		}
		for (String header : ifNoneMatch) {
			for (String candidate : header.split(",")) {
				String plain = candidate.strip();
				if (plain.equals(OK_TO_COMPARE) || plain.equals(tag) || plain.equals("W/" + tag)) {
					return true;
				}
			}
		}
		return false;
	}

}

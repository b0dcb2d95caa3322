package org.waymark.site;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.waymark.content.Site;
import reactor.core.publisher.Mono;

/** The way out: works without JavaScript, and without telling the other site where the reader came from. */
final class Leave {

	/** A cookie that changes is what makes browsers drop the pages they keep for "Back"; no other header was found to. */
	private static final String COOKIE = "left";

	private final SecureRandom random = new SecureRandom();

	private final Supplier<Site> site;

	Leave(Supplier<Site> site) {
		this.site = site;
	}

	Mono<Void> answer(ServerWebExchange exchange) {
		ServerHttpResponse response = exchange.getResponse();
		byte[] value = new byte[8];
		this.random.nextBytes(value);
		response.setStatusCode(HttpStatus.SEE_OTHER);
		response.addCookie(
				ResponseCookie.from(COOKIE, HexFormat.of().formatHex(value)).maxAge(Duration.ofSeconds(1)).path("/")
						.httpOnly(true).secure(true).sameSite("Strict").build());
		HttpHeaders headers = response.getHeaders();
		headers.set(HttpHeaders.LOCATION, this.site.get().leaveTo());
		headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
		headers.setContentLength(0);
		return response.setComplete();
	}

}

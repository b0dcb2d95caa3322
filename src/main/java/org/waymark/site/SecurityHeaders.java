package org.waymark.site;

import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The headers every answer carries: nothing from elsewhere may run, be loaded, frame us, or learn where a reader came from. */
final class SecurityHeaders implements WebFilter {

	private static final String NO_FEATURES = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), "
			+ "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
			+ "picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

	private final Supplier<String> contentSecurityPolicy;

	SecurityHeaders(Supplier<String> contentSecurityPolicy) {
		this.contentSecurityPolicy = contentSecurityPolicy;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		addTo(exchange.getRequest(), exchange.getResponse());
		return chain.filter(exchange);
	}

	void addTo(ServerHttpRequest request, ServerHttpResponse response) {
		HttpHeaders headers = response.getHeaders();
		headers.set("Content-Security-Policy", this.contentSecurityPolicy.get());
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("Permissions-Policy", NO_FEATURES);
		headers.set("Cross-Origin-Opener-Policy", "same-origin");
		headers.set("Cross-Origin-Resource-Policy", "same-origin");
		headers.set("X-Frame-Options", "DENY");
		if (isEncrypted(request)) {
			headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
		}
	}

	private static boolean isEncrypted(ServerHttpRequest request) {
		return request.getSslInfo() != null
				|| "https".equalsIgnoreCase(request.getHeaders().getFirst("X-Forwarded-Proto"));
	}

}

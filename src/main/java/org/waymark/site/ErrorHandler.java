package org.waymark.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns whatever went wrong into a page; a stack trace goes to the log, without the reader's address or words. */
final class ErrorHandler implements WebExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ErrorHandler.class);

	private final ErrorPages errors;

	ErrorHandler(ErrorPages errors) {
		this.errors = errors;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable ex) {
		if (exchange.getResponse().isCommitted()) {
			return Mono.error(ex);
		}
		int status = (ex instanceof ErrorResponse known) ? known.getStatusCode().value() : 500;
		if (status >= 500) {
			log.error("A request failed", ex);
		}
		exchange.getResponse().getHeaders().remove("Content-Encoding");
		return this.errors.answer(exchange, status);
	}

}

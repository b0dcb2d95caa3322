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

	private static final int MOST_CAUSES = 8;

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
			log.error("A request failed: {}", withoutTheReader(ex));
		}
		exchange.getResponse().getHeaders().remove("Content-Encoding");
		return this.errors.answer(exchange, status);
	}

	/**
	 * What failed and where. Messages, and the checkpoints that Reactor adds as suppressed exceptions, may hold the address that was asked for, and
	 * with it what somebody typed: they stay out.
	 */
	private static String withoutTheReader(Throwable failure) {
		StringBuilder told = new StringBuilder();
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
			told.append(depth == 0 ? "" : "caused by ").append(cause.getClass().getName()).append('\n');
			for (StackTraceElement frame : cause.getStackTrace()) {
				told.append("\tat ").append(frame).append('\n');
			}
			cause = cause.getCause();
		}
		return told.toString();
	}

}

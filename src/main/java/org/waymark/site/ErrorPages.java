package org.waymark.site;

import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.ServerWebExchange;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.RenderedPage;
import reactor.core.publisher.Mono;

/** The pages that say what went wrong, and still show who helps. */
final class ErrorPages {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private static final Set<Integer> TOLD_APART = Set.of(400, 404, 405, 410, 413, 414, 500, 503);

	/** Sent when even the error page can't be made: no theme, no register, nothing but what everybody may ring. */
	static final ReadyBytes BARE = ReadyBytes.of(SitePages.HTML, """
			<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
			<title>Help</title><h1>Sorry, this page is not working</h1>\
			<p>In danger now? Ring <a href="tel:999">999</a>.</p>\
			<p>Under 19? Ring Childline free on <a href="tel:08001111">0800 1111</a>.</p>\
			<p><a href="/">Go to the front page</a></p></html>
			""");

	private final PageRenderer renderer;

	private final PageCache cache;

	ErrorPages(PageRenderer renderer, PageCache cache) {
		this.renderer = renderer;
		this.cache = cache;
	}

	Mono<Void> answer(ServerWebExchange exchange, int status) {
		return page(status).flatMap((answer) -> answer.to(exchange));
	}

	/** The page of a status, ready to be sent. */
	Mono<Answer> page(int status) {
		int shown = TOLD_APART.contains(status) ? status : (status < 500) ? 400 : 500;
		return this.cache.get("error:" + shown, () -> Optional.of(made(shown)))
				.onErrorResume((ex) -> {
					log.error("The error page itself can't be made", ex);
					return Mono.just(Answer.problem(status, BARE));
				}).map((answer) -> Answer.problem(status, answer.ready()));
	}

	/** The page is there, but not as PDF. */
	Mono<Void> noPdf(ServerWebExchange exchange) {
		return this.cache.get("error:pdf", () -> Optional.of(made(404, "We have no PDF of that page",
				"It is written in letters that our PDFs cannot show. Open the page itself, without .pdf at the end of its address, and print it from your browser.")))
				.flatMap((answer) -> answer.to(exchange));
	}

	private PageCache.Made made(int status) {
		return made(status, heading(status), message(status));
	}

	private PageCache.Made made(int status, String heading, String message) {
		RenderedPage page = this.renderer.error(status, heading, message);
		return new PageCache.Made(Answer.problem(status, ReadyBytes.of(SitePages.HTML, page.html())),
				page.dependencies(),
				page.freshUntil());
	}

	private static String heading(int status) {
		return switch (status) {
			case 404 -> "We can’t find that page";
			case 410 -> "That page has gone";
			case 405 -> "That can’t be done here";
			case 413 -> "That is too much at once";
			case 414 -> "That address is too long";
			case 400 -> "That address doesn’t work";
			default -> "Sorry, something went wrong";
		};
	}

	private static String message(int status) {
		return switch (status) {
			case 404 ->
				"It may have moved, or the address may have a mistake in it. Search for it, or look in the A to Z.";
			case 410 ->
				"It was taken down. Search for something newer, or look in the A to Z.";
			case 405 -> "Go back and use the links and buttons on the page.";
			case 413 -> "Go back and choose again; nothing was kept.";
			case 414 -> "Try a shorter one, or start from the front page.";
			case 400 -> "There is a mistake in it. Start from the front page, search, or look in the A to Z.";
			default -> "It is our fault, not yours. Try again in a minute. If you need help now, do not wait for us.";
		};
	}

}

package org.waymark.content.markdown;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads Waymark's Markdown: CommonMark with tables, strikethrough, bare addresses and service blocks. Whatever it is given, it
 * answers within its deadline: with a document, or with a refusal. One serves the whole application; it has threads of its own.
 */
public final class Markdown implements AutoCloseable {

	/** A page's HTML is some twice its Markdown; what grows more than this is made to hurt. */
	private static final int GROWTH = 20;

	private static final int LEAST_OUTPUT = 100_000;

	private final MarkdownLimits limits;

	private final Parser parser = Dialect.WAYMARK.parser();

	private final MarkdownThreads threads;

	/** Reads within {@code limits}. */
	public Markdown(MarkdownLimits limits) {
		this.limits = limits;
		this.threads = new MarkdownThreads(limits.workers(), limits.deadline());
	}

	/** Reads within {@link MarkdownLimits#DEFAULTS}. */
	public static Markdown withDefaults() {
		return new Markdown(MarkdownLimits.DEFAULTS);
	}

	/**
	 * Reads {@code body}, waiting for the answer. A thread that must not wait asks {@link #reading} instead.
	 *
	 * @throws MarkdownRefused if the body is too long, too deeply nested, or too slow to read
	 */
	public MarkdownDocument parse(String body) {
		try {
			return reading(body).get();
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusals.busy();
		} catch (ExecutionException | CompletionException ex) {
			throw (ex.getCause() instanceof MarkdownRefused refused) ? refused : Refusals.failed(ex);
		}
	}

	/** Reads {@code body} without waiting; fails with {@link MarkdownRefused} where {@link #parse} would throw it. */
	public CompletableFuture<MarkdownDocument> reading(String body) {
		try {
			Prescan.check(body, this.limits);
		} catch (MarkdownRefused refused) {
			return CompletableFuture.failedFuture(refused);
		}
		Watch watch = new Watch(this.limits.deadline(), LEAST_OUTPUT + (long) GROWTH * body.length());
		return this.threads.call(() -> read(body, watch));
	}

	private MarkdownDocument read(String body, Watch watch) {
		Node document = this.parser.parse(BasedSequence.of(new WatchedText(body, watch)));
		// Text first: writing HTML takes what stands in scripts out of the tree.
		BodyText text = BodyText.of(document, watch);
		Notes notes = new Notes(body);
		return new MarkdownDocument(PageHtml.pieces(document, watch, notes), notes.outline(), text.passages(),
				text.text());
	}

	/** Ends its threads; what is being read is refused. */
	@Override
	public void close() {
		this.threads.close();
	}

}

package org.waymark.rendering.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.flow.Flow;

/**
 * Draws flows, on a thread of its own: a page waits a few seconds at most, and then does without. One that was laid out once is kept;
 * safe to use from several threads.
 */
public final class FlowCharts {

	private static final Logger log = LoggerFactory.getLogger(FlowCharts.class);

	private static final Duration LONGEST = Duration.ofSeconds(3);

	/** So many times as long as a page waits may a drawing take that a later page can have: a node that has just started is slow. */
	private static final int LATER = 4;

	private static final int MOST = 500;

	private final Cache<Key, Started> drawn = Caffeine.newBuilder().maximumSize(MOST).build();

	private final FlowLayout layout = new FlowLayout();

	private final Duration longest;

	private final Executor pencil = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("flow-charts").factory());

	/** Draws each within three seconds. */
	public FlowCharts() {
		this(LONGEST);
	}

	FlowCharts(Duration longest) {
		this.longest = longest;
	}

	private record Key(Flow flow, boolean rightToLeft) {
	}

	/**
	 * A drawing that somebody asked for.
	 *
	 * @param drawing what it becomes
	 * @param end until when pages wait for it, as {@link System#nanoTime} counts
	 */
	private record Started(CompletableFuture<Optional<FlowDrawing>> drawing, long end) {
	}

	/**
	 * The chart of a flow; nothing if it can't be laid out, or not in time, because its list says the same.
	 *
	 * @param rightToLeft whether its words are read from the right
	 * @param id what the chart's ids begin with, used by nothing else on the page
	 * @param description what somebody who can't see the chart is told of it
	 */
	public Optional<FlowChart> chart(Flow flow, boolean rightToLeft, String id, String description) {
		return drawing(flow, rightToLeft)
				.map((drawing) -> new FlowChart(
						FlowSvg.of(drawing, id, flow.title(), description, FlowLayout.leading(rightToLeft)),
						drawing.width() > FlowLayout.WIDEST));
	}

	/** Whoever comes while it is being drawn waits no longer than the first to ask. */
	Optional<FlowDrawing> drawing(Flow flow, boolean rightToLeft) {
		Started started = this.drawn.get(new Key(flow, rightToLeft), this::start);
		try {
			return started.drawing().get(Math.max(0, started.end() - System.nanoTime()), TimeUnit.NANOSECONDS);
		} catch (TimeoutException ex) {
			log.warn("The flow “{}” is not drawn in time; its page shows the list alone", flow.title());
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException ex) {
			log.warn("The flow “{}” cannot be drawn; its page shows the list alone", flow.title(), ex.getCause());
		}
		return Optional.empty();
	}

	private Started start(Key key) {
		return new Started(CompletableFuture.supplyAsync(() -> draw(key), this.pencil),
				System.nanoTime() + this.longest.toNanos());
	}

	private Optional<FlowDrawing> draw(Key key) {
		try {
			return Optional.of(
					this.layout.drawing(key.flow(), key.rightToLeft(), Deadline.in(this.longest.multipliedBy(LATER))));
		} catch (Deadline.Passed ex) {
			log.warn("The flow “{}” takes too long to draw; its page shows the list alone", key.flow().title());
		} catch (RuntimeException ex) {
			log.warn("The flow “{}” cannot be drawn; its page shows the list alone", key.flow().title(), ex);
		}
		return Optional.empty();
	}

}

package org.waymark.rendering.flow;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.content.flow.Flow;

/** Draws flows. One that was laid out once is kept; safe to use from several threads. */
public final class FlowCharts {

	private static final Logger log = LoggerFactory.getLogger(FlowCharts.class);

	private static final int MOST = 500;

	private final Cache<Key, Optional<FlowDrawing>> drawn = Caffeine.newBuilder().maximumSize(MOST).build();

	private final FlowLayout layout = new FlowLayout();

	private record Key(Flow flow, boolean rightToLeft) {
	}

	/**
	 * The chart of a flow; nothing if it can't be laid out, because its list says the same.
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

	Optional<FlowDrawing> drawing(Flow flow, boolean rightToLeft) {
		return this.drawn.get(new Key(flow, rightToLeft), this::draw);
	}

	private Optional<FlowDrawing> draw(Key key) {
		try {
			return Optional.of(this.layout.drawing(key.flow(), key.rightToLeft()));
		} catch (RuntimeException ex) {
			log.warn("The flow “{}” cannot be drawn; its page shows the list alone", key.flow().title(), ex);
			return Optional.empty();
		}
	}

}

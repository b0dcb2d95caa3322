package org.waymark.rendering.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowExit;
import org.waymark.content.flow.FlowOutline;
import org.waymark.content.flow.FlowStep;

/** Decides where the boxes and lines of a flow go, by the Eclipse Layout Kernel's layered algorithm. The same flow is laid out alike. */
final class FlowLayout {

	/** The width of a page's text on a wide screen: a wider drawing would be made smaller, and its words with it. */
	static final double WIDEST = 640;

	static final double SIDE = 16;

	private static final double TOP = 10;

	private static final double EDGE = 2;

	private static final double ANSWER_WIDTH = 110;

	/** Words up to this width are not cut. */
	private static final double LONGEST_WORD = 170;

	private static final double[] DOWN = {260, 210, 170, 140, 115, 100};

	private static final double[] ACROSS = {210, 170, 140, 115, 100};

	/** The kernel was made for one drawing at a time, and a page needs one once. */
	private final ReentrantLock lock = new ReentrantLock();

	private boolean prepared;

	/** How high a line of text is, of its letters' height: Nastaliq slopes, and needs the room. */
	static double leading(boolean rightToLeft) {
		return rightToLeft ? 1.9 : 1.35;
	}

	/**
	 * Lays {@code flow} out: downwards, with the widest boxes that the page has room for; a broad one from side to side if that helps.
	 *
	 * @param rightToLeft whether its words are read from the right
	 * @throws Deadline.Passed if it takes too long
	 */
	FlowDrawing drawing(Flow flow, boolean rightToLeft, Deadline deadline) {
		this.lock.lock();
		try {
			prepare();
			Attempt attempt = new Attempt(flow, leading(rightToLeft), deadline);
			FlowDrawing drawing = attempt.best(Direction.DOWN, DOWN);
			if (drawing.width() > WIDEST) {
				FlowDrawing across = attempt.best(Direction.RIGHT, ACROSS);
				drawing = (across.width() < drawing.width()) ? across : drawing;
			}
			return rightToLeft ? drawing.mirrored() : drawing;
		} finally {
			this.lock.unlock();
		}
	}

	/** Loads the kernel with the first flow: most commands and many sites never draw one. */
	private void prepare() {
		if (!this.prepared) {
			LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(),
					new LayeredMetaDataProvider());
			this.prepared = true;
		}
	}

	/** One flow, tried in several widths. */
	private static final class Attempt {

		private final Flow flow;

		private final double leading;

		private final Deadline deadline;

		private final double word;

		private final Map<String, FlowOutline.Item> items = new HashMap<>();

		Attempt(Flow flow, double leading, Deadline deadline) {
			this.flow = flow;
			this.leading = leading;
			this.deadline = deadline;
			FlowOutline.of(flow).all().forEach((item) -> this.items.put(item.step().id(), item));
			this.word = flow.steps().stream().mapToDouble((step) -> TextLines.longestWord(step.text(), BoxText.SIZE))
					.max().orElse(0);
		}

		FlowDrawing best(Direction direction, double... widths) {
			FlowDrawing drawing = null;
			for (double width : widths) {
				drawing = drawing(direction, width);
				if (drawing.width() <= WIDEST) {
					break;
				}
			}
			return Objects.requireNonNull(drawing);
		}

		private FlowDrawing drawing(Direction direction, double narrowest) {
			double textWidth = Math.max(narrowest, Math.min(LONGEST_WORD, this.word));
			Map<String, BoxText> texts = new HashMap<>();
			this.flow.steps().forEach((step) -> texts.put(step.id(), text(step, textWidth)));
			double width = 2 * SIDE
					+ texts.values().stream().mapToDouble(BoxText::width).max().orElse(textWidth);
			ElkNode graph = graph(direction);
			Map<String, ElkNode> nodes = new HashMap<>();
			inOrder().forEach((step) -> {
				ElkNode node = ElkGraphUtil.createNode(graph);
				node.setDimensions(Math.ceil(width + (step.shape() == FlowStep.Shape.ASK ? SIDE : 0)),
						Math.ceil(of(texts, step.id()).height(this.leading) + 2 * TOP));
				nodes.put(step.id(), node);
			});
			List<Edge> edges = new ArrayList<>();
			for (FlowStep step : this.flow.steps()) {
				step.exits().forEach((exit) -> edges
						.add(edge(step, exit, of(nodes, step.id()), of(nodes, exit.to()))));
			}
			new RecursiveGraphLayoutEngine().layout(graph, this.deadline.again());
			this.deadline.check();
			List<FlowDrawing.Box> boxes = this.flow.steps().stream()
					.map((step) -> box(step, of(texts, step.id()), of(nodes, step.id()))).toList();
			return new FlowDrawing(graph.getWidth(), graph.getHeight(), boxes,
					edges.stream().map((edge) -> edge.line(this.leading)).toList());
		}

		/** The steps so that every way leads on but those that say that they lead back: the kernel turns just these around. */
		private List<FlowStep> inOrder() {
			List<FlowStep> open = new ArrayList<>(this.flow.steps());
			List<FlowStep> order = new ArrayList<>();
			while (!open.isEmpty()) {
				FlowStep next = open.stream()
						.filter((step) -> open.stream().noneMatch((other) -> leadsOn(other, step))).findFirst()
						.orElseThrow();
				order.add(next);
				open.remove(next);
			}
			return order;
		}

		private static boolean leadsOn(FlowStep from, FlowStep to) {
			return from.exits().stream().anyMatch((exit) -> !exit.back() && exit.to().equals(to.id()));
		}

		private BoxText text(FlowStep step, double width) {
			return BoxText.of(of(this.items, step.id()), width);
		}

		private Edge edge(FlowStep step, FlowExit exit, ElkNode from, ElkNode to) {
			ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
			List<String> words = exit.answer().isEmpty()
					? List.of()
					: TextLines.wrapped(exit.answer(), BoxText.SIZE, ANSWER_WIDTH);
			if (!words.isEmpty()) {
				ElkLabel label = ElkGraphUtil.createLabel(exit.answer(), edge);
				label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
				label.setDimensions(
						Math.ceil(words.stream().mapToDouble((line) -> TextLines.width(line, BoxText.SIZE)).max()
								.orElse(0)),
						Math.ceil(words.size() * BoxText.SIZE * this.leading));
			}
			return new Edge(step.id(), exit, words, edge);
		}

		private static FlowDrawing.Box box(FlowStep step, BoxText text, ElkNode node) {
			return new FlowDrawing.Box(step, text, node.getX(), node.getY(), node.getWidth(), node.getHeight());
		}

		private static <T> T of(Map<String, T> values, String id) {
			return Objects.requireNonNull(values.get(id));
		}

	}

	private static ElkNode graph(Direction direction) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, direction);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(EDGE));
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
		graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 6.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
		return graph;
	}

	/** An exit and what the kernel makes of it. */
	private record Edge(String from, FlowExit exit, List<String> words, ElkEdge edge) {

		FlowDrawing.Line line(double leading) {
			List<FlowDrawing.Point> points = new ArrayList<>();
			for (ElkEdgeSection section : this.edge.getSections()) {
				points.add(new FlowDrawing.Point(section.getStartX(), section.getStartY()));
				section.getBendPoints().forEach((bend) -> points.add(new FlowDrawing.Point(bend.getX(), bend.getY())));
				points.add(new FlowDrawing.Point(section.getEndX(), section.getEndY()));
			}
			FlowDrawing.Point middle = new FlowDrawing.Point(0, 0);
			for (ElkLabel label : this.edge.getLabels()) {
				middle = new FlowDrawing.Point(label.getX() + label.getWidth() / 2,
						label.getY() + BoxText.SIZE * leading / 2);
			}
			return new FlowDrawing.Line(this.from, this.exit, points, this.words, middle);
		}

	}

}

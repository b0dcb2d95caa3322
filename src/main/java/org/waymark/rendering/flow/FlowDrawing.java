package org.waymark.rendering.flow;

import java.util.List;

import org.waymark.content.flow.FlowExit;
import org.waymark.content.flow.FlowStep;

/**
 * A flow with the places of everything in it, in pixels.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes the steps
 * @param lines the ways between them
 */
record FlowDrawing(double width, double height, List<Box> boxes, List<Line> lines) {

	FlowDrawing {
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
	}

	/**
	 * A place.
	 *
	 * @param x from the left
	 * @param y from the top
	 */
	record Point(double x, double y) {
	}

	/**
	 * A step.
	 *
	 * @param step which
	 * @param words what stands in it
	 * @param x its left side
	 * @param y its upper side
	 * @param width its width
	 * @param height its height
	 */
	record Box(FlowStep step, BoxText words, double x, double y, double width, double height) {
	}

	/**
	 * A way from one step to another.
	 *
	 * @param from the id of the one
	 * @param exit the exit that it is drawn for
	 * @param points where it begins, bends and ends
	 * @param words its answer, in lines
	 * @param label the middle of the answer's first line
	 */
	record Line(String from, FlowExit exit, List<Point> points, List<String> words, Point label) {

		Line {
			points = List.copyOf(points);
			words = List.copyOf(words);
		}

	}

	/** The same seen in a mirror, for those who read from the right; words stay as they are. */
	FlowDrawing mirrored() {
		return new FlowDrawing(this.width, this.height,
				this.boxes.stream().map((box) -> new Box(box.step(), box.words(), this.width - box.x() - box.width(),
						box.y(), box.width(), box.height())).toList(),
				this.lines.stream().map((line) -> new Line(line.from(), line.exit(),
						line.points().stream().map(this::mirrored).toList(), line.words(), mirrored(line.label())))
						.toList());
	}

	private Point mirrored(Point point) {
		return new Point(this.width - point.x(), point.y());
	}

}

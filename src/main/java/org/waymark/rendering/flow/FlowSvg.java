package org.waymark.rendering.flow;

import java.util.List;
import java.util.stream.Collectors;

import org.waymark.content.flow.FlowExit;
import org.waymark.rendering.flow.FlowDrawing.Box;
import org.waymark.rendering.flow.FlowDrawing.Line;
import org.waymark.rendering.flow.FlowDrawing.Point;

/** Writes a drawing as SVG that takes its colours and its font from the page around it. */
final class FlowSvg {

	private static final double ARROW = 9;

	private final StringBuilder svg = new StringBuilder();

	private final double leading;

	private FlowSvg(double leading) {
		this.leading = leading;
	}

	/**
	 * The {@code svg} element.
	 *
	 * @param id what its ids begin with, used by nothing else on the page
	 * @param leading how high a line of text is, of its letters' height
	 */
	static String of(FlowDrawing drawing, String id, String title, String description, double leading) {
		FlowSvg writer = new FlowSvg(leading);
		writer.svg.append(
				"<svg role=\"img\" aria-labelledby=\"%1$stitle %1$sdesc\" viewBox=\"0 0 %2$s %3$s\" width=\"%2$s\" height=\"%3$s\""
						.formatted(escaped(id), whole(drawing.width()), whole(drawing.height())))
				.append(" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linejoin=\"round\"")
				.append(" text-anchor=\"middle\" font-size=\"").append(whole(BoxText.SIZE)).append("\">")
				.append("<title id=\"%stitle\">%s</title>".formatted(escaped(id), escaped(title)))
				.append("<desc id=\"%sdesc\">%s</desc>".formatted(escaped(id), escaped(description)));
		drawing.lines().forEach(writer::line);
		drawing.boxes().forEach(writer::box);
		return writer.svg.append("</svg>").toString();
	}

	private void line(Line line) {
		FlowExit exit = line.exit();
		this.svg.append("<g data-from=\"%s\" data-to=\"%s\"".formatted(escaped(line.from()), escaped(exit.to())));
		if (!exit.answer().isEmpty()) {
			this.svg.append(" data-answer=\"").append(escaped(exit.answer())).append('"');
		}
		this.svg.append("><path d=\"").append(path(line.points())).append('"')
				.append(exit.back() ? " stroke-dasharray=\"6 4\"/>" : "/>");
		arrow(line.points());
		if (!line.words().isEmpty()) {
			text(line.words(), line.label().x(), line.label().y(), BoxText.SIZE, 600);
		}
		this.svg.append("</g>");
	}

	private static String path(List<Point> points) {
		return "M" + points.stream().map((point) -> whole(point.x()) + " " + whole(point.y()))
				.collect(Collectors.joining("L"));
	}

	private void arrow(List<Point> points) {
		if (points.size() < 2) {
			return;
		}
		Point tip = points.getLast();
		Point before = points.get(points.size() - 2);
		double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
		double dx = (length == 0) ? 0 : (tip.x() - before.x()) / length * ARROW;
		double dy = (length == 0) ? ARROW : (tip.y() - before.y()) / length * ARROW;
		Point one = new Point(tip.x() - dx - dy / 2, tip.y() - dy + dx / 2);
		Point other = new Point(tip.x() - dx + dy / 2, tip.y() - dy - dx / 2);
		this.svg.append("<path fill=\"currentColor\" stroke=\"none\" d=\"").append(path(List.of(tip, one, other)))
				.append("z\"/>");
	}

	private void box(Box box) {
		this.svg.append("<g data-step=\"").append(escaped(box.step().id())).append("\">");
		shape(box);
		double x = box.x() + box.width() / 2;
		double y = box.y() + (box.height() - box.words().height(this.leading)) / 2;
		y = text(box.words().lines(), x, y + BoxText.SIZE * this.leading / 2, BoxText.SIZE, 600);
		if (!box.words().small().isEmpty()) {
			double up = (BoxText.SIZE - BoxText.SMALL) * this.leading / 2;
			text(box.words().small(), x, y - up, BoxText.SMALL, 400);
		}
		this.svg.append("</g>");
	}

	private void shape(Box box) {
		double right = box.x() + box.width();
		double bottom = box.y() + box.height();
		double slant = FlowLayout.SIDE;
		this.svg.append(switch (box.step().shape()) {
			case STEP -> rectangle(box, 3);
			case UNIT -> rectangle(box, 8);
			case END -> rectangle(box, Math.min(24, box.height() / 2));
			case ASK -> "<path d=\"" + path(List.of(new Point(box.x() + slant, box.y()),
					new Point(right - slant, box.y()), new Point(right, (box.y() + bottom) / 2),
					new Point(right - slant, bottom), new Point(box.x() + slant, bottom),
					new Point(box.x(), (box.y() + bottom) / 2))) + "z\"/>";
		});
	}

	private static String rectangle(Box box, double corner) {
		return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>".formatted(whole(box.x()),
				whole(box.y()), whole(box.width()), whole(box.height()), whole(corner));
	}

	/** Lines of text, the first around {@code middle}; answers with the middle of the line that would come next. */
	private double text(List<String> lines, double x, double middle, double size, int weight) {
		this.svg.append("<text fill=\"currentColor\" stroke=\"none\"");
		if (size != BoxText.SIZE) {
			this.svg.append(" font-size=\"").append(whole(size)).append('"');
		}
		this.svg.append((weight == 400) ? ">" : " font-weight=\"" + weight + "\">");
		double y = middle;
		for (String line : lines) {
			// A third of the letters' height below the middle is where most fonts have their baseline.
			this.svg.append("<tspan x=\"%s\" y=\"%s\">%s</tspan>".formatted(whole(x), whole(y + size / 3),
					escaped(line)));
			y += size * this.leading;
		}
		this.svg.append("</text>");
		return y;
	}

	private static String whole(double number) {
		return Long.toString(Math.round(number));
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}

package org.waymark.rendering.flow;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.content.flow.FlowOutline;
import org.waymark.content.flow.FlowStep;

/**
 * The words in a box.
 *
 * @param lines what is done or asked, with the step's number
 * @param small who does it and by when
 */
record BoxText(List<String> lines, List<String> small) {

	static final double SIZE = 16;

	static final double SMALL = 14;

	BoxText {
		lines = List.copyOf(lines);
		small = List.copyOf(small);
	}

	static BoxText of(FlowOutline.Item item, double width) {
		FlowStep step = item.step();
		String text = (step.shape() == FlowStep.Shape.UNIT) ? step.text() : item.number() + ". " + step.text();
		List<String> small = Stream.of(step.who(), step.by()).filter((words) -> !words.isEmpty())
				.flatMap((words) -> TextLines.wrapped(words, SMALL, width).stream()).toList();
		return new BoxText(TextLines.wrapped(text, SIZE, width), small);
	}

	/** How high the words are, where a line of text is {@code leading} times as high as its letters. */
	double height(double leading) {
		return (this.lines.size() * SIZE + this.small.size() * SMALL) * leading;
	}

	double width() {
		double wide = this.lines.stream().mapToDouble((line) -> TextLines.width(line, SIZE)).max().orElse(0);
		double narrow = this.small.stream().mapToDouble((line) -> TextLines.width(line, SMALL)).max().orElse(0);
		return Math.max(wide, narrow);
	}

}

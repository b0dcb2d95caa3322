package org.waymark.content.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A flow as text for people.
 *
 * @param passages its sentences, none of which runs on into the next
 * @param lines what is to be read, line by line
 */
public record FlowText(List<String> passages, List<String> lines) {

	public FlowText {
		passages = List.copyOf(passages);
		lines = List.copyOf(lines);
	}

	/** The text of {@code flow}: its title, and its steps in the order of its list. */
	public static FlowText of(Flow flow) {
		List<String> passages = new ArrayList<>(filled(flow.title(), flow.about()));
		List<String> lines = new ArrayList<>(passages);
		FlowOutline outline = FlowOutline.of(flow);
		outline.all().forEach((item) -> {
			FlowStep step = item.step();
			passages.addAll(filled(step.text(), step.note()));
			lines.add("%d. %s".formatted(item.number(), step.text()));
			String who = String.join("; ", filled(step.who(), step.by()));
			filled(who, step.note()).forEach((line) -> lines.add("   " + line));
			item.ways().stream().filter((way) -> !way.plain()).forEach((way) -> lines
					.add("   %s → %d".formatted(way.exit().answer(), way.number()).replaceFirst("^ {4}→", "   →")));
		});
		return new FlowText(passages, lines);
	}

	private static List<String> filled(String... texts) {
		return Stream.of(texts).map(Objects::requireNonNull).filter((text) -> !text.isEmpty()).toList();
	}

}

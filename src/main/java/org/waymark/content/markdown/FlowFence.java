package org.waymark.content.markdown;

import java.util.List;
import java.util.Locale;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowProblem;
import org.waymark.content.flow.FlowReader;
import org.waymark.content.flow.FlowReading;

/** Fenced text whose first line says that it is a flow. */
final class FlowFence {

	private FlowFence() {
	}

	/** Whether {@code node} is meant to be a flow. */
	static boolean is(Node node) {
		return node instanceof FencedCodeBlock code && info(code)[0].equals("flow");
	}

	/**
	 * Reads a flow.
	 *
	 * @param line the line of its fence
	 */
	static FlowReading read(FencedCodeBlock code, int line) {
		String rest = String.join(" ", List.of(info(code)).subList(1, info(code).length));
		if (!rest.isEmpty() && !rest.equals("tree")) {
			return refused(line, "“flow %s” is no kind of flow".formatted((rest.length() > 40) ? "…" : rest),
					"Write ```flow for what happens step by step, or ```flow tree for who belongs to whom");
		}
		if (code.getClosingMarker().isEmpty()) {
			return refused(line, "The flow is never closed", "Add a line with ``` where it ends");
		}
		return FlowReader.read(code.getContentChars().toString(),
				rest.isEmpty() ? Flow.Kind.PROCESS : Flow.Kind.TREE, line + 1);
	}

	private static FlowReading refused(int line, String message, String remedy) {
		return new FlowReading.Refused(List.of(new FlowProblem(line, message, remedy)), List.of());
	}

	private static String[] info(FencedCodeBlock code) {
		return code.getInfo().toString().strip().toLowerCase(Locale.ROOT).split("\\s+");
	}

}

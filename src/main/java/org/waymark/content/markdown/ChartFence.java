package org.waymark.content.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;

/** Fenced text whose first line says that it is a chart: {@code chart bar Title}, then lines with {@code label | value}. */
final class ChartFence {

	private static final String EXAMPLE = "Write ```chart bar Forms in 2014/15, and lines such as: Assessments | 1438";

	private static final int MOST_BARS = 40;

	private static final int LONGEST_LABEL = 120;

	private ChartFence() {
	}

	/** A chart that can't be drawn. */
	static final class Mistake extends Exception {

		private static final long serialVersionUID = 1L;

		private final int line;

		private final String remedy;

		Mistake(int line, String message, String remedy) {
			super(message, null, false, false);
			this.line = line;
			this.remedy = remedy;
		}

		/** As a finding; {@code fence} is the line of the fence. */
		Finding at(int fence) {
			return Finding.error(fence + this.line, String.valueOf(getMessage()), this.remedy);
		}

	}

	/** Whether {@code node} is meant to be a chart. */
	static boolean is(Node node) {
		return node instanceof FencedCodeBlock code && info(code)[0].equals("chart");
	}

	static String title(FencedCodeBlock code) {
		String[] info = info(code);
		return (info.length > 2) ? info[2].strip() : "";
	}

	static ServiceBlock.Chart read(FencedCodeBlock code) throws Mistake {
		String[] info = info(code);
		if (info.length < 2 || !info[1].equals("bar")) {
			throw new Mistake(0, "The chart does not say that it has bars", EXAMPLE);
		}
		if (title(code).isEmpty()) {
			throw new Mistake(0, "The chart has no title", EXAMPLE);
		}
		List<ServiceBlock.Bar> bars = new ArrayList<>();
		int line = 0;
		for (String words : code.getContentChars().toString().split("\\R")) {
			line++;
			if (!words.isBlank()) {
				bars.add(bar(line, words));
			}
		}
		if (bars.isEmpty() || bars.size() > MOST_BARS) {
			throw new Mistake(0, "The chart has %d bars".formatted(bars.size()),
					bars.isEmpty() ? EXAMPLE : "Keep to 40 at most, or publish a table.");
		}
		return new ServiceBlock.Chart(title(code), bars);
	}

	private static ServiceBlock.Bar bar(int line, String words) throws Mistake {
		int at = words.lastIndexOf('|');
		String label = (at < 0) ? "" : words.substring(0, at).strip();
		String value = words.substring(at + 1).strip();
		if (label.isEmpty() || label.length() > LONGEST_LABEL || !value.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
			throw new Mistake(line, "A line of the chart is not “label | number”",
					"Write what is counted, a |, and the number in digits: Assessments | 1438");
		}
		return new ServiceBlock.Bar(label, new BigDecimal(value), value);
	}

	private static String[] info(FencedCodeBlock code) {
		return code.getInfo().toString().strip().split("\\s+", 3);
	}

}

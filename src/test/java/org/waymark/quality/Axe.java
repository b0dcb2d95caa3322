package org.waymark.quality;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe-core finds that keeps people out of a page: WCAG 2.2 A and AA, and its best practices. */
public final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

	// With forced colours axe compares the author's text colour with the system's background: neither is on the screen together.
	private static final String RUN = """
			async (tags) => (await axe.run(document, {runOnly: tags, resultTypes: ["violations"],
				rules: {"color-contrast": {enabled: !matchMedia("(forced-colors: active)").matches}}})).violations.flatMap((rule) =>
				rule.nodes.map((node) => `${rule.id} (${rule.impact}) at ${node.target.join(" ")}: `
					+ node.failureSummary.replace(/\\s*\\n\\s*/g, " ") + " [" + node.html.slice(0, 160) + "]"))""";

	private Axe() {
	}

	/** The violations on the open page as sentences; none is what we want. */
	public static List<String> violations(Page page) {
		if (!(Boolean) page.evaluate("() => typeof axe === 'object'")) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		return ((List<?>) page.evaluate(RUN, TAGS)).stream().map(String::valueOf).toList();
	}

}

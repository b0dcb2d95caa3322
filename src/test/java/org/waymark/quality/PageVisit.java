package org.waymark.quality;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

/** A visit to one page in a real browser, and what is wrong there. */
final class PageVisit {

	private static final String WIDER_THAN_THE_WINDOW = """
			() => {
				const width = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
				if (width <= document.documentElement.clientWidth) {
					return "";
				}
				const widest = [...document.body.querySelectorAll("*")].find((element) =>
					element.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
				return "it is " + width + " pixels wide" + (widest ? ", because of " + widest.outerHTML.slice(0, 120) : "");
			}""";

	private static final String FOREIGN_HINTS = """
			() => [...document.querySelectorAll("link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch],"
				+ " link[rel~=preload]")].filter((link) => new URL(link.href).host !== location.host).map((link) => link.outerHTML)""";

	private final BrowserSession session;

	private final String address;

	PageVisit(BrowserSession session, String address) {
		this.session = session;
		this.address = address;
	}

	/** Opens the page and says what is wrong with it. */
	List<String> trouble() {
		int requests = this.session.foreignRequests().size();
		int violations = this.session.policyViolations().size();
		int errors = this.session.errors().size();
		this.session.open(this.address);
		Page page = this.session.page();
		List<String> trouble = new ArrayList<>();
		add(trouble, "it asks another host for ", this.session.foreignRequests(), requests);
		add(trouble, "it points the browser at another host: ", strings(page.evaluate(FOREIGN_HINTS)), 0);
		add(trouble, "its policy is broken: ", this.session.policyViolations(), violations);
		add(trouble, "the console says ", this.session.errors(), errors);
		add(trouble, "it leaves a cookie: ", this.session.cookies(), 0);
		String wide = String.valueOf(page.evaluate(WIDER_THAN_THE_WINDOW));
		if (!wide.isEmpty()) {
			trouble.add(wide);
		}
		add(trouble, "", Axe.violations(page), 0);
		return trouble;
	}

	private static void add(List<String> trouble, String what, List<String> details, int known) {
		details.stream().skip(known).map((detail) -> what + detail).forEach(trouble::add);
	}

	private static List<String> strings(Object list) {
		return ((List<?>) list).stream().map(String::valueOf).toList();
	}

}

package org.waymark.quality;

import java.util.Set;

/**
 * A page of the site, and what it is held to.
 *
 * @param wire the page itself
 * @param template what it was made from, as its body's class says
 * @param budget how much it may weigh
 */
record SitePage(WirePage wire, String template, PageBudget budget) {

	private static final Set<String> CORE = Set.of("/", "/help-now", "/worried", "/search", "/a-z", "/alerts");

	private static final Set<String> URGENT_TEMPLATES = Set.of("help", "task");

	static SitePage of(WirePage wire) {
		String template = wire.elements("body").getFirst().getAttribute("class");
		String path = wire.address().replaceFirst("\\?.*", "").replaceFirst("^/([a-z]{2,3}|easy-read)(?=/)", "");
		boolean urgent = CORE.contains(path) || path.matches("/(parents|young-people)(/.*)?")
				|| URGENT_TEMPLATES.stream().anyMatch((word) -> Set.of(template.split("\\s+")).contains(word));
		return new SitePage(wire, template, urgent ? PageBudget.FIRST_FLIGHT : PageBudget.FULL);
	}

	String address() {
		return this.wire.address();
	}

	/** Whether its title is neutral on purpose, as on pages of which nothing may stay on the device. */
	boolean isDiscreet() {
		return this.wire.headers().firstValue("Cache-Control").orElse("").contains("no-store");
	}

}

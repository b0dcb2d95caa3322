package org.waymark.quality;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.w3c.dom.Element;
import org.waymark.quality.Visitor.Mode;

/**
 * What every page of a running site is held to. Each gate answers with what it found; nothing is what we want.
 */
public final class SiteGates {

	private static final String ALL_TEXT = "() => document.body.innerText";

	private static final Set<String> FOCUSABLE = Set.of("a", "button", "input", "select", "textarea", "summary");

	private final URI site;

	private final String leave;

	private final List<SitePage> pages;

	private final boolean full;

	private final HttpClient client = HttpClient.newHttpClient();

	/**
	 * Gates for the pages at {@code addresses} of the site at {@code site}; in all modes where all counts are asked for.
	 * @param leave the address of the way out, for example {@code /leave}
	 */
	public SiteGates(URI site, String leave, Collection<String> addresses) {
		this(site, leave, addresses, "full".equals(System.getProperty("waymark.test.counts")));
	}

	SiteGates(URI site, String leave, Collection<String> addresses, boolean full) {
		this.site = site;
		this.leave = leave;
		this.full = full;
		this.pages = addresses.stream().distinct().sorted()
				.map((address) -> SitePage.of(WirePage.fetch(this.client, site, address)))
				.toList();
	}

	/** Each page is valid HTML. */
	public List<Finding> validity() {
		return each((page) -> HtmlValidity.errors(page.wire().body()));
	}

	/** Each page is there, has one main heading, says its language and direction, and begins with the way out. */
	public List<Finding> frame() {
		return each((page) -> {
			List<String> trouble = new ArrayList<>();
			WirePage wire = page.wire();
			expect(trouble, wire.status() == 200, "its status is " + wire.status());
			expect(trouble, wire.elements("h1").size() == 1,
					"it has %d main headings".formatted(wire.elements("h1").size()));
			expect(trouble, wire.root().getAttribute("lang").matches("[a-z]{2,3}(-[A-Za-z0-9]+)*"),
					"it doesn't say its language");
			expect(trouble, Set.of("ltr", "rtl").contains(wire.root().getAttribute("dir")),
					"it doesn't say its direction");
			expect(trouble, wire.headers().firstValue("Set-Cookie").isEmpty(), "it sets a cookie");
			Element first = wire.elements("*").stream().filter(SiteGates::isFocusable).findFirst().orElse(wire.root());
			expect(trouble, first.getAttribute("href").equals(this.leave),
					"the way out isn't the first thing the focus reaches, but <%s>".formatted(first.getLocalName()));
			return trouble;
		});
	}

	/** Each page has a title that no other page of its language has, save those whose title is neutral on purpose. */
	public List<Finding> titles() {
		Map<String, List<String>> byTitle = new TreeMap<>();
		List<Finding> findings = new ArrayList<>();
		for (SitePage page : this.pages) {
			String title = page.wire().title().strip();
			if (title.isEmpty()) {
				findings.add(new Finding(page.address(), "it has no title"));
			} else if (!page.isDiscreet()) {
				String key = page.wire().root().getAttribute("lang") + " \"" + title + "\"";
				byTitle.computeIfAbsent(key, (unknown) -> new ArrayList<>()).add(page.address());
			}
		}
		byTitle.forEach((title, addresses) -> addresses.stream().skip(1).forEach((address) -> findings
				.add(new Finding(address, "its title %s is also that of %s".formatted(title, addresses.getFirst())))));
		return findings;
	}

	/** Each page weighs no more than its budget. */
	public List<Finding> weight() {
		return this.pages.stream()
				.flatMap((page) -> page.budget().findings(this.client, this.site, page.wire()).stream()).toList();
	}

	/**
	 * Each page keeps to itself, stays within 320 pixels and is open to everybody: nothing asked of another host, no cookie, no
	 * breach of the policy, no error in the console, nothing to scroll sideways, no violation that axe finds. A page of each
	 * template is visited in all modes on a phone and at a desk, the others in one mode on a phone.
	 */
	public List<Finding> visits(Browser browser) {
		List<Finding> findings = new ArrayList<>();
		visits().forEach((visitor, visited) -> {
			try (BrowserSession session = browser.visit(this.site, visitor)) {
				for (SitePage page : visited) {
					new PageVisit(session, page.address()).trouble()
							.forEach((what) -> findings.add(new Finding(page.address(), what + " (" + visitor + ")")));
				}
			}
		});
		return findings;
	}

	/** Each page says and shows the same to somebody whose browser runs no scripts. */
	public List<Finding> withoutJavaScript(Browser browser) {
		List<Finding> findings = new ArrayList<>();
		try (BrowserSession with = browser.visit(this.site, Visitor.onPhone().inCalm());
				BrowserSession without = browser.visit(this.site, Visitor.onPhone().inCalm().withoutJavaScript())) {
			for (SitePage page : this.pages) {
				with.open(page.address());
				without.open(page.address());
				Set<String> missing = lines(with);
				missing.removeAll(lines(without));
				missing.forEach((line) -> findings
						.add(new Finding(page.address(), "without JavaScript nobody can read \"%s\"".formatted(line))));
				without.policyViolations().forEach((what) -> findings.add(new Finding(page.address(), what)));
			}
		}
		return findings;
	}

	/** A page of each template (each page, where all counts are asked for) can be used with the keyboard alone. */
	public List<Finding> keyboard(Browser browser) {
		List<Finding> findings = new ArrayList<>();
		for (Visitor visitor : List.of(Visitor.onPhone().inCalm(), Visitor.atDesk().inCalm().in(Mode.FORCED_COLOURS))) {
			try (BrowserSession session = browser.visit(this.site, visitor)) {
				for (SitePage page : this.full ? this.pages : oneOfEachTemplate()) {
					session.open(page.address());
					KeyboardWalk.trouble(session.page())
							.forEach((what) -> findings.add(new Finding(page.address(), what + " (" + visitor + ")")));
				}
			}
		}
		return findings;
	}

	private Map<Visitor, List<SitePage>> visits() {
		Map<Visitor, List<SitePage>> visits = new LinkedHashMap<>();
		for (Mode mode : Mode.values()) {
			for (Visitor visitor : List.of(Visitor.onPhone(), Visitor.atDesk())) {
				boolean everyPage = this.full || visitor.in(mode).equals(Visitor.onPhone());
				visits.put(visitor.in(mode), everyPage ? this.pages : oneOfEachTemplate());
			}
		}
		return visits;
	}

	private List<SitePage> oneOfEachTemplate() {
		Map<String, SitePage> pages = new LinkedHashMap<>();
		this.pages.forEach((page) -> pages.putIfAbsent(page.template(), page));
		return List.copyOf(pages.values());
	}

	private List<Finding> each(Function<SitePage, List<String>> gate) {
		return this.pages.stream()
				.flatMap((page) -> gate.apply(page).stream().map((what) -> new Finding(page.address(), what))).toList();
	}

	private static void expect(List<String> trouble, boolean kept, String otherwise) {
		if (!kept) {
			trouble.add(otherwise);
		}
	}

	private static boolean isFocusable(Element element) {
		return FOCUSABLE.contains(element.getLocalName())
				&& (!element.getLocalName().equals("a") || element.hasAttribute("href"))
				&& !element.getAttribute("type").equals("hidden");
	}

	private static Set<String> lines(BrowserSession session) {
		Set<String> lines = new LinkedHashSet<>();
		String.valueOf(session.page().evaluate(ALL_TEXT)).lines().map(String::strip).filter((line) -> !line.isEmpty())
				.forEach(lines::add);
		return lines;
	}

}

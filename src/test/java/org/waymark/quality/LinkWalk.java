package org.waymark.quality;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** A walk over a whole site, from one page along every link that stays on it. */
public final class LinkWalk {

	private static final Map<String, String> REFERENCES = Map.of("a", "href", "area", "href", "link", "href", "img",
			"src",
			"script", "src", "source", "src", "iframe", "src", "form", "action");

	private final URI site;

	private final HttpClient client;

	private final Map<String, WirePage> answers = new TreeMap<>();

	private final Map<String, Set<String>> anchors = new HashMap<>();

	private final Set<Reference> references = new LinkedHashSet<>();

	private LinkWalk(HttpClient client, URI site) {
		this.client = client;
		this.site = site;
	}

	/** Walks the site at {@code site} from {@code start}, for example {@code /}. */
	public static LinkWalk of(URI site, String... start) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			LinkWalk walk = new LinkWalk(client, site);
			walk.walk(List.of(start));
			return walk;
		}
	}

	/** The pages that were met, in alphabetical order: what answers 200 with HTML. */
	public List<String> pages() {
		return this.answers.values().stream().filter((answer) -> answer.status() == 200 && answer.isHtml())
				.map(WirePage::address).toList();
	}

	/** The links that lead nowhere, and those whose anchor is not on the page. */
	public List<Finding> broken() {
		return this.references.stream().flatMap((reference) -> trouble(reference)
				.map((trouble) -> new Finding(reference.from(), "the link to " + reference.to() + " " + trouble))
				.stream())
				.toList();
	}

	private void walk(List<String> start) {
		Deque<String> open = new ArrayDeque<>(start);
		while (!open.isEmpty()) {
			String address = open.remove();
			if (this.answers.containsKey(address) || isLeftOut(address)) {
				continue;
			}
			WirePage answer = WirePage.fetch(this.client, this.site, address);
			this.answers.put(address, answer);
			this.anchors.put(address, answer.elements("*").stream().map((element) -> element.getAttribute("id"))
					.collect(Collectors.toSet()));
			referencesOf(answer).forEach((reference) -> {
				this.references.add(reference);
				open.add(reference.page());
			});
		}
	}

	/** Each page has a PDF, and each takes its time: they are made where all counts are asked for. */
	private static boolean isLeftOut(String address) {
		return address.endsWith(".pdf") && !"full".equals(System.getProperty("waymark.test.counts"));
	}

	private Stream<Reference> referencesOf(WirePage answer) {
		if (answer.isRedirect()) {
			return own(answer, answer.headers().firstValue("Location").orElseThrow()).stream();
		}
		List<Reference> found = new ArrayList<>();
		for (Element element : answer.elements("*")) {
			String attribute = REFERENCES.get(element.getLocalName());
			boolean posted = element.getAttribute("method").equalsIgnoreCase("post");
			if (attribute != null && element.hasAttribute(attribute) && !posted) {
				own(answer, element.getAttribute(attribute)).ifPresent(found::add);
			}
		}
		return found.stream();
	}

	private Optional<Reference> own(WirePage from, String to) {
		try {
			URI target = this.site.resolve(from.address()).resolve(to.strip());
			boolean own = target.getAuthority() != null && target.getAuthority().equals(this.site.getAuthority())
					&& target.getScheme().equals(this.site.getScheme());
			return own ? Optional.of(new Reference(from.address(), to, target)) : Optional.empty();
		} catch (IllegalArgumentException ex) {
			return Optional.of(new Reference(from.address(), to, this.site.resolve("/not-an-address")));
		}
	}

	private Optional<String> trouble(Reference reference) {
		if (isLeftOut(reference.page())) {
			return Optional.empty();
		}
		WirePage answer = this.answers.get(reference.page());
		if (answer == null || answer.status() >= 400) {
			return Optional.of("leads nowhere" + ((answer == null) ? "" : " (%d)".formatted(answer.status())));
		}
		String anchor = reference.target().getFragment();
		boolean there = anchor == null || anchor.isEmpty() || !answer.isHtml()
				|| this.anchors.getOrDefault(reference.page(), Set.of()).contains(anchor);
		return there ? Optional.empty() : Optional.of("names an anchor that is not on that page");
	}

	/**
	 * A link.
	 *
	 * @param from the page it is on
	 * @param to what it says
	 * @param target where that leads
	 */
	private record Reference(String from, String to, URI target) {

		/** The address without its anchor. */
		String page() {
			String path = this.target.getRawPath().isEmpty() ? "/" : this.target.getRawPath();
			return (this.target.getRawQuery() == null) ? path : path + "?" + this.target.getRawQuery();
		}

	}

}

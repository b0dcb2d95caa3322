package org.waymark.quality;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/** One visitor's window on the site, and a record of what happened in it. */
public final class BrowserSession implements AutoCloseable {

	private static final String WATCH_POLICY = """
			document.addEventListener("securitypolicyviolation", (event) => waymarkPolicy(
				event.effectiveDirective + " stopped " + (event.blockedURI || "inline") + " at line " + event.lineNumber
					+ (event.sample ? ": " + event.sample : "")));""";

	private static final Set<String> NOT_A_REQUEST = Set.of("data", "blob", "about");

	private final URI site;

	private final Visitor visitor;

	private final BrowserContext context;

	private final Page page;

	private final List<String> foreignRequests = new ArrayList<>();

	private final List<Departure> departures = new ArrayList<>();

	private final List<String> policyViolations = new ArrayList<>();

	private final List<String> errors = new ArrayList<>();

	BrowserSession(com.microsoft.playwright.Browser engine, URI site, Visitor visitor) {
		this.site = site;
		this.visitor = visitor;
		this.context = engine.newContext(options(visitor));
		this.context.exposeBinding("waymarkPolicy",
				(source, args) -> this.policyViolations.add(String.valueOf(args[0])));
		this.context.addInitScript(WATCH_POLICY);
		this.context.onRequest(this::note);
		this.context.onConsoleMessage(this::note);
		this.context.onWebError((error) -> this.errors.add(error.error()));
		this.page = this.context.newPage();
	}

	/** Goes to an address of the site, for example {@code /parents}, and waits until it is loaded. */
	public Response open(String address) {
		Response response = this.page.navigate(this.site.resolve(address).toString());
		settle();
		if (response == null) {
			throw new IllegalStateException(address + " only moves inside the page that is open");
		}
		return response;
	}

	/** The open page, to look into and to act on. */
	public Page page() {
		return this.page;
	}

	/** What pages asked other hosts for, or other ports of this one. */
	public List<String> foreignRequests() {
		settle();
		return List.copyOf(this.foreignRequests);
	}

	/** The times the visitor left for another site; that is theirs to do, and no foreign request. */
	public List<Departure> departures() {
		settle();
		return List.copyOf(this.departures);
	}

	/** What the content security policy stopped. */
	public List<String> policyViolations() {
		settle();
		return List.copyOf(this.policyViolations);
	}

	/** What scripts threw, and what the console calls an error; a page that is not there is one too. */
	public List<String> errors() {
		settle();
		return List.copyOf(this.errors);
	}

	/** The cookies that this browser now has, of any host. */
	public List<String> cookies() {
		return this.context.cookies().stream().map((cookie) -> cookie.name + " of " + cookie.domain + cookie.path)
				.toList();
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** Lets what the browser has already noticed arrive here. */
	private void settle() {
		if (this.visitor.javaScript()) {
			this.page.evaluate("() => new Promise((done) => setTimeout(done, 0))");
		} else {
			this.page.waitForTimeout(20);
		}
	}

	private void note(Request request) {
		URI address = URI.create(request.url().replaceAll("[^!-~]|[\"<>\\\\^`{|}\\[\\]]", "_"));
		boolean own = this.site.getAuthority().equals(address.getAuthority());
		if (own || NOT_A_REQUEST.contains(address.getScheme())) {
			return;
		}
		if (request.isNavigationRequest() && request.frame().parentFrame() == null) {
			this.departures.add(new Departure(request.url(), request.headers().getOrDefault("referer", "")));
		} else {
			this.foreignRequests.add(request.url());
		}
	}

	private void note(ConsoleMessage message) {
		if (message.type().equals("error")) {
			boolean policy = message.text().contains("Content Security Policy");
			(policy ? this.policyViolations : this.errors).add(message.text() + " (" + message.location() + ")");
		}
	}

	private static NewContextOptions options(Visitor visitor) {
		NewContextOptions options = new NewContextOptions().setViewportSize(visitor.width(), visitor.height())
				.setJavaScriptEnabled(visitor.javaScript()).setLocale(visitor.locale()).setTimezoneId("Europe/London")
				.setIgnoreHTTPSErrors(true).setServiceWorkers(ServiceWorkerPolicy.BLOCK)
				.setReducedMotion(visitor.calm() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
		return switch (visitor.mode()) {
			case LIGHT -> options.setColorScheme(ColorScheme.LIGHT);
			case DARK -> options.setColorScheme(ColorScheme.DARK);
			case MORE_CONTRAST -> options.setColorScheme(ColorScheme.LIGHT).setContrast(Contrast.MORE);
			case FORCED_COLOURS -> options.setColorScheme(ColorScheme.DARK).setForcedColors(ForcedColors.ACTIVE);
		};
	}

	/**
	 * A visitor's way out.
	 *
	 * @param address where they went
	 * @param referrer what that site was told about where they came from; empty if nothing
	 */
	public record Departure(String address, String referrer) {
	}

}

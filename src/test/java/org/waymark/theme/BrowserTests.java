package org.waymark.theme;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.quality.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/** What the theme does in a real browser: the way out above all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

	private static final Specimen SPECIMEN = Specimen.of(Specimen.FOLDER);

	private final Theme theme = new Theme(Specimen.FOLDER);

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private Playwright playwright;

	private Browser browser;

	private HttpServer server;

	private HttpServer elsewhere;

	private BrowserContext context;

	BrowserTests() throws IOException {
		this.playwright = Playwright.create();
		this.browser = this.playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.executable()));
		this.context = this.browser.newContext();
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
	}

	@BeforeAll
	void serve() {
		this.elsewhere.createContext("/", (exchange) -> answer(exchange, "<!DOCTYPE html><title>Weather</title>"));
		this.server.createContext("/", this::page);
		this.elsewhere.start();
		this.server.start();
	}

	@AfterAll
	void stop() {
		this.server.stop(0);
		this.elsewhere.stop(0);
		this.playwright.close();
	}

	@BeforeEach
	void fresh() {
		this.requests.clear();
		this.complaints.clear();
	}

	@AfterEach
	void browserComplainsOfNothing() {
		assertThat(this.complaints).isEmpty();
		this.context.close();
	}

	@Test
	void leavingTakesThePageOutOfTheHistory() {
		Page page = open("/page?exit", 1280, 800, true);
		page.fill("#site-search", "something private");
		page.click("#leave");
		page.waitForURL(address(this.elsewhere) + "/weather");
		assertThat(this.requests).contains("/leave");
		page.goBack();
		assertThat(page.url()).isEqualTo(address(this.elsewhere) + "/before");
	}

	@Test
	void leavingThroughTheServerDoesTheSame() {
		Page page = open("/page", 1280, 800, true);
		page.click("#leave");
		page.waitForURL(address(this.elsewhere) + "/weather");
		page.goBack();
		assertThat(page.url()).isEqualTo(address(this.elsewhere) + "/before");
	}

	@Test
	void leavingWorksWithoutScript() {
		Page page = open("/page?exit", 1280, 800, false);
		page.click("#leave");
		page.waitForURL(address(this.elsewhere) + "/weather");
	}

	@Test
	void shiftThreeTimesLeaves() {
		Page page = open("/page?exit", 1280, 800, true);
		for (int i = 0; i < 3; i++) {
			page.keyboard().press("Shift");
		}
		page.waitForURL(address(this.elsewhere) + "/weather");
	}

	@Test
	void capitalsAndShortcutsDoNotLeave() {
		Page page = open("/page?exit", 1280, 800, true);
		page.focus("#site-search");
		for (String key : List.of("Shift+A", "Shift+B", "Shift+C", "Shift+D", "Control+Shift", "Control+Shift",
				"Control+Shift", "Shift", "Shift", "x", "Shift")) {
			page.keyboard().press(key);
		}
		assertThat(page.inputValue("#site-search")).isEqualTo("ABCDx");
		assertThat(page.url()).startsWith(address(this.server) + "/page");
	}

	@Test
	void firstScreenOfASmallPhoneHoldsWhatMatters() {
		Page page = open("/page", 320, 568, true);
		for (String part : List.of("#leave", ".help-now", "h1", ".prose > p")) {
			var box = page.locator(part).first().boundingBox();
			assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(568);
			assertThat(box.x + box.width).as(part).isLessThanOrEqualTo(320);
		}
		assertThat(page.locator("#leave").boundingBox().y).isEqualTo(page.locator(".help-now").boundingBox().y);
	}

	@ParameterizedTest
	@ValueSource(ints = {320, 768, 1280})
	void noPageScrollsSideways(int width) {
		for (String template : TemplateCheck.PAGES) {
			Page page = open("/" + template, width, 800, true);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(template).isEqualTo(width);
			this.context.close();
		}
	}

	@Test
	void keyboardMeetsTheWayOutFirstAndNeverLosesSight() {
		Page page = open("/page", 1280, 800, true);
		List<String> met = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			page.keyboard().press("Tab");
			Locator focused = page.locator(":focus");
			met.add(focused.textContent().strip());
			assertThat(focused.evaluate("e => getComputedStyle(e).boxShadow")).isNotEqualTo("none");
		}
		assertThat(met.getFirst()).isEqualTo("Leave this site now");
		assertThat(met.subList(1, 3)).containsExactly("Skip to main content", "Get help now");
	}

	@Test
	void paperShowsWhatWasFoldedAway() {
		Page page = open("/page", 1280, 800, true);
		page.evaluate("dispatchEvent(new Event('beforeprint'))");
		assertThat(page.locator("details:not([open])").count()).isZero();
		page.evaluate("dispatchEvent(new Event('afterprint'))");
		assertThat(page.locator("details[open]").count()).isZero();
	}

	private Page open(String path, int width, int height, boolean script) {
		this.context = this.browser.newContext(
				new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(script));
		Page page = this.context.newPage();
		page.onConsoleMessage((message) -> this.complaints.add(message.text()));
		page.navigate(address(this.elsewhere) + "/before");
		page.navigate(address(this.server) + path);
		return page;
	}

	private void page(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.requests.add(path);
		ThemeAsset asset = this.theme.assets().get(path);
		if (path.equals("/leave")) {
			exchange.getResponseHeaders().set("Location", address(this.elsewhere) + "/weather");
			exchange.sendResponseHeaders(303, -1);
			exchange.close();
		} else if (asset != null) {
			exchange.getResponseHeaders().set("Content-Type", asset.contentType());
			exchange.sendResponseHeaders(200, asset.bytes().length);
			exchange.getResponseBody().write(asset.bytes());
			exchange.close();
		} else {
			exchange.getResponseHeaders().set("Content-Security-Policy", this.theme.contentSecurityPolicy());
			answer(exchange, html(path.substring(1), exchange.getRequestURI()));
		}
	}

	private String html(String template, URI asked) {
		Map<String, Object> model = new HashMap<>(SPECIMEN.model());
		if (template.equals("page")) {
			// The plainest page: neither an earlier version nor a translation.
			model.keySet().removeAll(Set.of("stood", "twin"));
		}
		if (asked.getQuery() != null) {
			model.put("exit", address(this.elsewhere) + "/weather");
		}
		return this.theme.page(template, SPECIMEN.frame(template, "young-people", "en"), model);
	}

	private static void answer(HttpExchange exchange, String html) throws IOException {
		byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private static String address(HttpServer server) {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

}

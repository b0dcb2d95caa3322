package org.waymark.quality;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

/** A real Chromium that reaches this machine only; one for all tests of a run. A test asks for it as a parameter. */
public final class Browser implements AutoCloseable {

	private final Elsewhere elsewhere = new Elsewhere();

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser engine;

	Browser() {
		this.playwright = Playwright
				.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		String map = "MAP * 127.0.0.1:%d, EXCLUDE 127.0.0.1, EXCLUDE localhost".formatted(this.elsewhere.port());
		this.engine = this.playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(Chromium.executable())
						.setArgs(List.of("--host-resolver-rules=" + map, "--disable-background-networking",
								"--disable-component-update", "--disable-domain-reliability", "--disable-sync",
								"--no-first-run", "--no-pings")));
	}

	/** Opens a clean window for {@code visitor} on the site at {@code site}, for example {@code http://localhost:8080}. */
	public BrowserSession visit(URI site, Visitor visitor) {
		return new BrowserSession(this.engine, site, visitor);
	}

	@Override
	public void close() {
		this.playwright.close();
		this.elsewhere.close();
	}

}

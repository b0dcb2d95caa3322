package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.publication.FolderReports;
import org.waymark.quality.Browser;
import org.waymark.quality.BrowserSession;
import org.waymark.quality.InBrowser;
import org.waymark.quality.Visitor;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What attackers write, published as pages and opened in a real browser: nothing of it runs, and no page breaks. */
@InBrowser
class HostileContentTests {

	private static final Path SUITE = Path.of(System.getProperty("waymark.suites", "../shared/suites"), "hostile");

	private static final boolean FULL = "full".equals(System.getProperty("waymark.test.counts"));

	private static final int ON_A_PAGE = 40;

	private static final int TITLE = 250;

	/** The frame stands where it belongs, and what was written stands inside the page. */
	private static final String WHOLE = """
			() => document.querySelectorAll("#leave").length === 1 && document.querySelectorAll("h1").length === 1
				&& document.querySelectorAll("main").length === 1 && !document.querySelector("main .foot, main .bar")
				&& document.querySelector("body > .foot") === document.body.lastElementChild""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static List<String> payloads = List.of();

	private static RunningSite site;

	private static List<String> addresses = List.of();

	@BeforeAll
	static void publish() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SUITE), "the hostile inputs are not here");
		List<String> all = new ArrayList<>(read("xss/xss-share.jsonl", "payload"));
		all.addAll(read("sanitizer/dompurify-expect.jsonl", "input"));
		all.addAll(read("sanitizer/html5lib-sanitizer.jsonl", "input"));
		payloads = FULL ? all : Stream.iterate(0, (i) -> i < all.size(), (i) -> i + 7).map(all::get).toList();
		Path content = RunningSite.temporary();
		copy(content);
		for (int i = 0; i < payloads.size(); i += ON_A_PAGE) {
			List<String> part = payloads.subList(i, Math.min(payloads.size(), i + ON_A_PAGE));
			Files.writeString(content.resolve("en/hostile/page-" + i + ".md"),
					"---\ntype: page\ntitle: %s\nsummary: %s\nwords: [%s]\n---\n\n%s\n"
							.formatted(quoted(part.getFirst()),
									quoted(part.getLast().substring(0, Math.min(150, part.getLast().length()))),
									quoted(part.get(part.size() / 2)), String.join("\n\n", part)));
		}
		site = RunningSite.start(content, RunningSite.temporary(), Map.of(),
				(running) -> running.part(FolderReports.class).report().files() > 0);
		addresses = site.pages().all().stream().map((page) -> page.revision().address())
				.filter((address) -> address.startsWith("/hostile/")).sorted().toList();
	}

	@AfterAll
	static void stop() {
		if (site != null) {
			site.close();
		}
	}

	@Test
	void nothingOfItRunsInABrowser(Browser browser) {
		assertThat(addresses).hasSizeGreaterThan(payloads.size() / ON_A_PAGE / 2);
		List<String> dialogs = new ArrayList<>();
		try (BrowserSession session = browser.visit(URI.create(site.origin()), Visitor.atDesk().inCalm())) {
			session.page().onDialog((dialog) -> {
				dialogs.add(dialog.message());
				dialog.dismiss();
			});
			for (String address : addresses) {
				session.open(address);
				assertThat(session.page().evaluate(WHOLE)).as(address).isEqualTo(true);
			}
			for (int i = 0; i < payloads.size(); i += FULL ? 20 : 25) {
				String query = payloads.get(i).substring(0, Math.min(200, payloads.get(i).length()));
				session.open("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
			}
			assertThat(dialogs).isEmpty();
			assertThat(session.foreignRequests()).isEmpty();
			assertThat(session.departures()).isEmpty();
			assertThat(session.policyViolations()).isEmpty();
		}
	}

	private static List<String> read(String file, String field) throws IOException {
		return Files.readAllLines(SUITE.resolve(file)).stream().filter((line) -> !line.isBlank())
				.map((line) -> String.valueOf(JSON.readTree(line).path(field).asString("")))
				.filter((text) -> !text.isBlank()).toList();
	}

	private static String quoted(String text) {
		return JSON.writeValueAsString(text.substring(0, Math.min(TITLE, text.length())).replaceAll("\\p{Cntrl}", " "));
	}

	private static void copy(Path content) throws IOException {
		Files.createDirectories(content.resolve("types"));
		Files.createDirectories(content.resolve("en/hostile"));
		try (Stream<Path> types = Files.list(Path.of("content/types"))) {
			for (Path type : types.toList()) {
				Files.copy(type, content.resolve("types").resolve(type.getFileName()));
			}
		}
		Files.copy(Path.of("content/site.yml"), content.resolve("site.yml"));
		Files.copy(Path.of("content/en/search.md"), content.resolve("en/search.md"));
	}

}

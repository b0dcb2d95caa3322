package org.waymark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no browser sends. */
class HostileRequestTests {

	private static final int PATIENCE_MILLIS = 20_000;

	private static RunningSite site;

	@BeforeAll
	static void start() {
		site = RunningSite.example();
	}

	@AfterAll
	static void stop() {
		site.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET //evil.example/%2f.. HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET /\u00ff HTTP/1.1\r\nHost: x\r\n\r\n", "NONSENSE\r\n\r\n",
			"GET /search?q=%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET /search?q=a%00b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /search?q=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET / HTTP/9.9\r\nHost: x\r\n\r\n", "GET /parents HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
			"GET /parents HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ;;;q=;,,\r\nIf-None-Match: \"\\\r\n\r\n"})
	void strangeRequestsNeverMeetAStackTraceOrAServerError(String request) throws IOException {
		String answer = send(request);
		assertThat(answer).doesNotContain("HTTP/1.1 5").doesNotContain("Exception").doesNotContain("at org.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/help-now?utm=a|b", "/help-now?x={y}^`", "/help-now?x=50%", "/search?q=100%+sure",
			"/search?q=a#b#c",
			"/search?q=\u00c5\u00bc\u00c3\u00b3"})
	void whatBrowsersLeaveUnescapedIsRead(String target) throws IOException {
		assertThat(send("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 200")
				.contains("id=\"leave\"");
	}

	@ParameterizedTest
	@ValueSource(strings = {"NONSENSE\r\n\r\n", "GET / HTTP/1.1\r\nHost x\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n"})
	void whatCanNotBeReadIsAnsweredWithAPageThatHelps(String request) throws IOException {
		assertThat(send(request)).contains("HTTP/1.1 4").contains("0800 1111").contains("Content-Security-Policy");
	}

	@Test
	void aFloodOfHeadersIsRefused() throws IOException {
		StringBuilder request = new StringBuilder("GET / HTTP/1.1\r\nHost: x\r\n");
		for (int i = 0; i < 5000; i++) {
			request.append("X-").append(i).append(": ").append("y".repeat(50)).append("\r\n");
		}
		assertThat(send(request.append("\r\n").toString())).contains(" 4");
	}

	@Test
	void theSiteStillServesAfterwards() {
		assertThat(site.get("/help-now").statusCode()).isEqualTo(200);
	}

	@Test
	void managementIsNotOnThePublicPort() throws IOException {
		Path list = Path.of(System.getProperty("waymark.suites", "../shared/suites"),
				"hostile/endpoints/seclists-spring-boot.txt");
		Assumptions.assumeTrue(Files.exists(list), "the list of management paths is not here");
		for (String path : Files.readAllLines(list)) {
			URI uri = URI.create("/" + path.strip().replaceFirst("^/+", "").replace(" ", "%20"));
			assertThat(site.get(uri.toString()).statusCode()).as(path).isBetween(400, 499);
			assertThat(site.get("/actuator" + uri).statusCode()).as(path).isBetween(400, 499);
		}
	}

	@Test
	void anythingMayBeSearchedFor() throws IOException {
		Path list = Path.of(System.getProperty("waymark.suites", "../shared/suites"), "hostile/strings/blns.json");
		Assumptions.assumeTrue(Files.exists(list), "the naughty strings are not here");
		List<?> strings = tools.jackson.databind.json.JsonMapper.builder().build().readValue(Files.readString(list),
				List.class);
		for (Object string : strings) {
			String query = java.net.URLEncoder.encode(String.valueOf(string), StandardCharsets.UTF_8);
			int status = site.get("/search?q=" + query).statusCode();
			assertThat(status).as("%s", string).isIn(200, 400, 413, 414);
		}
	}

	private static String send(String request) throws IOException {
		URI origin = URI.create(site.origin());
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), origin.getPort())) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			socket.getOutputStream().write(
					request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		} catch (java.net.SocketException | java.net.SocketTimeoutException ex) {
			return "";
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"/help-now?x", "/?fbclid", "/parents/missing.txt?x",
			"/professionals/training?topic&q&page&when",
			"/help-now?on", "/help-now?print", "/professionals/whats-changed?;;", "/professionals/whats-changed?=1"})
	void parameterWithoutAValueIsPassedOver(String address) {
		assertThat(site.get(address).statusCode()).isEqualTo(200);
	}

	@Test
	void formOfAnEarlierDayIsRefusedInsteadOfTodays() {
		assertThat(site.get("/parents/missing.txt?on=2026-11-20").statusCode()).isEqualTo(400);
	}

	@Test
	void shortAddressesLeaveNothingBehind() {
		HttpResponse<String> led = site.get("/p/bruise");
		assertThat(led.statusCode()).isEqualTo(302);
		assertThat(led.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(site.get("/p/bruise.svg").headers().firstValue("Cache-Control")).contains("no-store");
	}

}

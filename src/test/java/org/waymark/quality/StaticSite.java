package org.waymark.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A small site of fixed pages, to try the gates on. */
final class StaticSite implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, Answer> answers = new TreeMap<>();

	StaticSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		with("/favicon.ico", 200, "", "Content-Type", "image/x-icon");
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/");
	}

	StaticSite page(String path, String html, String... headers) {
		return with(path, 200, html, headers);
	}

	StaticSite with(String path, int status, String body, String... headers) {
		Map<String, String> all = new TreeMap<>(Map.of("Content-Type", "text/html; charset=utf-8"));
		for (int i = 0; i < headers.length; i += 2) {
			all.put(headers[i], headers[i + 1]);
		}
		this.answers.put(path, new Answer(status, body, all));
		return this;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		Answer answer = this.answers.getOrDefault(exchange.getRequestURI().getPath(),
				new Answer(404, "<!doctype html><html lang=\"en\"><title>Not here</title>", Map.of()));
		answer.headers().forEach(exchange.getResponseHeaders()::add);
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(body)) {
			gzip.write(answer.body().getBytes(StandardCharsets.UTF_8));
		}
		exchange.getResponseHeaders().set("Content-Encoding", "gzip");
		exchange.sendResponseHeaders(answer.status(), body.size());
		exchange.getResponseBody().write(body.toByteArray());
		exchange.close();
	}

	private record Answer(int status, String body, Map<String, String> headers) {
	}

}

package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.waymark.content.ContentFolder;
import org.waymark.publication.PublishedPages;

/** The whole application, running on a port of its own, on a folder of its own, at a moment of the test's choosing. */
public final class RunningSite implements AutoCloseable {

	/** A Monday evening: the day the example content was checked. */
	public static final Instant EVENING = Instant.parse("2026-11-23T19:30:00Z");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final ConfigurableApplicationContext context;

	private final MovableClock clock;

	private RunningSite(ConfigurableApplicationContext context, MovableClock clock) {
		this.context = context;
		this.clock = clock;
	}

	/** The example site, in the evening. */
	public static RunningSite example() {
		return start(Path.of("content"), temporary(), Map.of());
	}

	/** A site on some content and data. */
	public static RunningSite start(Path content, Path data, Map<String, String> settings) {
		return start(content, data, settings,
				(site) -> site.pages().all().size() >= new ContentFolder(content).files().size());
	}

	/** A site on some content and data, of which not everything can be published. */
	public static RunningSite start(Path content, Path data, Map<String, String> settings,
			Predicate<RunningSite> ready) {
		MovableClock clock = new MovableClock(EVENING);
		Map<String, String> all = new HashMap<>(
				Map.of("server.port", "0", "management.server.port", "-1", "waymark.data",
						data.toString(), "waymark.content", content.toString(), "waymark.interval", "100ms"));
		all.putAll(settings);
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Waymark.class)
				.initializers(
						(starting) -> ((GenericApplicationContext) starting).registerBean(Clock.class, () -> clock))
				.run(all.entrySet().stream().map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
						.toArray(String[]::new));
		RunningSite site = new RunningSite(context, clock);
		site.await(() -> ready.test(site));
		return site;
	}

	/** A folder that is removed when the test run ends. */
	public static Path temporary() {
		try {
			return Files.createTempDirectory("waymark-test");
		} catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Copies a folder with all that is in it. */
	public static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		} catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** What is published. */
	public PublishedPages pages() {
		return this.context.getBean(PublishedPages.class);
	}

	/** A part of the application. */
	public <T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	/** The site's address, without a slash at the end. */
	public String origin() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
	}

	/** Sets the clock. */
	public void at(Instant moment) {
		this.clock.set(moment);
	}

	/** What a GET is answered with. */
	public HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	/** What a posted form is answered with. */
	public HttpResponse<String> post(String path, String form) {
		return send("POST", path, HttpRequest.BodyPublishers.ofString(form), "Content-Type",
				"application/x-www-form-urlencoded");
	}

	/** What any request without a body is answered with. */
	public HttpResponse<String> send(String method, String path, String... headers) {
		return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
	}

	private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path)).timeout(PATIENCE)
				.method(method, body);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		} catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Waits until something is so. */
	public void await(BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("did not happen within " + PATIENCE);
			}
			try {
				Thread.sleep(20);
			} catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	@Override
	public void close() {
		SpringApplication.exit(this.context);
	}

}

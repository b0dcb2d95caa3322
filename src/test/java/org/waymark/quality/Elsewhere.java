package org.waymark.quality;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** All the rest of the web, as the browser under test meets it: one blank page on this machine, under every name. */
final class Elsewhere implements AutoCloseable {

	private static final char[] PASSWORD = "elsewhere".toCharArray();

	private final HttpsServer server;

	Elsewhere() {
		try {
			this.server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
			this.server.setHttpsConfigurator(new HttpsConfigurator(tls()));
		} catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException("The rest of the web could not be set up", ex);
		}
		byte[] page = "<!doctype html><html lang=\"en\"><title>Elsewhere</title><p>Elsewhere</p></html>"
				.getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/** With a certificate that the JDK's own tool signs; the browser under test accepts any. */
	private static SSLContext tls() throws IOException, GeneralSecurityException {
		Path folder = Files.createTempDirectory("elsewhere");
		Path file = folder.resolve("keys.p12");
		try {
			int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
					"-genkeypair", "-keyalg", "EC", "-dname", "CN=elsewhere", "-validity", "2", "-storetype", "PKCS12",
					"-keystore", file.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true)
					.redirectOutput(Redirect.DISCARD).start().waitFor();
			if (code != 0) {
				throw new IllegalStateException("keytool ended with code " + code);
			}
			KeyStore keys = KeyStore.getInstance("PKCS12");
			try (InputStream in = Files.newInputStream(file)) {
				keys.load(in, PASSWORD);
			}
			KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			managers.init(keys, PASSWORD);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(managers.getKeyManagers(), null, null);
			return context;
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		} finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
	}

}

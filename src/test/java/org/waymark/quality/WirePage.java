package org.waymark.quality;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An answer as it came over the wire.
 *
 * @param address what was asked for, for example {@code /parents}
 * @param status the answer's status, for example 200
 * @param headers its headers
 * @param body its text
 * @param gzipped how many bytes its text takes, compressed with gzip
 * @param document its text read as HTML; empty where it isn't
 */
record WirePage(String address, int status, HttpHeaders headers, String body, int gzipped, Document document) {

	/** Asks {@code site} for {@code address}, without following a redirect. */
	static WirePage fetch(HttpClient client, URI site, String address) {
		HttpRequest request = HttpRequest.newBuilder(site.resolve(address)).header("Accept-Encoding", "gzip")
				.header("Accept", "text/html,*/*;q=0.8").timeout(Duration.ofSeconds(60)).build();
		try {
			HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
			boolean compressed = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
			byte[] plain = compressed ? gunzip(response.body()) : response.body();
			int gzipped = compressed ? response.body().length : gzip(plain);
			String body = new String(plain, StandardCharsets.UTF_8);
			boolean html = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
			return new WirePage(address, response.statusCode(), response.headers(), body, gzipped,
					parse(html ? body : ""));
		} catch (IOException ex) {
			throw new UncheckedIOException("There is no answer for " + address, ex);
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	boolean isHtml() {
		return this.headers.firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	boolean isRedirect() {
		return this.status / 100 == 3 && this.headers.firstValue("Location").isPresent();
	}

	String title() {
		return elements("title").stream().filter((title) -> title.getParentNode().getNodeName().equals("head"))
				.map(Element::getTextContent).findFirst().orElse("");
	}

	Element root() {
		return this.document.getDocumentElement();
	}

	/** The elements called {@code name}, in the page's order; {@code *} for all. */
	List<Element> elements(String name) {
		NodeList nodes = this.document.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	/** How many bytes {@code text} takes, compressed with gzip. */
	static int gzip(byte[] text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text);
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.size();
	}

	private static byte[] gunzip(byte[] bytes) throws IOException {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return gzip.readAllBytes();
		}
	}

	private static Document parse(String html) throws IOException {
		try {
			return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET)
					.parse(new InputSource(new StringReader(html)));
		} catch (SAXException ex) {
			throw new IllegalStateException("The page can't be read", ex);
		}
	}

}

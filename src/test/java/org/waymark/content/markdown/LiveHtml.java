package org.waymark.content.markdown;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads HTML as a browser does, and tells what in it could act, or call home. */
final class LiveHtml extends DefaultHandler {

	private static final Set<String> HARMLESS_SCHEMES = Set.of("http", "https", "mailto", "tel");

	private final List<String> found = new ArrayList<>();

	/** What is live in a fragment; nothing, if all is well. */
	static List<String> in(String html) {
		LiveHtml live = new LiveHtml();
		HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
		parser.setContentHandler(live);
		try {
			parser.parseFragment(new InputSource(new StringReader(html)), "main");
		} catch (IOException | SAXException ex) {
			live.found.add(ex.toString());
		}
		return live.found;
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		boolean known = AllowedHtml.ELEMENTS.contains(name) && uri.equals("http://www.w3.org/1999/xhtml");
		if (!known) {
			this.found.add("<" + name + ">");
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			attribute(name, attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
		}
	}

	private void attribute(String element, String name, String value) {
		switch (name) {
			case "href" -> address(name, value);
			case "src" -> {
				address(name, value);
				String plain = value.replaceAll("[\\x00-\\x20]", "");
				if (plain.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || plain.matches("[/\\\\]{2}.*")) {
					this.found.add("foreign source " + value);
				}
			}
			case "alt", "title", "width", "height", "start", "value", "reversed", "colspan", "rowspan", "scope",
					"datetime",
					"lang", "dir", "open", "class", "id", "rel" ->
				{
				}
			default -> this.found.add(name + " on " + element);
		}
	}

	private void address(String name, String value) {
		String plain = value.replaceAll("[\\x00-\\x20\\x7f-\\x9f]", "").toLowerCase(Locale.ROOT);
		int colon = plain.indexOf(':');
		boolean hasScheme = colon >= 0 && !plain.substring(0, colon).matches(".*[/?#\\\\].*");
		if (hasScheme && !HARMLESS_SCHEMES.contains(plain.substring(0, colon))) {
			this.found.add(name + "=" + value);
		}
	}

}

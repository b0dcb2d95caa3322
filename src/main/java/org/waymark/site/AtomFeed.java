package org.waymark.site;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.waymark.content.Site;

/** Writes Atom (RFC 4287). */
final class AtomFeed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private final String origin;

	private final Site site;

	AtomFeed(String origin, Site site) {
		this.site = site;
		this.origin = origin;
	}

	String write(String title, String address, List<FeedEntry> entries) {
		StringWriter out = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(ATOM);
			element(xml, "id", this.origin + address);
			element(xml, "title", title);
			element(xml, "updated",
					entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH)
							.truncatedTo(ChronoUnit.SECONDS).toString());
			link(xml, "self", this.origin + address);
			link(xml, "alternate", this.origin + "/");
			xml.writeStartElement("author");
			element(xml, "name", this.site.name());
			xml.writeEndElement();
			for (FeedEntry entry : entries) {
				entry(xml, entry);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			return out.toString();
		} catch (XMLStreamException ex) {
			throw new IllegalStateException("a feed can't be written to memory", ex);
		}
	}

	private void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
		xml.writeStartElement("entry");
		element(xml, "id", entry.id());
		element(xml, "title", entry.title());
		element(xml, "published", Feeds.WITH_SECONDS.format(entry.published()));
		element(xml, "updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
		link(xml, "alternate", this.origin + entry.address());
		element(xml, "summary", entry.summary());
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", rel);
		xml.writeAttribute("href", address);
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		// Control characters have no place in XML 1.0.
		xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", " "));
		xml.writeEndElement();
	}

}

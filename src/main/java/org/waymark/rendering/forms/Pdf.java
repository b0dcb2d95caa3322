package org.waymark.rendering.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.waymark.rendering.forms.HtmlNode.Element;
import org.waymark.rendering.forms.HtmlNode.Text;

/** Writes pages as PDF that says what its parts are (PDF/UA-1), for readers who don't see it as well as for those who do. */
public final class Pdf {

	/** What the stylesheet speaks of. */
	private static final Set<String> ATTRIBUTES = Set.of("id", "class", "href", "colspan", "rowspan", "scope", "start",
			"value",
			"lang", "alt", "data-level", "data-state", "data-danger");

	/** Elements that only a screen can do something with, and what stands for them on paper. */
	private static final Map<String, String> ON_PAPER = Map.of("details", "div", "summary", "p", "main", "div",
			"section", "div", "nav", "div", "aside", "div", "article", "div", "figure", "div", "figcaption", "p",
			"bdi", "span");

	/** A time or a number, which narrow columns would break at its colon or comma. */
	private static final String PIECE = "\\S{0,8}\\d\\S{0,8}";

	private static final Pattern WHOLE_PIECE = Pattern.compile(PIECE);

	private static final Pattern WHOLE = Pattern
			.compile("(?<=\\s)(?=" + PIECE + "(?:\\s|$))|(?<=\\S)(?=\\s)");

	private final PdfFonts fonts = new PdfFonts();

	static {
		XRLog.setLoggingEnabled(false);
	}

	/** The page as PDF. */
	public byte[] write(PdfPage page) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		this.fonts.addTo(builder);
		// Nothing of a page's looks may come from elsewhere, least of all while it is being written.
		builder.useUriResolver((_, uri) -> uri.startsWith("/") ? page.origin() + uri : uri);
		builder.useExternalResourceAccessControl((_, _) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.withW3cDocument(document(page), page.origin());
		builder.withProducer("Waymark");
		builder.toStream(out);
		try {
			builder.run();
		} catch (IOException ex) {
			throw new UncheckedIOException("a PDF can't be written", ex);
		}
		return out.toByteArray();
	}

	private Document document(PdfPage page) {
		Document document = empty();
		org.w3c.dom.Element html = document.createElement("html");
		html.setAttribute("lang", page.languageTag());
		document.appendChild(html);
		org.w3c.dom.Element head = child(html, "head");
		child(head, "title").setTextContent(this.fonts.only(page.title()));
		org.w3c.dom.Element description = child(head, "meta");
		description.setAttribute("name", "subject");
		description.setAttribute("content", page.description().isEmpty() ? page.title() : page.description());
		child(head, "style").setTextContent(page.css());
		bookmarks(page.main(), child(head, "bookmarks"));
		org.w3c.dom.Element body = child(html, "body");
		append(page.main(), body);
		child(body, "p").setTextContent(this.fonts.only(page.made()));
		return document;
	}

	private void bookmarks(Element main, org.w3c.dom.Element bookmarks) {
		List<Element> headings = main.all((element) -> element.name().equals("h2")
				&& !element.attribute("id").isEmpty() && !element.words().isBlank());
		headings.forEach((heading) -> {
			org.w3c.dom.Element bookmark = child(bookmarks, "bookmark");
			bookmark.setAttribute("name", this.fonts.only(heading.words().strip().replaceAll("\\s+", " ")));
			bookmark.setAttribute("href", "#" + heading.attribute("id"));
		});
	}

	private void append(HtmlNode node, Node parent) {
		switch (node) {
			case Text(String words) when isInCell(parent) -> {
				for (String piece : WHOLE.split(words)) {
					org.w3c.dom.Element span = child(parent, "span");
					if (WHOLE_PIECE.matcher(piece).matches()) {
						span.setAttribute("class", "whole");
					}
					span.appendChild(owner(parent).createTextNode(this.fonts.only(piece)));
				}
			}
			case Text(String words) ->
				parent.appendChild(owner(parent).createTextNode(this.fonts.only(words)));
			case Element element -> {
				org.w3c.dom.Element made = child(parent, ON_PAPER.getOrDefault(element.name(), element.name()));
				element.attributes().forEach((name, value) -> {
					if (ATTRIBUTES.contains(name)) {
						made.setAttribute(name, value);
					}
				});
				if (element.name().equals("a")) {
					made.setAttribute("title", this.fonts.only(element.words().strip().replaceAll("\\s+", " ")));
				}
				org.w3c.dom.Element inside = element.name().equals("summary") ? child(made, "strong") : made;
				element.children().stream().filter((child) -> child instanceof Element || element.takesWords())
						.forEach((child) -> append(child, isMixed(element, child) ? child(inside, "span") : inside));
			}
		}
	}

	/** Words beside an element are drawn before it, wherever they stand, unless they are in an element too. */
	private static boolean isMixed(Element parent, HtmlNode child) {
		return child instanceof Text(String words) && !words.isBlank()
				&& parent.children().stream().anyMatch(Element.class::isInstance);
	}

	private static boolean isInCell(Node node) {
		for (Node at = node; at != null; at = at.getParentNode()) {
			if (at.getNodeName().equals("td") || at.getNodeName().equals("th")) {
				return true;
			}
		}
		return false;
	}

	private static Document owner(Node node) {
		Document document = node.getOwnerDocument();
		if (document == null) {
			throw new IllegalStateException("a node outside of a document");
		}
		return document;
	}

	private static org.w3c.dom.Element child(Node parent, String name) {
		org.w3c.dom.Element child = owner(parent).createElement(name);
		parent.appendChild(child);
		return child;
	}

	private static Document empty() {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
		} catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

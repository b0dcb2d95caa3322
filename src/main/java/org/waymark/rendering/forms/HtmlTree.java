package org.waymark.rendering.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import org.waymark.rendering.forms.HtmlNode.Element;
import org.waymark.rendering.forms.HtmlNode.Text;

/** Reads a page's HTML back, and finds in it what the page's other forms carry. */
public final class HtmlTree {

	private static final SimpleMarkupParser PARSER = new SimpleMarkupParser(ParseConfiguration.htmlConfiguration());

	private static final Set<String> ONLY_FOR_SCREENS = Set.of("svg", "script", "style", "template", "form", "button",
			"input", "select", "iframe", "video", "audio");

	private HtmlTree() {
	}

	/** The main part of a page, without what only works on a screen: ways to other pages of a list, forms to fill in, pictures. */
	public static Element main(String html) {
		return setApart(read(html).first("main").without(HtmlTree::isOnlyForScreens));
	}

	/** What the stylesheet sets apart (a name and a role, a link and what it is about) has no blank between; here it gets a dash. */
	private static Element setApart(Element element) {
		List<HtmlNode> children = new ArrayList<>();
		boolean afterWords = false;
		boolean afterLink = false;
		for (HtmlNode child : element.children()) {
			if (child instanceof Element inner) {
				boolean isBlock = Prose.isBlock(inner);
				if (element.takesWords() && afterWords && !isBlock && !inner.words().isBlank()
						&& (!inner.attribute("class").isEmpty() || afterLink && inner.name().equals("span"))) {
					children.add(new Text(" – "));
				}
				children.add(setApart(inner));
				afterWords = !isBlock && !inner.words().isBlank();
				afterLink = inner.name().equals("a");
			} else {
				children.add(child);
				afterWords = false;
			}
		}
		return new Element(element.name(), element.attributes(), children);
	}

	/** The whole of some HTML, in an element of no name. */
	static Element read(String html) {
		Reader reader = new Reader();
		try {
			PARSER.parse(html, reader);
		} catch (ParseException ex) {
			throw new IllegalStateException("a page's HTML can't be read back", ex);
		}
		return reader.whole();
	}

	private static boolean isOnlyForScreens(Element element) {
		return ONLY_FOR_SCREENS.contains(element.name()) || element.name().equals("nav") && !element.hasClass("related")
				|| element.hasClass("feeds") || element.attributes().containsKey("data-screen");
	}

	/** Collects elements as they open and close. */
	private static final class Reader extends AbstractSimpleMarkupHandler {

		private final Deque<Open> open = new ArrayDeque<>(List.of(new Open("", Map.of(), new ArrayList<>())));

		private record Open(String name, Map<String, String> attributes, List<HtmlNode> children) {

			Element closed() {
				return new Element(this.name, this.attributes, this.children);
			}

		}

		Element whole() {
			while (this.open.size() > 1) {
				close();
			}
			return this.open.getFirst().closed();
		}

		@Override
		@NullUnmarked
		public void handleText(char[] buffer, int offset, int length, int line, int column) {
			add(new Text(HtmlEscape.unescapeHtml(new String(buffer, offset, length))));
		}

		@Override
		@NullUnmarked
		public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
			this.open.push(new Open(name.toLowerCase(Locale.ROOT), unescaped(attributes), new ArrayList<>()));
		}

		@Override
		@NullUnmarked
		public void handleStandaloneElement(String name, Map<String, String> attributes, boolean minimized, int line,
				int column) {
			add(new Element(name.toLowerCase(Locale.ROOT), unescaped(attributes), List.of()));
		}

		@Override
		@NullUnmarked
		public void handleCloseElement(String name, int line, int column) {
			if (this.open.stream().anyMatch((element) -> element.name().equalsIgnoreCase(name))) {
				while (!this.open.getFirst().name().equalsIgnoreCase(name)) {
					close();
				}
				close();
			}
		}

		@Override
		@NullUnmarked
		public void handleAutoOpenElement(String name, Map<String, String> attributes, int line, int column) {
			handleOpenElement(name, attributes, line, column);
		}

		@Override
		@NullUnmarked
		public void handleAutoCloseElement(String name, int line, int column) {
			handleCloseElement(name, line, column);
		}

		private void close() {
			Element closed = this.open.pop().closed();
			add(closed);
		}

		private void add(HtmlNode node) {
			this.open.getFirst().children().add(node);
		}

		private static Map<String, String> unescaped(@Nullable Map<String, String> attributes) {
			Map<String, String> result = new java.util.HashMap<>();
			if (attributes != null) {
				attributes.forEach((name, value) -> result.put(name.toLowerCase(Locale.ROOT),
						(value == null) ? "" : HtmlEscape.unescapeHtml(value)));
			}
			return result;
		}

	}

}

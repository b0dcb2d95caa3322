package org.waymark.rendering;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A flow as it stands in a page, read back: its picture and its list apart. */
final class FlowMarkup {

	private final Element figure;

	private FlowMarkup(Element figure) {
		this.figure = figure;
	}

	/** The first flow of a page. */
	static FlowMarkup first(String html) {
		try {
			HtmlDocumentBuilder builder = new HtmlDocumentBuilder();
			NodeList figures = builder.parse(new InputSource(new StringReader(html))).getElementsByTagName("figure");
			return new FlowMarkup(Objects.requireNonNull((Element) figures.item(0)));
		} catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<String> stepsOfPicture() {
		return steps(FlowMarkup::isInPicture);
	}

	List<String> stepsOfList() {
		return steps((element) -> !isInPicture(element));
	}

	private List<String> steps(Predicate<Element> where) {
		return elements("data-step").stream().filter(where).map((element) -> element.getAttribute("data-step"))
				.toList();
	}

	/** For example {@code danger yes -> police}. */
	List<String> waysOfPicture() {
		return elements("data-from").stream().map((element) -> way(element.getAttribute("data-from"), element))
				.toList();
	}

	List<String> waysOfList() {
		return elements("data-to").stream().filter((element) -> !isInPicture(element))
				.map((element) -> way(step(element), element)).toList();
	}

	/** How far from the left a step's box is. */
	double across(String step) {
		Element box = elements("data-step").stream().filter(FlowMarkup::isInPicture)
				.filter((element) -> element.getAttribute("data-step").equals(step)).findFirst().orElseThrow();
		return Double.parseDouble(((Element) box.getElementsByTagName("rect").item(0)).getAttribute("x"));
	}

	private static String way(String from, Element element) {
		String answer = element.getAttribute("data-answer");
		return from + (answer.isEmpty() ? "" : " " + answer) + " -> " + element.getAttribute("data-to");
	}

	private static String step(Element element) {
		@Nullable
		Node node = element;
		while (node instanceof Element within) {
			if (within.hasAttribute("data-step")) {
				return within.getAttribute("data-step");
			}
			node = within.getParentNode();
		}
		throw new IllegalStateException("a way that begins nowhere");
	}

	private static boolean isInPicture(Element element) {
		@Nullable
		Node node = element;
		while (node instanceof Element within) {
			if (within.getTagName().equals("svg")) {
				return true;
			}
			node = within.getParentNode();
		}
		return false;
	}

	private List<Element> elements(String attribute) {
		NodeList all = this.figure.getElementsByTagName("*");
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < all.getLength(); i++) {
			if (all.item(i) instanceof Element element && element.hasAttribute(attribute)) {
				found.add(element);
			}
		}
		return found;
	}

}

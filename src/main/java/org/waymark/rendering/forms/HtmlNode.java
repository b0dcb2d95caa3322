package org.waymark.rendering.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A piece of a page's HTML as it was understood. */
public sealed interface HtmlNode {

	/**
	 * Words.
	 *
	 * @param words as they are read, without escapes
	 */
	record Text(String words) implements HtmlNode {
	}

	/**
	 * An element with what is inside it.
	 *
	 * @param name in lower case, for example {@code h2}
	 * @param attributes by name
	 * @param children in their order
	 */
	record Element(String name, Map<String, String> attributes, List<HtmlNode> children) implements HtmlNode {

		private static final Set<String> WITHOUT_WORDS = Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup",
				"ul", "ol", "dl");

		public Element {
			attributes = Map.copyOf(attributes);
			children = List.copyOf(children);
		}

		/** The value of an attribute; empty if it isn't there. */
		public String attribute(String name) {
			return this.attributes.getOrDefault(name, "");
		}

		/** Whether it has a class of this name. */
		public boolean hasClass(String name) {
			return List.of(attribute("class").split("\\s+")).contains(name);
		}

		/** Whether words can stand in it: between the rows and cells of a table, or the items of a list, there are none. */
		boolean takesWords() {
			return !WITHOUT_WORDS.contains(this.name);
		}

		/** The first element below it, or itself, that is called so; itself if there is none. */
		public Element first(String name) {
			return all((element) -> element.name().equals(name)).stream().findFirst().orElse(this);
		}

		/** Every element below it that is so, itself included, in the order of the page. */
		public List<Element> all(Predicate<Element> filter) {
			List<Element> found = new ArrayList<>();
			collect(filter, found);
			return found;
		}

		private void collect(Predicate<Element> filter, List<Element> found) {
			if (filter.test(this)) {
				found.add(this);
			}
			this.children.forEach((child) -> {
				if (child instanceof Element element) {
					element.collect(filter, found);
				}
			});
		}

		/** The same without the elements below it that are so. */
		public Element without(Predicate<Element> unwanted) {
			return new Element(this.name, this.attributes,
					this.children.stream().filter((child) -> !(child instanceof Element e && unwanted.test(e)))
							.map((child) -> (child instanceof Element e) ? e.without(unwanted) : child).toList());
		}

		/** Its words, blanks as they are written. */
		public String words() {
			StringBuilder words = new StringBuilder();
			this.children.forEach((child) -> words.append(switch (child) {
				case Text text -> text.words();
				case Element element -> element.words();
			}));
			return words.toString();
		}

	}

}

package org.waymark.rendering.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.waymark.rendering.forms.HtmlNode.Element;
import org.waymark.rendering.forms.HtmlNode.Text;

/** Writes a page's HTML down as text: what a block is made of doesn't matter, so that new blocks need nothing here. */
public final class Prose {

	private static final Set<String> BLOCKS = Set.of("", "address", "article", "aside", "blockquote", "body", "caption",
			"dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
			"h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
			"ul");

	private final Notation notation;

	private final String origin;

	private Prose(Notation notation, String origin) {
		this.notation = notation;
		this.origin = origin;
	}

	/**
	 * Plain text.
	 *
	 * @param origin what addresses inside the site begin with, for example {@code https://safeguarding.example}
	 */
	public static String plain(Element html, String origin) {
		return new Prose(new PlainNotation(), origin).whole(html);
	}

	/**
	 * Markdown.
	 *
	 * @param origin what addresses inside the site begin with, for example {@code https://safeguarding.example}
	 */
	public static String markdown(Element html, String origin) {
		return new Prose(new MarkdownNotation(), origin).whole(html);
	}

	private String whole(Element html) {
		return String.join("\n\n", blocks(html)) + "\n";
	}

	/** The blocks inside an element; words that stand between them are paragraphs. */
	private List<String> blocks(Element parent) {
		List<String> blocks = new ArrayList<>();
		List<HtmlNode> line = new ArrayList<>();
		for (HtmlNode child : parent.children()) {
			if (child instanceof Element element && isBlock(element)) {
				paragraph(line, blocks);
				block(element, blocks);
			} else {
				line.add(child);
			}
		}
		paragraph(line, blocks);
		return blocks;
	}

	private void paragraph(List<HtmlNode> line, List<String> blocks) {
		String text = inline(line);
		if (!text.isBlank()) {
			blocks.add(this.notation.paragraph(text));
		}
		line.clear();
	}

	private void block(Element element, List<String> blocks) {
		switch (element.name()) {
			case "h1", "h2", "h3", "h4", "h5", "h6" ->
				add(blocks, this.notation.heading(element.name().charAt(1) - '0', inline(element.children())),
						element);
			case "summary", "dt", "caption", "figcaption" ->
				add(blocks, this.notation.paragraph(this.notation.strong(inline(element.children()))), element);
			case "ul", "ol" -> list(element, blocks);
			case "pre" -> add(blocks, this.notation.asWritten(element.words()), element);
			case "hr" -> blocks.add(this.notation.rule());
			case "blockquote" -> add(blocks, this.notation.quotation(String.join("\n\n", blocks(element))), element);
			case "table" -> table(element, blocks);
			default -> blocks.addAll(blocks(element));
		}
	}

	private static void add(List<String> blocks, String block, Element of) {
		if (!of.words().isBlank()) {
			blocks.add(block);
		}
	}

	private void list(Element list, List<String> blocks) {
		boolean ordered = list.name().equals("ol");
		int number = number(list.attribute("start"), 1);
		boolean jumps = false;
		List<String> items = new ArrayList<>();
		boolean loose = false;
		for (HtmlNode child : list.children()) {
			List<String> parts = (child instanceof Element item) ? blocks(item) : List.of();
			if (!parts.isEmpty()) {
				int own = number(((Element) child).attribute("value"), number);
				jumps ^= own != number && !items.isEmpty();
				number = own + 1;
				String bullet = this.notation.bullet(own, ordered, jumps);
				boolean longItem = parts.size() > 2
						|| parts.size() == 2 && !parts.get(1).matches("(?s)([-*]|1\\.) .*");
				loose |= longItem;
				items.add(bullet + String.join(longItem ? "\n\n" : "\n", parts).replace("\n",
						"\n" + " ".repeat(bullet.length())).replaceAll("(?m)^ +$", ""));
			}
		}
		if (!items.isEmpty()) {
			blocks.add(String.join(loose ? "\n\n" : "\n", items));
		}
	}

	private static int number(String written, int otherwise) {
		return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : otherwise;
	}

	private void table(Element table, List<String> blocks) {
		table.all((element) -> element.name().equals("caption"))
				.forEach((caption) -> add(blocks, this.notation.strong(inline(caption.children())), caption));
		List<Element> rows = table.all((element) -> element.name().equals("tr"));
		if (rows.isEmpty()) {
			return;
		}
		boolean headed = cells(rows.getFirst()).stream().allMatch((cell) -> cell.name().equals("th"));
		List<String> header = headed ? written(rows.getFirst()) : List.of();
		blocks.add(this.notation.table(header, rows.stream().skip(headed ? 1 : 0).map(this::written).toList()));
	}

	private List<String> written(Element row) {
		return cells(row).stream().map((cell) -> String.join(" ", blocks(cell)).replace("\n", " ")).toList();
	}

	private static List<Element> cells(Element row) {
		return row.all((element) -> element.name().equals("td") || element.name().equals("th"));
	}

	/** Whether it stands on lines of its own. */
	static boolean isBlock(Element element) {
		return BLOCKS.contains(element.name())
				|| element.children().stream().anyMatch((child) -> child instanceof Element e && isBlock(e));
	}

	private String inline(List<HtmlNode> nodes) {
		StringBuilder text = new StringBuilder();
		inline(nodes, text);
		return text.toString().replaceAll(" {2,}", " ").replaceAll(" *\n *", "\n").strip();
	}

	private void inline(List<HtmlNode> nodes, StringBuilder text) {
		nodes.forEach((node) -> {
			switch (node) {
				case Text(String words) -> words(words, text);
				case Element element -> element(element, text);
			}
		});
	}

	private void words(String words, StringBuilder text) {
		String collapsed = words.replaceAll("[ \\t\\r\\n\\f]+", " ");
		boolean blankBefore = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
		text.append(this.notation.words(blankBefore ? collapsed.stripLeading() : collapsed));
	}

	private void element(Element element, StringBuilder text) {
		switch (element.name()) {
			case "br" -> text.append(this.notation.lineBreak());
			case "strong", "b" -> apart(element, this.notation::strong, text);
			case "em", "i" -> apart(element, this.notation::emphasis, text);
			case "a" -> apart(element, (words) -> link(words, element.attribute("href")), text);
			case "code", "kbd", "samp" -> text.append(this.notation.code(element.words()));
			case "img" -> words(element.attribute("alt"), text);
			default -> inline(element.children(), text);
		}
	}

	/** Blanks at the edges stay outside of the marks. */
	private void apart(Element element, UnaryOperator<String> mark, StringBuilder text) {
		String words = element.words();
		String marked = mark.apply(inline(element.children()));
		boolean before = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
		boolean after = !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
		text.append(before ? " " : "").append(marked).append(after ? " " : "");
	}

	private String link(String text, String address) {
		if (address.isEmpty() || address.startsWith("#")) {
			return text;
		}
		return this.notation.link(text, address.startsWith("/") ? this.origin + address : address);
	}

}

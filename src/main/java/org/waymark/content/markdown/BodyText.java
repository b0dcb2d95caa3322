package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowReading;
import org.waymark.content.flow.FlowText;

/** Writes a body as text for people: paragraphs apart, lists with their signs, tables a row to a line. */
final class BodyText {

	private final StringBuilder text = new StringBuilder();

	private final List<String> passages = new ArrayList<>();

	private final Watch watch;

	private String indent = "";

	private String sign = "";

	private BodyText(Watch watch) {
		this.watch = watch;
	}

	/** The text of {@code document}. */
	static BodyText of(Node document, Watch watch) {
		BodyText text = new BodyText(watch);
		text.children(document);
		return text;
	}

	/** The whole, to be read. */
	String text() {
		return this.text.toString().strip();
	}

	/** Its passages, none of which runs on into the next. */
	List<String> passages() {
		return this.passages;
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			write(child);
		}
	}

	private void write(Node node) {
		switch (node) {
			case ContainerNode container -> container(container);
			case ReferenceNode reference -> reference(reference);
			case ContainerParser.EndNode end -> {
			}
			case Heading heading -> passage(PlainText.of(heading));
			case Paragraph paragraph -> passage(PlainText.of(paragraph));
			case ListBlock list -> list(list);
			case TableNode table -> table(table);
			case FencedCodeBlock code when FlowFence.is(code) -> flow(code);
			case FencedCodeBlock code when ChartFence.is(code) ->
				passage(ChartFence.title(code) + "\n" + code.getContentChars().toString().replaceAll(" *\\| *", ": "));
			case FencedCodeBlock code -> passage(code.getContentChars().toString());
			case IndentedCodeBlock code -> passage(code.getContentChars().toString());
			case HtmlBlockBase html -> passage(withoutTags(html.getContentChars().toString()));
			case ThematicBreak line -> gap();
			default -> children(node);
		}
	}

	private void container(ContainerNode container) {
		boolean headed = switch (container.name()) {
			case "emergency", "urgent", "advice", "details" -> true;
			default -> false;
		};
		if (headed) {
			passage(container.rest());
		}
		children(container);
	}

	private void reference(ReferenceNode reference) {
		if (reference.name().equals("key-figure")) {
			line(reference.rest().replaceFirst("\\s*\\|\\s*", ": "));
			gap();
		}
	}

	private void list(ListBlock list) {
		String outer = this.indent;
		int number = (list instanceof OrderedList ordered) ? ordered.getStartNumber() : -1;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			String mark = (number < 0) ? "- " : number++ + ". ";
			this.sign = mark;
			this.indent = outer + " ".repeat(mark.length());
			if (item instanceof ListItem && item.getFirstChild() == null) {
				passage("");
			}
			children(item);
			this.sign = "";
			this.indent = outer;
		}
		gap();
	}

	private void table(TableNode table) {
		for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
			List<String> cells = new ArrayList<>();
			for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
				cells.add(PlainText.of(cell).strip());
			}
			this.passages.addAll(cells);
			line(String.join(" | ", cells));
		}
		gap();
	}

	private void flow(FencedCodeBlock code) {
		switch (FlowFence.read(code, 0)) {
			case FlowReading.Read(Flow flow) -> {
				FlowText words = FlowText.of(flow);
				this.passages.addAll(words.passages());
				words.lines().forEach(this::line);
				gap();
			}
			case FlowReading.Refused _ -> passage(code.getContentChars().toString());
		}
	}

	private void passage(String words) {
		String passage = words.strip();
		if (passage.isEmpty()) {
			return;
		}
		boolean item = !this.indent.isEmpty();
		this.passages.add(passage.lines().map(String::strip).collect(Collectors.joining(" ")));
		passage.lines().forEach(this::line);
		if (!item) {
			gap();
		}
	}

	private void line(String words) {
		this.watch.wrote(words.length() + this.indent.length());
		String lead = this.sign.isEmpty()
				? this.indent
				: this.indent.substring(0, this.indent.length() - this.sign.length()) + this.sign;
		this.sign = "";
		this.text.append(lead).append(words).append('\n');
	}

	private void gap() {
		if (this.indent.isEmpty() && !this.text.isEmpty()) {
			this.text.append('\n');
		}
	}

	/** What a reader sees of raw HTML: neither tags nor the content of scripts and the like. */
	private static String withoutTags(String html) {
		StringBuilder text = new StringBuilder();
		String lower = html.toLowerCase(Locale.ROOT);
		TagScanner tags = new TagScanner(html);
		int i = 0;
		while (i < html.length()) {
			int end = (html.charAt(i) == '<') ? tags.end(i) : -1;
			if (end < 0) {
				text.append(html.charAt(i++));
				continue;
			}
			String name = RawHtml.name(html.substring(i, end));
			int close = AllowedHtml.SILENT.contains(name) ? lower.indexOf("</" + name, end) : end;
			i = (close < 0) ? html.length() : close;
		}
		return text.toString();
	}

}

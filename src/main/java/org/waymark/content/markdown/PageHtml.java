package org.waymark.content.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowMention;
import org.waymark.content.flow.FlowProblem;
import org.waymark.content.flow.FlowReading;
import org.waymark.content.flow.FlowStep;

/** Writes a body as the HTML of a page, not yet sanitised, and notes what is in it. */
final class PageHtml extends CommonMarkHtml {

	/** What would be a block if it stood alone; a backslash says that the brace is meant. */
	private static final Pattern INSIDE = Pattern.compile("(?<!\\\\)\\{([a-z][a-z-]*)(?:[ \\t][^{}]*)?\\}");

	private final Watch watch;

	private final Notes notes;

	private final Placeholders placeholders;

	private final boolean keepsLines;

	/** Names of silent tags that are not closed in {@link #unclosedIn}: nobody need look again. */
	private final Set<String> unclosed = new HashSet<>();

	private @Nullable Node unclosedIn;

	private PageHtml(Watch watch, Notes notes, Placeholders placeholders, boolean keepsLines) {
		super(new HtmlText(watch));
		this.watch = watch;
		this.notes = notes;
		this.placeholders = placeholders;
		this.keepsLines = keepsLines;
	}

	/** The pieces of {@code document}. */
	static List<Piece> pieces(Node document, Watch watch, Notes notes) {
		return new PageHtml(watch, notes, new Placeholders(), false).inside(document);
	}

	private List<Piece> inside(Node parent) {
		children(parent);
		return Sanitiser.clean(out().toString(), this.placeholders, this.watch);
	}

	@Override
	void write(Node node) {
		switch (node) {
			case ContainerNode container -> container(container);
			case ReferenceNode reference -> reference(reference);
			case FencedCodeBlock code when FlowFence.is(code) -> flow(code);
			case FencedCodeBlock code when ChartFence.is(code) -> chart(code);
			case ContainerParser.EndNode end -> {
			}
			case TermSpan span -> {
				this.notes.block(span.term(), span.getStartOffset());
				out().raw("<br class=\"" + placed(span.term(), List.of()) + "\">");
			}
			default -> super.write(node);
		}
	}

	@Override
	void text(Text text) {
		Matcher reference = INSIDE.matcher(text.getChars());
		while (reference.find()) {
			if (BlockSyntax.REFERENCES.contains(reference.group(1))) {
				this.notes.finding(Finding.advice(this.notes.line(text.getStartOffset() + reference.start()),
						"{%s …} stands inside a sentence, and readers see its braces".formatted(reference.group(1)),
						"Write it on a line of its own"));
			}
		}
		super.text(text);
	}

	private String placed(ServiceBlock block, List<Piece> inner) {
		return this.placeholders.add(new Piece.Placed(block, inner));
	}

	private void reference(ReferenceNode node) {
		try {
			ServiceBlock.Reference block = BlockSyntax.reference(node.name(), node.rest());
			this.notes.block(block, node.getStartOffset());
			out().line().raw("<hr class=\"" + placed(block, List.of()) + "\">").line();
		} catch (BlockMistake mistake) {
			this.notes.finding(mistake.at(lineOf(node)));
		}
	}

	private void flow(FencedCodeBlock code) {
		switch (FlowFence.read(code, lineOf(code))) {
			case FlowReading.Read(Flow flow) -> {
				ServiceBlock.FlowChart chart = new ServiceBlock.FlowChart(flow);
				this.notes.block(chart, code.getStartOffset());
				flow.steps().forEach(this::mentions);
				out().line().raw("<hr class=\"" + placed(chart, List.of()) + "\">").line();
			}
			case FlowReading.Refused(List<FlowProblem> problems, List<FlowMention> contacts) -> {
				contacts.forEach(this::contact);
				problems.forEach((problem) -> this.notes
						.finding(Finding.error(problem.line(), problem.message(), problem.remedy())));
				super.write(code);
			}
		}
	}

	private void mentions(FlowStep step) {
		if (step.contact() instanceof FlowMention contact) {
			contact(contact);
		}
		if (step.link() instanceof FlowMention(String address, int line)) {
			this.notes.link(Address.encoded(address), step.text(), this.notes.start(line));
		}
	}

	private void contact(FlowMention contact) {
		this.notes.block(new ServiceBlock.Contacts(List.of(contact.target())), this.notes.start(contact.line()));
	}

	private void chart(FencedCodeBlock code) {
		try {
			ServiceBlock.Chart chart = ChartFence.read(code);
			this.notes.block(chart, code.getStartOffset());
			out().line().raw("<hr class=\"" + placed(chart, List.of()) + "\">").line();
		} catch (ChartFence.Mistake mistake) {
			this.notes.finding(mistake.at(lineOf(code)));
			super.write(code);
		}
	}

	private void container(ContainerNode node) {
		if (!node.isClosed()) {
			this.notes.finding(Finding.error(lineOf(node), "The block “%s” is never closed".formatted(node.name()),
					"Add a line with ::: where it ends"));
		}
		try {
			ServiceBlock.Container block = BlockSyntax.container(node.name(), node.rest());
			this.notes.block(block, node.getStartOffset());
			checkContent(block, node);
			PageHtml writer = new PageHtml(this.watch, this.notes, this.placeholders,
					block instanceof ServiceBlock.Address);
			Node content = (block instanceof ServiceBlock.Action) ? onlyChild(node) : node;
			out().line().raw("<hr class=\"" + placed(block, writer.inside(content)) + "\">").line();
		} catch (BlockMistake mistake) {
			this.notes.finding(mistake.at(lineOf(node)));
			children(node);
		}
	}

	/** The paragraph of a call to action, if there is nothing else: then the link is written without it. */
	private static Node onlyChild(Node node) {
		Node child = node.getFirstChild();
		return (child instanceof Paragraph && child.getNext() == null) ? child : node;
	}

	private void checkContent(ServiceBlock.Container block, ContainerNode node) {
		switch (block) {
			case ServiceBlock.Steps steps -> expect(isOnly(node, OrderedList.class), node, "one numbered list");
			case ServiceBlock.Do list -> expect(isOnly(node, BulletList.class), node, "one list of points");
			case ServiceBlock.Dont list -> expect(isOnly(node, BulletList.class), node, "one list of points");
			case ServiceBlock.Action action -> {
				Node content = onlyChild(node);
				boolean link = content != node && content.getFirstChild() instanceof LinkSpan span && !span.isImage()
						&& span.getNext() == null;
				expect(link, node, "one link, [what to do](/where)");
			}
			default -> expect(node.hasChildren(), node, "some text");
		}
	}

	private static boolean isOnly(Node parent, Class<? extends Node> type) {
		return type.isInstance(parent.getFirstChild()) && parent.getFirstChild() == parent.getLastChild();
	}

	private void expect(boolean met, ContainerNode node, String content) {
		if (!met) {
			this.notes.finding(
					Finding.error(lineOf(node),
							"The block “%s” holds something else than it should".formatted(node.name()),
							"Put %s inside it, and nothing else".formatted(content)));
		}
	}

	@Override
	void paragraph(Paragraph paragraph) {
		String text = paragraph.getChars().toString();
		Matcher reference = ReferenceLineParser.LINE.matcher(text.strip());
		if (reference.matches() && !reference.group(1).equals("term")) {
			this.notes.finding(BlockSyntax.unknownReference(reference.group(1)).at(lineOf(paragraph)));
		}
		int colons = text.startsWith(":::") ? 0 : text.indexOf("\n:::");
		if (colons >= 0) {
			this.notes.finding(Finding.error(this.notes.line(paragraph.getStartOffset() + colons + 1),
					"A line with ::: neither begins nor ends a block here",
					"Take it away, or name a block behind it; no more than six may stand inside one another"));
		}
		super.paragraph(paragraph);
	}

	@Override
	void heading(Heading heading) {
		String text = PlainText.of(heading).replaceAll("\\s+", " ").strip();
		if (heading.getLevel() == 1) {
			this.notes.finding(Finding.advice(lineOf(heading),
					"The heading “%s” is as large as the page's title".formatted(
							(text.length() > 60) ? text.substring(0, 60) + "…" : text),
					"Begin it with ## instead of #"));
		}
		int level = Math.max(2, heading.getLevel());
		String id = this.notes.heading(level, text, heading.getStartOffset());
		String name = "h" + level;
		out().line().raw("<" + name).attribute("id", this.placeholders.marked(id)).raw(">");
		children(heading);
		out().close(name).line();
	}

	@Override
	void softBreak() {
		out().raw(this.keepsLines ? "<br>\n" : "\n");
	}

	@Override
	void rawBlock(HtmlBlockBase html) {
		out().line().raw(new RawHtml(this.notes).allowed(html.getContentChars().toString(), html.getStartOffset()))
				.line();
	}

	@Override
	void rawInline(HtmlInline html) {
		String tag = html.getChars().toString();
		String name = RawHtml.name(tag);
		out().raw(new RawHtml(this.notes).allowed(tag, html.getStartOffset()));
		if (AllowedHtml.SILENT.contains(name) && !tag.startsWith("</")) {
			dropUntilClosed(html, name);
		}
	}

	/** What stands inside a script is not for readers; without an end, it is text like any other. */
	private void dropUntilClosed(HtmlInline opening, String name) {
		if (this.unclosedIn != opening.getParent()) {
			this.unclosedIn = opening.getParent();
			this.unclosed.clear();
		}
		if (this.unclosed.contains(name)) {
			return;
		}
		Node end = opening.getNext();
		while (end != null && !isClosing(end, name)) {
			end = end.getNext();
		}
		if (end == null) {
			this.unclosed.add(name);
			return;
		}
		Node silent = opening.getNext();
		while (silent != null && silent != end) {
			Node next = silent.getNext();
			silent.unlink();
			silent = next;
		}
	}

	private static boolean isClosing(Node node, String name) {
		return node instanceof HtmlInline tag && tag.getChars().startsWith("</")
				&& RawHtml.name(tag.getChars().toString()).equals(name);
	}

	@Override
	void link(Node node, String target, @Nullable String title) {
		if (LinkTarget.isAllowedLink(target)) {
			this.notes.link(Address.encoded(target), PlainText.of(node), node.getStartOffset());
			super.link(node, target, title);
		} else {
			this.notes.removed("link", target, node.getStartOffset());
			linkText(node);
		}
	}

	@Override
	void image(LinkSpan image, String source, @Nullable String title) {
		if (LinkTarget.isAllowedImage(source)) {
			this.notes.image(Address.encoded(source), PlainText.of(image), image.getStartOffset());
			super.image(image, source, title);
		} else {
			this.notes.removed("image", source, image.getStartOffset());
			out().text(PlainText.of(image));
		}
	}

	@Override
	void cell(TableNode.Cell cell, boolean head) {
		// An empty corner heads nothing: a reader would be told of a heading without words.
		boolean heads = head && cell.hasChildren();
		String name = heads ? "th" : "td";
		out().raw("<" + name);
		if (heads) {
			out().attribute("scope", "col");
		}
		if (cell.alignment() != TableNode.Alignment.NONE) {
			out().attribute("class", "align-" + cell.alignment().word());
		}
		out().raw(">");
		children(cell);
		out().close(name).raw("\n");
	}

	private int lineOf(Node node) {
		return this.notes.line(node.getStartOffset());
	}

}

package org.waymark.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/** Writes a parsed body as HTML, letter for letter as the CommonMark specification has it: raw HTML is left as it is. */
class CommonMarkHtml {

	private final HtmlText out;

	CommonMarkHtml(HtmlText out) {
		this.out = out;
	}

	final HtmlText out() {
		return this.out;
	}

	final void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			write(child);
		}
	}

	void write(Node node) {
		switch (node) {
			case Paragraph paragraph -> paragraph(paragraph);
			case Heading heading -> heading(heading);
			case BlockQuote quote -> around("blockquote", quote);
			case ListBlock list -> list(list);
			case ListItem item -> item(item);
			case FencedCodeBlock code -> codeBlock(language(code), code.getContentChars().normalizeEOL());
			case IndentedCodeBlock code ->
				codeBlock(null, code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
			case HtmlBlockBase html -> rawBlock(html);
			case ThematicBreak line -> this.out.line().raw("<hr />").line();
			case TableNode table -> table(table);
			default -> inline(node);
		}
	}

	void text(Text text) {
		this.out.text(plain(text));
	}

	private void inline(Node node) {
		switch (node) {
			case Text text -> text(text);
			case HtmlEntity entity -> this.out.text(plain(entity));
			case SoftLineBreak line -> softBreak();
			case HardLineBreak line -> this.out.raw("<br />\n");
			case Code code -> this.out.raw("<code>").text(plain(code)).raw("</code>");
			case Emphasis emphasis -> wrapped("em", emphasis);
			case StrongEmphasis strong -> wrapped("strong", strong);
			case Strikethrough deleted -> wrapped("del", deleted);
			case LinkSpan link -> span(link);
			case AutoLink link -> {
				String text = link.getText().toString();
				link(link, text.startsWith("www.") ? "http://" + text : text, null);
			}
			case MailLink mail -> link(mail, "mailto:" + mail.getText(), null);
			case HtmlInline html -> rawInline(html);
			default -> children(node);
		}
	}

	void paragraph(Paragraph paragraph) {
		boolean tight = paragraph.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list
				&& Tightness.isTight(list);
		if (tight) {
			children(paragraph);
		} else {
			this.out.line().raw("<p>");
			children(paragraph);
			this.out.raw("</p>").line();
		}
	}

	void heading(Heading heading) {
		String name = "h" + heading.getLevel();
		this.out.line().open(name);
		children(heading);
		this.out.close(name).line();
	}

	final void around(String name, Node node) {
		this.out.line().open(name).line();
		children(node);
		this.out.line().close(name).line();
	}

	private void list(ListBlock list) {
		if (list instanceof BulletList) {
			around("ul", list);
			return;
		}
		int start = ((OrderedList) list).getStartNumber();
		this.out.line().raw((start == 1) ? "<ol>" : "<ol start=\"" + start + "\">").line();
		children(list);
		this.out.line().close("ol").line();
	}

	private void item(ListItem item) {
		this.out.line().open("li");
		children(item);
		this.out.close("li").line();
	}

	private static @Nullable String language(FencedCodeBlock code) {
		String info = Escaping.unescapeString(code.getInfo().trim()).strip();
		return info.isEmpty() ? null : info.split("\\s", 2)[0];
	}

	void codeBlock(@Nullable String language, String code) {
		this.out.line().raw("<pre><code");
		if (language != null) {
			this.out.attribute("class", "language-" + language);
		}
		this.out.raw(">").text(code).raw("</code></pre>").line();
	}

	void rawBlock(HtmlBlockBase html) {
		this.out.line().raw(html.getContentChars().normalizeEOL().stripTrailing()).line();
	}

	void rawInline(HtmlInline html) {
		this.out.raw(html.getChars().normalizeEOL());
	}

	void softBreak() {
		this.out.raw("\n");
	}

	private void span(LinkSpan span) {
		if (span.isImage()) {
			image(span, span.target(), span.title());
		} else {
			link(span, span.target(), span.title());
		}
	}

	void link(Node node, String target, @Nullable String title) {
		this.out.raw("<a").attribute("href", Address.encoded(target));
		if (title != null) {
			this.out.attribute("title", title);
		}
		this.out.raw(">");
		linkText(node);
		this.out.raw("</a>");
	}

	final void linkText(Node node) {
		if (node instanceof LinkSpan) {
			children(node);
		} else {
			this.out.text(PlainText.of(node));
		}
	}

	void image(LinkSpan image, String source, @Nullable String title) {
		this.out.raw("<img").attribute("src", Address.encoded(source)).attribute("alt", PlainText.of(image));
		if (title != null) {
			this.out.attribute("title", title);
		}
		this.out.raw(" />");
	}

	void table(TableNode table) {
		this.out.line().raw("<table>").line();
		rows(table);
		this.out.line().raw("</table>").line();
	}

	final void rows(TableNode table) {
		this.out.raw("<thead>\n");
		boolean head = true;
		for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
			this.out.raw("<tr>\n");
			for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
				cell((TableNode.Cell) cell, head);
			}
			this.out.raw("</tr>\n");
			if (head) {
				this.out.raw("</thead>\n").raw(row.getNext() != null ? "<tbody>\n" : "");
				head = false;
			}
		}
		this.out.raw(table.getFirstChild() != table.getLastChild() ? "</tbody>\n" : "");
	}

	void cell(TableNode.Cell cell, boolean head) {
		String name = head ? "th" : "td";
		this.out.raw("<" + name);
		if (cell.alignment() != TableNode.Alignment.NONE) {
			this.out.attribute("align", cell.alignment().word());
		}
		this.out.raw(">");
		children(cell);
		this.out.close(name).raw("\n");
	}

	private void wrapped(String name, Node node) {
		this.out.open(name);
		children(node);
		this.out.close(name);
	}

	private static String plain(Node node) {
		return PlainText.of(node);
	}

}

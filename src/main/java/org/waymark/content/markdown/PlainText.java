package org.waymark.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of a sentence, without its markup. */
final class PlainText {

	private PlainText() {
	}

	/** What {@code node} reads like. */
	static String of(Node node) {
		StringBuilder text = new StringBuilder();
		append(node, text);
		return text.toString();
	}

	private static void append(Node node, StringBuilder text) {
		switch (node) {
			case Text plain -> text.append(Escaping.unescapeString(plain.getChars(), false));
			case HtmlEntity entity -> text.append(Escaping.unescapeString(entity.getChars()));
			case Code code -> text.append(code(code));
			case TermSpan term -> text.append(term.term().word());
			case AutoLink link -> text.append(link.getText());
			case MailLink link -> text.append(link.getText());
			case SoftLineBreak line -> text.append('\n');
			case HardLineBreak line -> text.append('\n');
			case HtmlInline tag -> {
			}
			default -> {
				for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
					append(child, text);
				}
			}
		}
	}

	/** Line endings are spaces, and one space on either side may be there only to keep backticks apart. */
	private static String code(Code code) {
		String text = code.getText().toString().replaceAll("\\r\\n?|\\n", " ");
		boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
		return padded ? text.substring(1, text.length() - 1) : text;
	}

}

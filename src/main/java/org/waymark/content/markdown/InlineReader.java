package org.waymark.content.markdown;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences: code, emphasis, links, raw tags and terms. It stands in for Flexmark's own reader, which follows CommonMark 0.28
 * and takes quadratic time over unclosed brackets and backticks.
 */
final class InlineReader extends InlineParserImpl {

	private static final Pattern AUTO_LINK = Pattern.compile("<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\\x00-\\x20]*>");

	private static final Pattern MAIL_LINK = Pattern.compile(
			"<[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
					+ "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*>");

	private static final Pattern ENTITY = Pattern
			.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

	private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

	private static final Pattern TERM = Pattern.compile("\\{term[ \\t]+([^{}\\r\\n]{1,200})\\}");

	private final Dialect dialect;

	private final Map<String, LinkEnd> definitions = new HashMap<>();

	private Emphasis emphasis = new Emphasis();

	private @Nullable Bracket brackets;

	private LinkScanner links = new LinkScanner("");

	private @Nullable TagScanner tags;

	private @Nullable Backticks backticks;

	InlineReader(Dialect dialect, DataHolder options, BitSet specialCharacters, BitSet delimiterCharacters,
			Map<Character, DelimiterProcessor> delimiterProcessors, LinkRefProcessorData linkRefProcessors,
			List<InlineParserExtensionFactory> extensions) {
		super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
		this.dialect = dialect;
	}

	@Override
	public void parse(BasedSequence content, Node block) {
		begin(content.trim(), block);
		while (this.index < this.input.length()) {
			step(this.input.charAt(this.index));
		}
		this.emphasis.resolve(null);
		flushTextNode();
		if (this.dialect.autolinks()) {
			new Autolinks().linkWithin(block);
		}
	}

	private void begin(BasedSequence content, @Nullable Node node) {
		if (node != null) {
			this.block = node;
		}
		this.input = content;
		this.index = 0;
		this.emphasis = new Emphasis();
		this.brackets = null;
		this.links = new LinkScanner(content);
		this.tags = null;
		this.backticks = null;
	}

	private void step(char c) {
		boolean read = switch (c) {
			case '\n', '\r' -> lineBreak();
			case '\\' -> escape();
			case '`' -> code();
			case '[' -> open(false);
			case '!' -> charAt(this.index + 1) == '[' && open(true);
			case ']' -> close();
			case '<' -> tag();
			case '&' -> matched(ENTITY, HtmlEntity::new);
			case '*', '_' -> delimiters(c);
			case '~' -> this.dialect.strikethrough() && delimiters(c);
			case '{' -> this.dialect.blocks() && term();
			default -> plain();
		};
		if (!read) {
			appendText(this.input, this.index, this.index + 1);
			this.index++;
		}
	}

	private boolean plain() {
		int start = this.index;
		do {
			this.index++;
		} while (this.index < this.input.length() && "\n\r\\`[!]<&*_~{".indexOf(this.input.charAt(this.index)) < 0);
		appendText(this.input, start, this.index);
		return true;
	}

	private boolean lineBreak() {
		int start = this.index;
		flushTextNode();
		int spaces = dropTrailingSpaces(this.block.getLastChild());
		this.index += (charAt(start) == '\r' && charAt(start + 1) == '\n') ? 2 : 1;
		BasedSequence chars = this.input.subSequence(start, this.index);
		appendNode(spaces >= 2 ? new HardLineBreak(chars) : new SoftLineBreak(chars));
		this.index = this.links.spaces(this.index);
		return true;
	}

	private static int dropTrailingSpaces(@Nullable Node before) {
		if (!(before instanceof Text text)) {
			return 0;
		}
		BasedSequence chars = text.getChars();
		int end = chars.length();
		while (end > 0 && chars.charAt(end - 1) == ' ') {
			end--;
		}
		text.setChars(chars.subSequence(0, end));
		return chars.length() - end;
	}

	private boolean escape() {
		char next = charAt(this.index + 1);
		if (next == '\n' || next == '\r') {
			int end = this.index + ((next == '\r' && charAt(this.index + 2) == '\n') ? 3 : 2);
			appendNode(new HardLineBreak(this.input.subSequence(this.index, end)));
			this.index = this.links.spaces(end);
			return true;
		}
		if (!LinkScanner.isEscapable(next)) {
			return false;
		}
		appendText(this.input, this.index, this.index + 2);
		this.index += 2;
		return true;
	}

	private boolean code() {
		int start = this.index;
		int content = start;
		while (charAt(content) == '`') {
			content++;
		}
		if (this.backticks == null) {
			this.backticks = new Backticks(this.input);
		}
		int close = this.backticks.next(content - start, content);
		if (close < 0) {
			appendText(this.input, start, content);
			this.index = content;
			return true;
		}
		int end = close + content - start;
		appendNode(new Code(this.input.subSequence(start, content), this.input.subSequence(content, close),
				this.input.subSequence(close, end)));
		this.index = end;
		return true;
	}

	private boolean delimiters(char sign) {
		int start = this.index;
		int end = start;
		while (charAt(end) == sign) {
			end++;
		}
		if (sign == '~' && end - start > 2) {
			appendText(this.input, start, end);
			this.index = end;
			return true;
		}
		this.index = end;
		int before = (start == 0) ? 0 : Character.codePointBefore(this.input, start);
		int after = (end == this.input.length()) ? 0 : Character.codePointAt(this.input, end);
		this.emphasis.add(appendSeparateText(this.input.subSequence(start, end)), sign, before, after);
		return true;
	}

	private boolean open(boolean image) {
		int start = this.index;
		this.index += image ? 2 : 1;
		Text node = appendSeparateText(this.input.subSequence(start, this.index));
		this.brackets = new Bracket(node, this.index, image, this.brackets, this.emphasis.last());
		return true;
	}

	private boolean close() {
		Bracket opener = this.brackets;
		if (opener == null) {
			return false;
		}
		this.brackets = opener.previous();
		LinkEnd link = opener.isActive() ? linkAfter(opener) : null;
		if (link == null) {
			return false;
		}
		flushTextNode();
		LinkSpan span = new LinkSpan(opener.image(), link.target(), link.title());
		span.setChars(this.input.subSequence(opener.start() - 1, link.end()));
		Node child = opener.node().getNext();
		while (child != null) {
			Node next = child.getNext();
			span.appendChild(child);
			child = next;
		}
		appendNode(span);
		this.emphasis.resolve(opener.lastRun());
		opener.node().unlink();
		if (!opener.image() && this.brackets != null) {
			this.brackets.deactivateLinks();
		}
		this.index = link.end();
		return true;
	}

	private @Nullable LinkEnd linkAfter(Bracket opener) {
		int after = this.index + 1;
		if (charAt(after) == '(') {
			LinkEnd inline = inlineLink(after + 1);
			if (inline != null) {
				return inline;
			}
		}
		int end = this.links.label(after);
		BasedSequence label = null;
		if (end > after + 2) {
			label = this.input.subSequence(after + 1, end - 1);
		} else if (!opener.hasBracketAfter()) {
			label = this.input.subSequence(opener.start(), this.index);
			end = Math.max(end, after);
		}
		if (label == null || label.length() > 999) {
			return null;
		}
		LinkEnd definition = this.definitions.get(key(label));
		return (definition == null) ? null : new LinkEnd(definition.target(), definition.title(), end);
	}

	private @Nullable LinkEnd inlineLink(int start) {
		int destination = this.links.blanks(start);
		int afterDestination = this.links.destination(destination);
		if (afterDestination < 0) {
			// An empty destination is one, too: [text]().
			return (charAt(destination) == ')') ? new LinkEnd("", null, destination + 1) : null;
		}
		String target = address(this.input.subSequence(destination, afterDestination));
		int next = this.links.blanks(afterDestination);
		String title = null;
		if (next > afterDestination) {
			int afterTitle = this.links.title(next);
			if (afterTitle > 0) {
				title = Escaping.unescapeString(this.input.subSequence(next + 1, afterTitle - 1));
				next = this.links.blanks(afterTitle);
			}
		}
		return (charAt(next) == ')') ? new LinkEnd(target, title, next + 1) : null;
	}

	private static String address(BasedSequence destination) {
		boolean angled = destination.length() > 1 && destination.charAt(0) == '<';
		return Escaping.unescapeString(angled ? destination.subSequence(1, destination.length() - 1) : destination);
	}

	/** Labels match without regard to case and to the kind of white space. */
	private static String key(CharSequence label) {
		return BLANKS.matcher(label.toString().strip()).replaceAll(" ").toLowerCase(Locale.ROOT)
				.toUpperCase(Locale.ROOT);
	}

	private boolean tag() {
		if (matched(AUTO_LINK, (chars) -> new AutoLink(chars.subSequence(0, 1),
				chars.subSequence(1, chars.length() - 1), chars.subSequence(chars.length() - 1)))
				|| matched(MAIL_LINK, (chars) -> new MailLink(chars.subSequence(0, 1),
						chars.subSequence(1, chars.length() - 1), chars.subSequence(chars.length() - 1)))) {
			return true;
		}
		if (this.tags == null) {
			this.tags = new TagScanner(this.input);
		}
		int end = this.tags.end(this.index);
		if (end < 0) {
			return false;
		}
		appendNode(new HtmlInline(this.input.subSequence(this.index, end)));
		this.index = end;
		return true;
	}

	private boolean term() {
		return matched(TERM, (chars) -> {
			String word = chars.subSequence(5, chars.length() - 1).toString().strip();
			return new TermSpan(new ServiceBlock.Term(word), chars);
		});
	}

	private boolean matched(Pattern pattern, java.util.function.Function<BasedSequence, Node> node) {
		Matcher matcher = pattern.matcher(this.input).region(this.index, this.input.length());
		if (!matcher.lookingAt()) {
			return false;
		}
		appendNode(node.apply(this.input.subSequence(this.index, matcher.end())));
		this.index = matcher.end();
		return true;
	}

	private char charAt(int at) {
		return this.links.charAt(at);
	}

	/** Takes in the link reference definitions that {@code paragraph} begins with; answers their length. */
	int definitions(BasedSequence paragraph) {
		int end = 0;
		int length = -1;
		while (length != 0) {
			int start = new LinkScanner(paragraph).spaces(end);
			length = (start < paragraph.length() && paragraph.charAt(start) == '[')
					? definition(paragraph.subSequence(start))
					: 0;
			end = (length == 0) ? end : start + length;
		}
		return end;
	}

	@Override
	protected int parseReference(Block paragraph, BasedSequence text) {
		return definition(text);
	}

	private int definition(BasedSequence text) {
		begin(text, null);
		int label = this.links.label(0);
		if (label < 0 || charAt(label) != ':' || text.subSequence(1, label - 1).isBlank()) {
			return 0;
		}
		int destination = this.links.blanks(label + 1);
		int afterDestination = this.links.destination(destination);
		if (afterDestination < 0) {
			return 0;
		}
		String title = null;
		int end = this.links.lineEnd(afterDestination);
		int next = this.links.blanks(afterDestination);
		int afterTitle = (next > afterDestination) ? this.links.title(next) : -1;
		if (afterTitle > 0 && this.links.lineEnd(afterTitle) >= 0) {
			title = Escaping.unescapeString(text.subSequence(next + 1, afterTitle - 1));
			end = this.links.lineEnd(afterTitle);
		}
		if (end < 0) {
			return 0;
		}
		this.definitions.putIfAbsent(key(text.subSequence(1, label - 1)),
				new LinkEnd(address(text.subSequence(destination, afterDestination)), title, 0));
		return end;
	}

	/**
	 * Where a link ends, and where it leads.
	 *
	 * @param target its address
	 * @param title its title, if it has one
	 * @param end the index after it
	 */
	private record LinkEnd(String target, @Nullable String title, int end) {
	}

}

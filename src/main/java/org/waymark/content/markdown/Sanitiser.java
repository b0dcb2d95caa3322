package org.waymark.content.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** Lets only what is allowed through, in well-formed HTML, and sets the service blocks apart. */
final class Sanitiser implements HtmlStreamEventReceiver {

	private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

	/** What one tag or text costs, in characters read. */
	private static final int COST = 64;

	private final Placeholders placeholders;

	private final Watch watch;

	private final Deque<List<Piece>> open = new ArrayDeque<>();

	private StringBuilder html = new StringBuilder();

	private Sanitiser(Placeholders placeholders, Watch watch) {
		this.watch = watch;
		this.placeholders = placeholders;
		this.open.push(new ArrayList<>());
	}

	/** The pieces that {@code html} is made of. */
	static List<Piece> clean(String html, Placeholders placeholders, Watch watch) {
		Sanitiser sanitiser = new Sanitiser(placeholders, watch);
		HtmlSanitizer.sanitize(html, AllowedHtml.POLICY.apply(sanitiser));
		sanitiser.flush();
		return sanitiser.open.getLast();
	}

	@Override
	public void openDocument() {
	}

	@Override
	public void closeDocument() {
	}

	@Override
	public void openTag(String element, List<String> attributes) {
		this.watch.tick(COST);
		Piece.Placed placed = this.placeholders.find(value(attributes, "class"));
		if (placed != null) {
			flush();
			this.open.getFirst().add(placed);
			return;
		}
		if (element.equals("table")) {
			flush();
			this.open.push(new ArrayList<>());
		}
		this.html.append('<').append(element);
		for (int i = 0; i + 1 < attributes.size(); i += 2) {
			attribute(attributes.get(i), attributes.get(i + 1));
		}
		String target = value(attributes, "href");
		if (target != null && LinkTarget.isExternal(target)) {
			this.html.append(" rel=\"noreferrer noopener\"");
		}
		this.html.append('>');
	}

	private void attribute(String name, String value) {
		String given = name.equals("id") ? this.placeholders.unmarked(value) : value;
		boolean marked = name.equals("class") && value.startsWith("wm");
		if (given != null && !marked) {
			this.html.append(' ').append(name).append("=\"").append(HtmlText.escaped(readable(given))).append('"');
		}
	}

	@Override
	public void closeTag(String element) {
		if (VOID.contains(element)) {
			return;
		}
		this.html.append("</").append(element).append('>');
		if (element.equals("table") && this.open.size() > 1) {
			flush();
			List<Piece> inner = this.open.pop();
			this.open.getFirst().add(new Piece.Placed(new ServiceBlock.Table(), inner));
		}
	}

	@Override
	public void text(String text) {
		this.watch.tick(COST);
		this.html.append(escaped(readable(text)));
	}

	private void flush() {
		if (!this.html.isEmpty()) {
			this.open.getFirst().add(new Piece.Html(this.html.toString()));
			this.html = new StringBuilder();
		}
	}

	private static @Nullable String value(List<String> attributes, String name) {
		for (int i = 0; i + 1 < attributes.size(); i += 2) {
			if (attributes.get(i).equals(name)) {
				return attributes.get(i + 1);
			}
		}
		return null;
	}

	private static String escaped(String text) {
		return HtmlText.escaped(text).replace("&quot;", "\"");
	}

	/** Without what HTML cannot hold: control characters, half pairs, and code points that are no characters. */
	private static String readable(String text) {
		boolean clean = text.codePoints().allMatch(Sanitiser::isReadable);
		if (clean) {
			return text;
		}
		StringBuilder readable = new StringBuilder(text.length());
		text.codePoints().filter(Sanitiser::isReadable).forEach(readable::appendCodePoint);
		return readable.toString();
	}

	private static boolean isReadable(int c) {
		boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
		boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
		boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
		return !control && !surrogate && !noCharacter;
	}

}

package org.waymark.content.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Raw HTML as an author wrote it, reduced to whole tags that are allowed. What is taken out is told with its line; a tag that was
 * never finished becomes text, so that it cannot swallow what follows.
 */
final class RawHtml {

	private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

	private static final Pattern VALUE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

	private final Notes notes;

	RawHtml(Notes notes) {
		this.notes = notes;
	}

	/** What is left of {@code markup}, which begins at {@code offset} of the body. */
	String allowed(String markup, int offset) {
		StringBuilder allowed = new StringBuilder(markup.length());
		TagScanner tags = new TagScanner(markup);
		int i = 0;
		while (i < markup.length()) {
			int open = markup.indexOf('<', i);
			if (open < 0) {
				break;
			}
			allowed.append(markup, i, open);
			int end = tags.end(open);
			if (end < 0) {
				allowed.append("&lt;");
				i = open + 1;
			} else {
				i = tag(markup, open, end, offset + open, allowed);
			}
		}
		return allowed.append(markup, Math.min(i, markup.length()), markup.length()).toString();
	}

	/** Takes in the tag from {@code open} to {@code end}; answers where to go on. */
	private int tag(String markup, int open, int end, int offset, StringBuilder allowed) {
		String tag = markup.substring(open, end);
		String name = name(tag);
		if (name.isEmpty()) {
			return end;
		}
		boolean closing = tag.startsWith("</");
		if (AllowedHtml.ELEMENTS.contains(name)) {
			if (!closing) {
				noteAttributes(name, tag, offset);
			}
			allowed.append(tag);
			return end;
		}
		if (!closing) {
			this.notes.removed("<" + name + ">", tag, offset);
			if (AllowedHtml.SILENT.contains(name) && !tag.endsWith("/>")) {
				return afterContent(markup, name, end);
			}
		}
		return end;
	}

	/** After the closing tag, or at the end where there is none: until then nothing is for readers. */
	private static int afterContent(String markup, String name, int from) {
		Matcher close = Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(markup);
		return close.find(from) ? close.end() : markup.length();
	}

	private void noteAttributes(String name, String tag, int offset) {
		if (!tag.contains("=") && tag.indexOf(' ') < 0) {
			return;
		}
		Attributes attributes = new Attributes(name, tag, offset);
		HtmlSanitizer.sanitize(tag, AllowedHtml.POLICY.apply(attributes, attributes, tag));
	}

	private static String value(String tag, String attribute) {
		int at = tag.toLowerCase(Locale.ROOT).indexOf(attribute);
		Matcher value = VALUE.matcher(tag);
		if (at < 0 || !value.find(at)) {
			return "";
		}
		return (value.group(1) != null) ? value.group(1) : (value.group(2) != null) ? value.group(2) : value.group(3);
	}

	/** The name of a tag in lower case; empty for comments, declarations and the like. */
	static String name(String tag) {
		Matcher name = NAME.matcher(tag);
		return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** Notes where the links and images of a raw tag point, and which of its attributes are taken out. */
	private final class Attributes implements HtmlStreamEventReceiver, HtmlChangeListener<String> {

		private final String name;

		private final String tag;

		private final int offset;

		Attributes(String name, String tag, int offset) {
			this.name = name;
			this.tag = tag;
			this.offset = offset;
		}

		@Override
		public void discardedTag(@Nullable String context, String element) {
		}

		@Override
		public void discardedAttributes(@Nullable String context, String element, String... attributes) {
			for (String attribute : attributes) {
				RawHtml.this.notes.removed(attribute + " on <" + this.name + ">", value(this.tag, attribute),
						this.offset);
			}
		}

		@Override
		public void openTag(String element, List<String> attributes) {
			for (int i = 0; i + 1 < attributes.size(); i += 2) {
				if (element.equals("a") && attributes.get(i).equals("href")) {
					RawHtml.this.notes.link(attributes.get(i + 1), "", this.offset);
				} else if (element.equals("img") && attributes.get(i).equals("src")) {
					RawHtml.this.notes.image(attributes.get(i + 1), "", this.offset);
				}
			}
		}

		@Override
		public void openDocument() {
		}

		@Override
		public void closeDocument() {
		}

		@Override
		public void closeTag(String element) {
		}

		@Override
		public void text(String text) {
		}

	}

}

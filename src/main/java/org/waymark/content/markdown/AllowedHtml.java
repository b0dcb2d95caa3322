package org.waymark.content.markdown;

import java.util.Set;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that may reach a page, whoever wrote it. */
final class AllowedHtml {

	/** What a placeholder's name, and a heading's id, begin with; the rest of the mark differs from body to body. */
	static final String MARK = "wm[0-9a-f]{32}-";

	static final Set<String> ELEMENTS = Set.of("a", "abbr", "b", "bdi", "blockquote", "br", "caption", "cite",
			"code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h2", "h3", "h4",
			"h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s",
			"samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
			"time", "tr", "u", "ul", "var", "wbr");

	/** Elements whose content is no text for readers: it goes with them. */
	static final Set<String> SILENT = Set.of("script", "style", "iframe", "object", "svg", "math", "template",
			"noscript", "noembed", "noframes", "xmp", "title", "textarea", "select", "plaintext", "frameset");

	static final PolicyFactory POLICY = policy();

	private AllowedHtml() {
	}

	private static PolicyFactory policy() {
		Pattern number = Pattern.compile("[0-9]{1,4}");
		return new HtmlPolicyBuilder().allowElements(ELEMENTS.toArray(String[]::new))
				.allowUrlProtocols("http", "https", "mailto", "tel").allowAttributes("href")
				.matching((element, attribute, value) -> LinkTarget.isAllowedLink(value) ? value : null)
				.onElements("a").allowAttributes("src")
				.matching((element, attribute, value) -> LinkTarget.isAllowedImage(value) ? value : null)
				.onElements("img").allowAttributes("alt").onElements("img").allowAttributes("width", "height")
				.matching(number).onElements("img").allowAttributes("title").onElements("a", "img", "abbr", "dfn")
				.allowAttributes("start", "value").matching(Pattern.compile("-?[0-9]{1,9}")).onElements("ol", "li")
				.allowAttributes("reversed").onElements("ol").allowAttributes("colspan", "rowspan").matching(number)
				.onElements("th", "td").allowAttributes("scope")
				.matching(Pattern.compile("(?i)col|row|colgroup|rowgroup"))
				.onElements("th").allowAttributes("datetime").matching(Pattern.compile("[0-9TZ:.+ PYMWDHS-]{1,40}"))
				.onElements("time").allowAttributes("lang")
				.matching(Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}"))
				.globally().allowAttributes("dir").matching(Pattern.compile("(?i)ltr|rtl|auto")).globally()
				.allowAttributes("open").onElements("details").allowAttributes("class")
				.matching(Pattern
						.compile("align-(?:left|center|right)|language-[\\p{L}\\p{N}+#._-]{1,40}|" + MARK + "[0-9]+"))
				.globally().allowAttributes("id").matching(Pattern.compile(MARK + "[\\p{L}\\p{N}-]+"))
				.onElements("h2", "h3", "h4", "h5", "h6").toFactory();
	}

}

package org.waymark.content.markdown;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** How much more than CommonMark is understood. The narrower ones are there to be held against their specifications. */
enum Dialect {

	/** CommonMark alone. */
	COMMONMARK,

	/** With tables, strikethrough and bare addresses as GitHub understands them. */
	GFM,

	/** With service blocks, too: what pages are written in. */
	WAYMARK;

	boolean tables() {
		return this != COMMONMARK;
	}

	boolean strikethrough() {
		return this != COMMONMARK;
	}

	boolean autolinks() {
		return this != COMMONMARK;
	}

	boolean blocks() {
		return this == WAYMARK;
	}

	/** A parser of this dialect; one serves all threads. */
	Parser parser() {
		Parser.Builder builder = Parser.builder();
		builder.set(Parser.HTML_BLOCK_TAGS, BLOCK_TAGS);
		builder.customInlineParserFactory((options, special, delimiters, processors, references,
				extensions) -> new InlineReader(this, options, special, delimiters, processors, references,
						extensions));
		builder.set(Parser.HEADING_PARSER, false);
		builder.customBlockParserFactory(new HeadingParser.Factory());
		builder.customBlockParserFactory(new TildeFence());
		builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
		if (tables()) {
			builder.customBlockParserFactory(new TableParser.Factory());
		}
		if (blocks()) {
			builder.customBlockParserFactory(new ContainerParser.Factory());
			builder.customBlockParserFactory(new ReferenceLineParser.Factory());
		}
		return builder.build();
	}

	/** The HTML that the specification of this dialect asks for: raw, not to be shown to anybody. */
	String html(String body) {
		Watch watch = new Watch(Duration.ofMinutes(1), Long.MAX_VALUE);
		HtmlText out = new HtmlText(watch);
		new CommonMarkHtml(out).write(parser().parse(BasedSequence.of(new WatchedText(body, watch))));
		return out.toString();
	}

	/** CommonMark 0.31.2, 4.6, start condition 6. */
	private static final List<String> BLOCK_TAGS = Arrays.asList(
			("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt "
					+ "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend "
					+ "li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td "
					+ "tfoot th thead title tr track ul").split(" "));

}

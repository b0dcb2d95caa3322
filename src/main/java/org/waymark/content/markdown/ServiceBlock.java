package org.waymark.content.markdown;

import java.math.BigDecimal;
import java.util.List;

import org.waymark.content.PagePath;
import org.waymark.content.flow.Flow;

/**
 * A block that a public service needs and plain Markdown has not: either a container around more Markdown, or a reference to
 * something that lives elsewhere.
 */
public sealed interface ServiceBlock {

	/** A block around more of the page. */
	sealed interface Container extends ServiceBlock {
	}

	/** A block that stands for something kept elsewhere; nothing is inside it. */
	sealed interface Reference extends ServiceBlock {
	}

	/** How soon somebody has to act. */
	enum Level {

		/** Ring 999 now. */
		EMERGENCY,

		/** Ring someone today. */
		URGENT,

		/** Talk it through. */
		ADVICE

	}

	/**
	 * A care card: what to do, and how soon.
	 *
	 * @param level how soon
	 * @param heading plain text, for example {@code Call 999 if:}
	 */
	record Card(Level level, String heading) implements Container {
	}

	/** An important note. */
	record Callout() implements Container {
	}

	/** A caution in one or two sentences. */
	record Warning() implements Container {
	}

	/** An invented scenario. */
	record Example() implements Container {
	}

	/** One ordered list, to be read as big numbered steps. */
	record Steps() implements Container {
	}

	/** One list of what to do. */
	record Do() implements Container {
	}

	/** One list of what not to do. */
	record Dont() implements Container {
	}

	/**
	 * Detail that stays folded until it is asked for.
	 *
	 * @param heading plain text of its summary
	 */
	record Details(String heading) implements Container {
	}

	/** A call to action; inside is nothing but the link, without a paragraph around it. */
	record Action() implements Container {
	}

	/** A postal address; inside is one paragraph with its line breaks kept. */
	record Address() implements Container {
	}

	/**
	 * One idea of an Easy Read page: a picture beside a few words.
	 *
	 * @param icon the picture's name, one of {@link #ICONS}
	 */
	record Picture(String icon) implements Container {

		/** The pictures that there are. */
		public static final List<String> ICONS = List.of("alert", "check", "child", "clock", "cross", "eye", "heart",
				"home", "info", "lock", "mail", "moon", "people", "phone", "school", "search", "talk", "web", "write");

	}

	/** A table, so that whoever shows it can let it scroll by itself; inside is the {@code table} element. */
	record Table() implements Container {
	}

	/**
	 * Contact cards.
	 *
	 * @param ids which, at least one, for example {@code childline}
	 */
	record Contacts(List<String> ids) implements Reference {

		public Contacts {
			ids = List.copyOf(ids);
		}

	}

	/** The strip of help that fits the page's audience at this hour. */
	record HelpStrip() implements Reference {
	}

	/**
	 * A figure worth remembering.
	 *
	 * @param figure for example {@code 437 of 600}
	 * @param label what it counts
	 */
	record KeyFigure(String figure, String label) implements Reference {
	}

	/**
	 * A piece of text used on several pages.
	 *
	 * @param id its name, for example {@code not-your-fault}
	 */
	record Snippet(String id) implements Reference {
	}

	/**
	 * A note on the law that hides itself when nobody has checked it lately.
	 *
	 * @param id its name
	 */
	record LawNote(String id) implements Reference {
	}

	/**
	 * A word of the glossary, inside a sentence.
	 *
	 * @param word as written on the page, for example {@code LADO}
	 */
	record Term(String word) implements Reference {
	}

	/**
	 * Tiles that lead to pages.
	 *
	 * @param paths which, at least one
	 */
	record Tiles(List<PagePath> paths) implements Reference {

		public Tiles {
			paths = List.copyOf(paths);
		}

	}

	/** The pages of this section, in their order. */
	record Children() implements Reference {
	}

	/**
	 * The latest news.
	 *
	 * @param count how many items
	 */
	record News(int count) implements Reference {
	}

	/** The alerts in force. */
	record Alerts() implements Reference {
	}

	/**
	 * A flow chart.
	 *
	 * @param flow what it shows
	 */
	record FlowChart(Flow flow) implements Reference {
	}

	/**
	 * What the guide says of one level of need, under the name it has today.
	 *
	 * @param number 1 to 4
	 */
	record LevelOfNeed(int number) implements Reference {
	}

	/**
	 * An indicator's latest figure with its chart.
	 *
	 * @param id the name of its page, for example {@code cpp-rate}
	 */
	record Indicator(String id) implements Reference {
	}

	/**
	 * A chart of bars, and the table it is drawn from.
	 *
	 * @param title what it shows
	 * @param bars at least one
	 */
	record Chart(String title, List<Bar> bars) implements Reference {

		public Chart {
			bars = List.copyOf(bars);
		}

	}

	/**
	 * One bar of a chart.
	 *
	 * @param label what it counts
	 * @param value how much
	 * @param written the number as it was written
	 */
	record Bar(String label, BigDecimal value, String written) {
	}

}

package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.content.PagePath;
import org.waymark.content.markdown.ServiceBlock.Action;
import org.waymark.content.markdown.ServiceBlock.Address;
import org.waymark.content.markdown.ServiceBlock.Alerts;
import org.waymark.content.markdown.ServiceBlock.Callout;
import org.waymark.content.markdown.ServiceBlock.Card;
import org.waymark.content.markdown.ServiceBlock.Children;
import org.waymark.content.markdown.ServiceBlock.Contacts;
import org.waymark.content.markdown.ServiceBlock.Container;
import org.waymark.content.markdown.ServiceBlock.Details;
import org.waymark.content.markdown.ServiceBlock.Do;
import org.waymark.content.markdown.ServiceBlock.Dont;
import org.waymark.content.markdown.ServiceBlock.Example;
import org.waymark.content.markdown.ServiceBlock.HelpStrip;
import org.waymark.content.markdown.ServiceBlock.KeyFigure;
import org.waymark.content.markdown.ServiceBlock.LawNote;
import org.waymark.content.markdown.ServiceBlock.Level;
import org.waymark.content.markdown.ServiceBlock.LevelOfNeed;
import org.waymark.content.markdown.ServiceBlock.News;
import org.waymark.content.markdown.ServiceBlock.Snippet;
import org.waymark.content.markdown.ServiceBlock.Steps;
import org.waymark.content.markdown.ServiceBlock.Tiles;
import org.waymark.content.markdown.ServiceBlock.Warning;

/** What the first line of a service block says. */
final class BlockSyntax {

	/** The names that may follow {@code :::}. */
	static final List<String> CONTAINERS = List.of("emergency", "urgent", "advice", "callout", "warning", "example",
			"steps", "do", "dont", "details", "action", "address", "picture");

	/** The names that may stand in braces on a line of their own. */
	static final List<String> REFERENCES = List.of("contact", "contacts", "help-strip", "key-figure", "snippet",
			"law-note", "tiles", "children", "news", "alerts", "level", "indicator");

	private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?");

	private static final int MOST_NEWS = 50;

	private BlockSyntax() {
	}

	/**
	 * The container called {@code name}.
	 *
	 * @param rest what follows the name on its line
	 */
	static Container container(String name, String rest) throws BlockMistake {
		return switch (name) {
			case "emergency" -> new Card(Level.EMERGENCY, heading(name, rest));
			case "urgent" -> new Card(Level.URGENT, heading(name, rest));
			case "advice" -> new Card(Level.ADVICE, heading(name, rest));
			case "details" -> new Details(heading(name, rest));
			case "callout" -> bare(new Callout(), name, rest);
			case "warning" -> bare(new Warning(), name, rest);
			case "example" -> bare(new Example(), name, rest);
			case "steps" -> bare(new Steps(), name, rest);
			case "do" -> bare(new Do(), name, rest);
			case "dont" -> bare(new Dont(), name, rest);
			case "action" -> bare(new Action(), name, rest);
			case "picture" -> picture(rest.strip());
			case "address" -> bare(new Address(), name, rest);
			default -> throw new BlockMistake("There is no block called “%s”".formatted(shortened(name)),
					"Use one of: " + String.join(", ", CONTAINERS));
		};
	}

	/**
	 * The reference called {@code name}.
	 *
	 * @param rest what follows the name in the braces
	 */
	static ServiceBlock.Reference reference(String name, String rest) throws BlockMistake {
		return switch (name) {
			case "contact", "contacts" -> new Contacts(ids(name, rest));
			case "help-strip" -> bare(new HelpStrip(), name, rest);
			case "children" -> bare(new Children(), name, rest);
			case "alerts" -> bare(new Alerts(), name, rest);
			case "snippet" -> new Snippet(oneId(name, rest));
			case "indicator" -> new ServiceBlock.Indicator(oneId(name, rest));
			case "law-note" -> new LawNote(oneId(name, rest));
			case "tiles" -> new Tiles(paths(rest));
			case "news" -> new News(count(rest));
			case "level" -> new LevelOfNeed(level(rest));
			case "key-figure" -> keyFigure(rest);
			default -> throw unknownReference(name);
		};
	}

	/** The mistake of a name in braces that nothing is known by. */
	static BlockMistake unknownReference(String name) {
		return new BlockMistake("There is no block called “%s”".formatted(shortened(name)),
				"Use one of: " + String.join(", ", REFERENCES) + "; or take the braces away");
	}

	private static String heading(String name, String rest) throws BlockMistake {
		if (rest.isBlank()) {
			throw new BlockMistake("The block “%s” has no heading".formatted(name),
					"Write its heading on the same line: ::: %s Heading".formatted(name));
		}
		return rest.strip();
	}

	private static ServiceBlock.Picture picture(String icon) throws BlockMistake {
		if (!ServiceBlock.Picture.ICONS.contains(icon)) {
			throw new BlockMistake(icon.isEmpty()
					? "“picture” doesn't say which"
					: "There is no picture called “%s”".formatted(shortened(icon)),
					"Use one of: " + String.join(", ", ServiceBlock.Picture.ICONS));
		}
		return new ServiceBlock.Picture(icon);
	}

	private static <T extends ServiceBlock> T bare(T block, String name, String rest) throws BlockMistake {
		if (!rest.isBlank()) {
			throw new BlockMistake(
					"“%s” stands behind “%s”, where nothing is expected".formatted(shortened(rest), name),
					"Move it to a line of its own, or take it away");
		}
		return block;
	}

	private static List<String> ids(String name, String rest) throws BlockMistake {
		List<String> ids = words(rest);
		if (ids.isEmpty()) {
			throw refersToNothing(name, "{%s childline}".formatted(name));
		}
		for (String id : ids) {
			if (!ID.matcher(id).matches()) {
				throw new BlockMistake("“%s” cannot be the name of anything".formatted(shortened(id)),
						"Names have lower-case letters, digits and hyphens, such as childline");
			}
		}
		return ids;
	}

	private static String oneId(String name, String rest) throws BlockMistake {
		List<String> ids = ids(name, rest);
		if (ids.size() > 1) {
			throw new BlockMistake("“%s” names %d things, and takes one".formatted(name, ids.size()),
					"Write one line for each");
		}
		return ids.getFirst();
	}

	private static List<PagePath> paths(String rest) throws BlockMistake {
		List<String> words = words(rest);
		if (words.isEmpty()) {
			throw refersToNothing("tiles", "{tiles /parents/online /parents/missing}");
		}
		List<PagePath> paths = new ArrayList<>();
		for (String word : words) {
			if (!PagePath.isValid(word)) {
				throw new BlockMistake("“%s” is not the address of a page".formatted(shortened(word)),
						"Addresses begin with a slash, such as /parents/missing");
			}
			paths.add(new PagePath(word));
		}
		return paths;
	}

	private static int count(String rest) throws BlockMistake {
		String count = rest.strip();
		if (count.matches("[1-9][0-9]?") && Integer.parseInt(count) <= MOST_NEWS) {
			return Integer.parseInt(count);
		}
		throw new BlockMistake("“news” does not say how many", "Write a number from 1 to 50: {news 3}");
	}

	private static int level(String rest) throws BlockMistake {
		if (rest.strip().matches("[1-4]")) {
			return Integer.parseInt(rest.strip());
		}
		throw new BlockMistake("“level” does not say which", "Write a number from 1 to 4: {level 3}");
	}

	private static KeyFigure keyFigure(String rest) throws BlockMistake {
		String[] parts = rest.split("\\|", 2);
		if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
			throw new BlockMistake("“key-figure” needs a figure and what it counts",
					"Write {key-figure 437 of 600 | training places taken in 2014/15}");
		}
		return new KeyFigure(parts[0].strip(), parts[1].strip());
	}

	private static BlockMistake refersToNothing(String name, String example) {
		return new BlockMistake("“%s” refers to nothing".formatted(name), "Say to what: " + example);
	}

	private static List<String> words(String rest) {
		return Stream.of(rest.strip().split("\\s+")).filter((word) -> !word.isEmpty()).toList();
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

}

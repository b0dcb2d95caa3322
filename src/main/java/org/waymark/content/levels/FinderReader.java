package org.waymark.content.levels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.content.Fields;
import org.waymark.content.PagePath;

/** Reads the finder from a page's front matter, and says what is wrong with it. */
public final class FinderReader {

	private static final String ID = "[a-z][a-z0-9-]{0,30}";

	private static final int MOST_QUESTIONS = 8;

	private final List<Mistake> mistakes = new ArrayList<>();

	private FinderReader() {
	}

	/** The finder that some fields hold; nothing if they hold none that can be used. */
	public static Optional<Finder> read(Fields fields) {
		FinderReader reader = new FinderReader();
		Finder finder = reader.finder(fields);
		return reader.mistakes.isEmpty() ? Optional.of(finder) : Optional.empty();
	}

	/** What is wrong with the finder that some fields hold. */
	public static List<Mistake> check(Fields fields) {
		FinderReader reader = new FinderReader();
		reader.finder(fields);
		return List.copyOf(reader.mistakes);
	}

	private Finder finder(Fields fields) {
		PagePath guide = fields.text("guide").filter(PagePath::isValid).map(PagePath::new).orElse(PagePath.HOME);
		if (guide.isHome()) {
			wrong("guide", "leads to no guide", "Write the guide's address, such as /professionals/levels-of-need.");
		}
		List<Question> questions = fields.records("questions").stream().map(this::question).toList();
		Set<String> ids = new HashSet<>(Set.of(Finder.DANGER));
		questions.stream().filter((question) -> !ids.add(question.id()))
				.forEach((question) -> wrong("questions", "has two questions called “%s”".formatted(question.id()),
						"Give each an id of its own; “danger” is taken."));
		if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
			wrong("questions", "has %d questions".formatted(questions.size()),
					"Ask at least one and at most %d: people give up on more.".formatted(MOST_QUESTIONS));
		}
		for (int level = 2; level <= LevelsGuide.LEVELS; level++) {
			int wanted = level;
			if (questions.stream().flatMap((question) -> question.choices().stream())
					.noneMatch((choice) -> choice.level() == wanted)) {
				wrong("questions", "has no answer that leads to level %d".formatted(level),
						"Give one of the answers level: %d.".formatted(level));
			}
		}
		return new Finder(guide, questions);
	}

	private Question question(Fields fields) {
		String id = id("A question", fields);
		boolean many = fields.flag("many");
		if (fields.text("text").isEmpty()) {
			wrong("questions", "has no text for “%s”".formatted(id), "Write the question as text: …");
		}
		List<Choice> choices = fields.records("choices").stream().map((choice) -> choice(id, choice)).toList();
		Set<String> ids = new HashSet<>();
		choices.stream().filter((choice) -> !ids.add(choice.id()))
				.forEach((choice) -> wrong("questions",
						"has the answer “%s” of “%s” twice".formatted(choice.id(), id), "Give each an id of its own."));
		if (choices.size() < (many ? 1 : 2)) {
			wrong("questions", "has too few answers for “%s”".formatted(id), "Give it two or more.");
		}
		return new Question(id, fields.text("text", ""), fields.text("hint", ""), many, choices);
	}

	private Choice choice(String question, Fields fields) {
		String id = id("An answer of “%s”".formatted(question), fields);
		int level = fields.number("level").orElse(0);
		if (level < 0 || level > LevelsGuide.LEVELS) {
			wrong("questions", "leads from “%s” to level %d".formatted(id, level), "Write a level from 1 to 4.");
		}
		if (fields.text("text").isEmpty()) {
			wrong("questions", "has no text for the answer “%s” of “%s”".formatted(id, question),
					"Write it as text: …");
		}
		if (level > 1 && fields.text("because").isEmpty()) {
			wrong("questions", "doesn't say why “%s” speaks for level %d".formatted(id, level),
					"Write because: and the reason; the finder never gives a bare verdict.");
		}
		List<String> protocols = fields.strings("protocol");
		protocols.stream().filter((path) -> !PagePath.isValid(path))
				.forEach(
						(path) -> wrong("questions", "leads from “%s” to “%s”, which is no address".formatted(id, path),
								"Addresses begin with a slash."));
		return new Choice(id, fields.text("text", ""), level, fields.text("because", ""),
				protocols.stream().filter(PagePath::isValid).map(PagePath::new).toList(), fields.flag("now"),
				fields.flag("unsure"), fields.flag("apart"));
	}

	private String id(String what, Fields fields) {
		String id = fields.text("id", "");
		if (!id.matches(ID)) {
			wrong("questions", "%s has the id “%s”".formatted(what, id),
					"Write an id of lower-case letters, such as id: needs.");
		}
		return id;
	}

	private void wrong(String field, String message, String remedy) {
		this.mistakes.add(new Mistake(field, message, remedy));
	}

}

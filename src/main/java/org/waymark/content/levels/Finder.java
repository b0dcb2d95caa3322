package org.waymark.content.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.content.PagePath;

/**
 * A few questions that lead to a level of need. It keeps nothing: the same answers always give the same advice.
 *
 * @param guide where the guide is that it leads to
 * @param questions in the order they are asked; the question about danger comes before them all and is not among them
 */
public record Finder(PagePath guide, List<Question> questions) {

	/** The id of the question that comes first. */
	public static final String DANGER = "danger";

	/** The one answer to it that lets the others be asked. */
	public static final String NO_DANGER = "no";

	public Finder {
		questions = List.copyOf(questions);
	}

	/** What some answers amount to; the answers are choices by the question's id. */
	public Advice weigh(Map<String, Set<String>> answers) {
		if (!answers.getOrDefault(DANGER, Set.of()).equals(Set.of(NO_DANGER))) {
			return answers.getOrDefault(DANGER, Set.of()).isEmpty()
					? new Advice.Unanswered(List.of(DANGER))
					: new Advice.Danger();
		}
		List<String> open = this.questions.stream()
				.filter((question) -> !isAnswered(question, answers.getOrDefault(question.id(), Set.of())))
				.map(Question::id).toList();
		return open.isEmpty() ? suggestion(answers) : new Advice.Unanswered(open);
	}

	private static boolean isAnswered(Question question, Set<String> given) {
		boolean known = given.stream().allMatch((id) -> question.choice(id).isPresent());
		return known && (question.many() || given.size() == 1);
	}

	private List<Choice> chosen(Map<String, Set<String>> answers, boolean many) {
		List<Choice> chosen = new ArrayList<>();
		this.questions.stream().filter((question) -> question.many() == many)
				.forEach((question) -> question.choices().stream()
						.filter((choice) -> answers.getOrDefault(question.id(), Set.of()).contains(choice.id()))
						.forEach(chosen::add));
		return chosen;
	}

	private Advice suggestion(Map<String, Set<String>> answers) {
		List<Choice> signs = chosen(answers, true);
		List<Choice> answered = chosen(answers, false);
		List<Choice> all = Stream.concat(signs.stream(), answered.stream()).toList();
		int level = Math.max(1, all.stream().mapToInt(Choice::level).max().orElse(1));
		boolean now = all.stream().anyMatch(Choice::now);
		// Each sign has its own steps; of the answers, only those that set the level do.
		List<Choice> weighty = Stream
				.concat(signs.stream(), answered.stream().filter((choice) -> choice.level() == level)).toList();
		List<PagePath> protocols = weighty.stream().flatMap((choice) -> choice.protocols().stream()).distinct()
				.toList();
		if (level == 1 && signs.stream().anyMatch(Choice::apart)) {
			return new Advice.OwnWay(reasons(signs), protocols, now);
		}
		boolean unsure = all.stream().anyMatch((choice) -> choice.unsure() && (level > 1 || choice.level() > 0));
		return new Advice.Suggestion(level, reasons(weighty),
				reasons(answered.stream().filter((choice) -> choice.level() == 0).toList()), protocols, now, unsure);
	}

	private static List<String> reasons(List<Choice> choices) {
		return choices.stream().map(Choice::because).filter((reason) -> !reason.isEmpty()).distinct().toList();
	}

}

package org.waymark.content.levels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
		return open.isEmpty() ? suggestion(chosen(answers)) : new Advice.Unanswered(open);
	}

	private static boolean isAnswered(Question question, Set<String> given) {
		boolean known = given.stream().allMatch((id) -> question.choice(id).isPresent());
		return known && (question.many() || given.size() == 1);
	}

	private List<Choice> chosen(Map<String, Set<String>> answers) {
		List<Choice> chosen = new ArrayList<>();
		this.questions.forEach((question) -> question.choices().stream()
				.filter((choice) -> answers.getOrDefault(question.id(), Set.of()).contains(choice.id()))
				.forEach(chosen::add));
		return chosen;
	}

	private static Advice suggestion(List<Choice> chosen) {
		int level = chosen.stream().mapToInt(Choice::level).max().orElse(0);
		List<String> because = chosen.stream().filter((choice) -> choice.level() > 0)
				.sorted(Comparator.comparingInt(Choice::level).reversed()).map(Choice::because)
				.filter((reason) -> !reason.isEmpty()).distinct().toList();
		List<String> notes = chosen.stream().filter((choice) -> choice.level() == 0).map(Choice::because)
				.filter((note) -> !note.isEmpty()).distinct().toList();
		return new Advice.Suggestion(Math.max(level, 1), because, notes,
				chosen.stream().flatMap((choice) -> choice.protocols().stream()).distinct().toList(),
				chosen.stream().anyMatch(Choice::now), chosen.stream().anyMatch(Choice::unsure));
	}

}

package org.waymark.rendering;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.waymark.content.PagePath;
import org.waymark.content.Revision;
import org.waymark.content.levels.Advice;
import org.waymark.content.levels.Finder;
import org.waymark.content.levels.FinderReader;
import org.waymark.content.levels.Level;
import org.waymark.content.levels.LevelsGuide;
import org.waymark.content.levels.LevelsReader;
import org.waymark.content.levels.Question;
import org.waymark.publication.PublishedPage;
import org.waymark.theme.FinderView;
import org.waymark.theme.FinderView.AdviceView;
import org.waymark.theme.FinderView.ChoiceView;
import org.waymark.theme.FinderView.QuestionView;
import org.waymark.theme.ContactView;
import org.waymark.theme.Link;

/**
 * The level finder, step by step: danger first, then a few questions, then advice. What was answered is in the request and nowhere else; it comes
 * in a form that is posted, so that it stands in no address, no history and no log.
 */
final class FinderSteps implements Extras {

	/** Says that the questions were on the screen: before that, nobody is told off for not having answered them. */
	private static final String ASKED = "asked";

	@Override
	public boolean takesForm() {
		return true;
	}

	@Override
	public Map<String, Object> of(PageParts parts) {
		Optional<Finder> finder = FinderReader.read(parts.page().fields());
		Optional<Revision> page = finder
				.flatMap((found) -> parts.reading().nearest(parts.page().language(), found.guide()))
				.map(PublishedPage::revision);
		Optional<LevelsGuide> guide = page.flatMap((found) -> LevelsReader.read(found.fields()));
		return (guide.isEmpty() || finder.isEmpty())
				? Map.of()
				: Map.of("finder", view(finder.get(), guide.get(), page.get(), parts));
	}

	private static FinderView view(Finder finder, LevelsGuide guide, Revision guidePage, PageParts parts) {
		PageQuery query = parts.query();
		return switch (finder.weigh(answers(finder, query))) {
			case Advice.Danger _ -> step("in-danger", finder, Set.of(), null, contacts(guide, 4, parts), parts);
			case Advice.Unanswered(List<String> open) -> open.contains(Finder.DANGER)
					? step("danger", finder, isAnswer(query) ? Set.copyOf(open) : Set.of(), null,
							contacts(guide, 4, parts), parts)
					: step("questions", finder, query.first(ASKED).isPresent() ? Set.copyOf(open) : Set.of(), null,
							contacts(guide, 4, parts), parts);
			case Advice.OwnWay(List<String> because, List<PagePath> protocols, boolean now) -> step("advice", finder,
					Set.of(), new AdviceView(null, now, false, because, List.of(), parts.links().to(protocols), null,
							Links.to(guidePage), guide.version(), checkedOn(guidePage)),
					contacts(guide, 4, parts), parts);
			case Advice.Suggestion suggestion -> step("advice", finder, Set.of(),
					advice(suggestion, guide, guidePage, parts), contacts(guide, suggestion.level(), parts), parts);
		};
	}

	private static boolean isAnswer(PageQuery query) {
		return !query.isEmpty() && PrintForm.of(query) == PrintForm.PAGE;
	}

	private static FinderView step(String step, Finder finder, Set<String> open, @Nullable AdviceView advice,
			List<ContactView> contacts, PageParts parts) {
		List<Link> errors = open.contains(Finder.DANGER)
				? List.of(new Link("", "#" + Finder.DANGER))
				: finder.questions().stream().filter((question) -> open.contains(question.id()))
						.map((question) -> new Link(question.text(), "#" + question.id())).toList();
		List<QuestionView> questions = finder.questions().stream()
				.map((question) -> view(question, parts.query(), open.contains(question.id()))).toList();
		return new FinderView(step, parts.page().address(), errors, questions, advice, contacts);
	}

	private static QuestionView view(Question question, PageQuery query, boolean error) {
		return new QuestionView(question.id(), question.text(), question.hint(), question.many(), error,
				question.choices().stream().map((choice) -> new ChoiceView(choice.id(), choice.text(),
						query.all(question.id()).contains(choice.id()))).toList());
	}

	private static AdviceView advice(Advice.Suggestion suggestion, LevelsGuide guide, Revision guidePage,
			PageParts parts) {
		Level level = guide.level(suggestion.level()).orElseThrow();
		Set<Link> protocols = new LinkedHashSet<>(parts.links().to(suggestion.protocols()));
		protocols.addAll(parts.links().to(level.protocols()));
		return new AdviceView(GuideLevels.view(guide, level, parts), suggestion.now(), suggestion.unsure(),
				suggestion.because(), suggestion.notes(), List.copyOf(protocols),
				GuideLevels.form(level.form(), parts).orElse(null), Links.to(guidePage), guide.version(),
				checkedOn(guidePage));
	}

	private static String checkedOn(Revision guide) {
		return guide.fields().date("checked_on").map(Words::day).orElse("");
	}

	private static List<ContactView> contacts(LevelsGuide guide, int level, PageParts parts) {
		return GuideLevels.contacts(guide.level(level).map(Level::advice).stream().flatMap(List::stream), parts);
	}

	private static Map<String, Set<String>> answers(Finder finder, PageQuery query) {
		Map<String, Set<String>> answers = new HashMap<>();
		Stream.concat(Stream.of(Finder.DANGER), finder.questions().stream().map(Question::id))
				.forEach((id) -> answers.put(id, Set.copyOf(query.all(id))));
		// The questions come on a screen of their own: without them, "nothing fits" would be taken for an answer.
		if (query.first(ASKED).isEmpty()) {
			finder.questions().forEach((question) -> answers.remove(question.id()));
		}
		return answers;
	}

}

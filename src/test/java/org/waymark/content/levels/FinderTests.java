package org.waymark.content.levels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.content.ContentFolder;
import org.waymark.content.ContentTypes;
import org.waymark.content.Fields;
import org.waymark.content.PagePath;
import org.waymark.content.PageReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The example site's finder, asked about situations that practitioners meet. */
class FinderTests {

	private static final String FILE = "en/professionals/levels-of-need/finder.md";

	private static final String GUIDE = "en/professionals/levels-of-need.md";

	private final Finder finder = FinderReader.read(fields(FILE)).orElseThrow();

	/**
	 * What a practitioner meets, and what the finder must say.
	 *
	 * @param what the situation
	 * @param answers the answers it leads to
	 * @param level the level expected
	 * @param ring {@code now}, {@code advice} or {@code -}
	 * @param page where it must lead; {@code -} for anywhere
	 */
	record Situation(String what, Map<String, Set<String>> answers, int level, String ring, String page) {

		static Situation of(String line) {
			String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
			return new Situation(cells[0], Map.of("danger", Set.of("no"), "special", words(cells[1]), "harm",
					words(cells[2]), "development", words(cells[3]), "needs", words(cells[4]), "family",
					words(cells[5])),
					Integer.parseInt(cells[7]), cells[8], cells[9]);
		}

		private static Set<String> words(String cell) {
			return Stream.of(cell.split(" ")).filter((word) -> !word.equals("-")).collect(Collectors.toSet());
		}

		@Override
		public String toString() {
			return this.what;
		}

	}

	static Stream<Situation> situations() {
		try (InputStream in = Objects.requireNonNull(FinderTests.class.getResourceAsStream("situations.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter((line) -> !line.startsWith("#") && !line.isBlank()).map(Situation::of).toList().stream();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("situations")
	void situationLeadsToItsLevelAndItsSteps(Situation situation) {
		Advice.Suggestion suggestion = suggestion(situation.answers());
		assertThat(suggestion.level()).isEqualTo(situation.level());
		assertThat(suggestion.now()).isEqualTo(situation.ring().equals("now"));
		if (situation.ring().equals("advice")) {
			assertThat(suggestion.unsure()).isTrue();
		}
		assertThat(suggestion.because()).isNotEmpty();
		if (!situation.page().equals("-")) {
			LevelsGuide guide = LevelsReader.read(fields(GUIDE)).orElseThrow();
			List<PagePath> pages = Stream.concat(suggestion.protocols().stream(),
					guide.level(suggestion.level()).orElseThrow().protocols().stream()).toList();
			assertThat(pages).contains(new PagePath(situation.page()));
		}
	}

	/** What has a way of its own and speaks for no more help is the lowest level here. */
	private Advice.Suggestion suggestion(Map<String, Set<String>> answers) {
		return switch (this.finder.weigh(answers)) {
			case Advice.Suggestion suggestion -> suggestion;
			case Advice.OwnWay(List<String> because, List<PagePath> protocols, boolean now) ->
				new Advice.Suggestion(1, because, List.of(), protocols, now, false);
			case Advice.Danger danger -> throw new AssertionError(danger);
			case Advice.Unanswered unanswered -> throw new AssertionError(unanswered);
		};
	}

	@Test
	void allegationAloneIsGivenNoLevel() {
		assertThat(this.finder.weigh(Map.of("danger", Set.of("no"), "special", Set.of("worker"), "harm", Set.of("no"),
				"development", Set.of("yes"), "needs", Set.of("none"), "family", Set.of("agrees"))))
				.isInstanceOf(Advice.OwnWay.class);
	}

	@Test
	void onlyWhatSetsTheLevelIsAReason() {
		Advice.Suggestion suggestion = suggestion(Map.of("danger", Set.of("no"), "special", Set.of("baby"), "harm",
				Set.of("no"), "development", Set.of("yes"), "needs", Set.of("one"), "family", Set.of("refuses")));
		assertThat(suggestion.because()).singleElement().asString().contains("cannot move about");
		assertThat(suggestion.protocols()).containsExactly(new PagePath("/professionals/injuries-non-mobile"));
	}

	@Test
	void refusalWhereNoConsentIsNeededIsNoDoubt() {
		assertThat(suggestion(Map.of("danger", Set.of("no"), "harm", Set.of("no"), "development", Set.of("yes"),
				"needs", Set.of("none"), "family", Set.of("refuses"))).unsure()).isFalse();
	}

	@Test
	void dangerComesBeforeEverythingElse() {
		assertThat(this.finder.weigh(Map.of())).isEqualTo(new Advice.Unanswered(List.of("danger")));
		for (String answer : List.of("yes", "unsure", "perhaps")) {
			assertThat(this.finder.weigh(Map.of("danger", Set.of(answer), "harm", Set.of("no"), "development",
					Set.of("yes"), "needs", Set.of("none"), "family", Set.of("agrees"))))
					.isEqualTo(new Advice.Danger());
		}
		assertThat(this.finder.weigh(Map.of("danger", Set.of("no", "yes")))).isEqualTo(new Advice.Danger());
	}

	@Test
	void questionsWithoutAnAnswerAreAskedAgain() {
		assertThat(this.finder.weigh(Map.of("danger", Set.of("no"), "harm", Set.of("no"))))
				.isEqualTo(new Advice.Unanswered(List.of("development", "needs", "family")));
	}

	@Test
	void answersThatDoNotExistAreNoAnswers() {
		assertThat(this.finder.weigh(Map.of("danger", Set.of("no"), "special", Set.of("dragon"), "harm", Set.of("x"),
				"development", Set.of("yes", "no"), "needs", Set.of("one"), "family", Set.of("agrees"))))
				.isEqualTo(new Advice.Unanswered(List.of("special", "harm", "development")));
	}

	@Test
	void oneMoreWorryNeverLowersTheLevel() {
		situations().forEach((situation) -> this.finder.questions().getFirst().choices().forEach((worry) -> {
			Map<String, Set<String>> more = new java.util.HashMap<>(situation.answers());
			more.put("special", Stream.concat(more.getOrDefault("special", Set.of()).stream(), Stream.of(worry.id()))
					.collect(Collectors.toSet()));
			assertThat(suggestion(more).level()).isGreaterThanOrEqualTo(suggestion(situation.answers()).level());
		}));
	}

	@Test
	void finderWithoutReasonsIsRefused() {
		Fields bad = new Fields(Map.of("guide", "/guide", "questions", List.of(Map.of("id", "harm", "text", "Harm?",
				"choices",
				List.of(Map.of("id", "yes", "text", "Yes", "level", 4), Map.of("id", "yes", "text", "No"))))));
		assertThat(FinderReader.check(bad)).extracting(Mistake::message).contains(
				"doesn't say why “yes” speaks for level 4", "has the answer “yes” of “harm” twice",
				"has no answer that leads to level 2", "has no answer that leads to level 3");
	}

	static Fields fields(String file) {
		ContentTypes types = ContentTypes.read(Path.of("content"));
		return new ContentFolder(Path.of("content")).read(file, new PageReader(types)).orElseThrow().publishable()
				.orElseThrow().fields();
	}

}

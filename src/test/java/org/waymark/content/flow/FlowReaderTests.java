package org.waymark.content.flow;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FlowReaderTests {

	static final String RINGS = """
			title: What happens when somebody rings
			about: From the call to the decision, within one working day.

			step call: You ring children's social care
			  who: Whoever is worried
			  by: The same day
			  -> danger
			ask danger: Is a child in danger now?
			  yes -> police
			  no -> decide
			end police: Ring 999
			  who: You
			  by: At once
			  contact: police-999
			step decide: A social worker decides what happens next
			  who: Children's social care
			  by: 1 working day
			  note: You are told what was decided.
			  link: /worried?a=b#c
			  -> told
			end told: You are told what was decided and why
			""";

	@Test
	void everyPartOfAFlowIsRead() {
		Flow flow = flow(RINGS, Flow.Kind.PROCESS);
		assertThat(flow.title()).isEqualTo("What happens when somebody rings");
		assertThat(flow.about()).startsWith("From the call");
		assertThat(flow.steps()).extracting(FlowStep::id).containsExactly("call", "danger", "police", "decide", "told");
		FlowStep decide = flow.steps().get(3);
		assertThat(decide.who()).isEqualTo("Children's social care");
		assertThat(decide.by()).isEqualTo("1 working day");
		assertThat(decide.note()).isEqualTo("You are told what was decided.");
		assertThat(decide.link()).isEqualTo(new FlowMention("/worried?a=b#c", 28));
		assertThat(flow.steps().get(2).contact()).isEqualTo(new FlowMention("police-999", 23));
		assertThat(flow.steps().get(1).exits()).containsExactly(new FlowExit("yes", "police", false),
				new FlowExit("no", "decide", false));
	}

	@Test
	void seventhAnswerIsNamedWithItsLine() {
		StringBuilder text = new StringBuilder("title: t\nask a: Which?\n");
		for (int i = 1; i <= 7; i++) {
			text.append(" answer ").append(i).append(" -> e\n");
		}
		assertThat(FlowReader.read(text + "end e: Done", Flow.Kind.PROCESS, 1))
				.isInstanceOfSatisfying(FlowReading.Refused.class, (refused) -> assertThat(refused.problems())
						.singleElement().satisfies((problem) -> {
							assertThat(problem.line()).isEqualTo(9);
							assertThat(problem.message()).isEqualTo("“ask a” has 7 answers, at most 6");
						}));
	}

	@Test
	void flowWithMoreWaysThanCanBeDrawnNamesTheFirstTooMany() {
		StringBuilder text = new StringBuilder("title: t\n");
		for (int i = 0; i < 30; i++) {
			text.append("ask a%d: Which?\n one -> a%d\n two -> a%d\n three -> e\n".formatted(i, i + 1, i + 1));
		}
		assertThat(FlowReader.read(text + "end a30: Done\nend e: Done", Flow.Kind.PROCESS, 1))
				.isInstanceOfSatisfying(FlowReading.Refused.class, (refused) -> assertThat(refused.problems())
						.singleElement().satisfies((problem) -> {
							assertThat(problem.line()).isEqualTo(1 + 26 * 4 + 4);
							assertThat(problem.message()).isEqualTo("The flow has 90 ways, at most 80");
						}));
	}

	@Test
	void meantReturnIsAllowed() {
		Flow flow = flow("title: t\nask a: Ready?\n no -> back to a\n yes -> b\nend b: Go", Flow.Kind.PROCESS);
		assertThat(flow.steps().getFirst().exits().getFirst()).isEqualTo(new FlowExit("no", "a", true));
	}

	@Test
	void structureNeedsNeitherWhoNorBy() {
		Flow flow = flow("title: t\nunit a: A\n-> b\n-> c\nunit b: B\nunit c: C", Flow.Kind.TREE);
		assertThat(flow.steps()).extracting(FlowStep::shape).containsOnly(FlowStep.Shape.UNIT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"title: t;stop a: A | 2 “stop” is nothing that a flow can say. Did you mean “step”?",
			"title: t;end a: A; wo: me | 3 “wo” is nothing that a flow can say. Did you mean “who”?",
			"title: t;end a: A; whom: me | 3 “whom” is nothing that a flow can say. Did you mean “who”?",
			"title: t;hello there | 2 “hello” is nothing that a flow can say. Begin the line with one of",
			"title: t;end a You ring | 2 “end a You ring” has no text. Write an id, a colon and the text",
			"title: t;end a: | 2 The text of “end a” is missing. Write it behind the colon",
			"title: t;end A b: text | 2 “A b” cannot be the id of a step. Use lower-case words",
			"title: t;ask a: A?; yes -> b; no -> b;end b: B;end b: C | 6 The id “b” is used twice. Give this one",
			"title: t;ask a: A?; yes -> tolld; no -> told;end told: B | 3 There is no step “tolld”. Did you mean “told”?",
			"title: t;ask a: A?; yes -> b; no -> somewhere;end b: B | 4 There is no step “somewhere”. Add it"})
	void linesThatCannotBeReadAreNamedWithTheirRemedy(String source, String problem) {
		assertThat(problems(source.replace(';', '\n'), Flow.Kind.PROCESS)).singleElement().asString()
				.startsWith(problem.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"title: t;end a: A;end b: B | 3 “end b” can’t be reached from “end a”. Lead to it",
			"title: t;step a: A; who: x; by: y | 2 “step a” leads nowhere. Write “-> id”",
			"title: t;ask a: A?; yes -> b;end b: B | 2 “ask a” has one answer, at least two are needed. Write",
			"title: t;ask a: A? | 2 “ask a” has no answer, at least two are needed. Write",
			"title: t;end a: A; -> a | 3 “end a” is an end, and leads on. Take the arrow away",
			"title: t;step a: A; who: x; by: y; -> b; -> c;end b: B;end c: C | 6 “step a” has 2 next steps, and takes one",
			"title: t;step a: A; by: y; -> b;end b: B | 2 “step a” does not say who does it. Add “who: …”",
			"title: t;step a: A; who: y; -> b;end b: B | 2 “step a” does not say by when. Add “by: 1 working day”",
			"title: t;step a: A; who: x; by: y; yes -> b;end b: B | 5 “step a” asks nothing, and has the answer “yes”",
			"title: t;ask a: A?; yes -> a; no -> b;end b: B | 3 The way from “ask a” to “ask a” goes in a circle. If it is meant to, write “-> back to a”",
			"title: t;ask a: A?; yes -> back to b; no -> b;end b: B | 3 “back to b” does not lead back: “ask a” does not come after it",
			"title: t;ask a: A?; yes -> b; Yes -> b;end b: B | 4 “ask a” has the answer “Yes” twice. Keep one",
			"title: t;ask a: A?; yes -> b; -> b;end b: B | 4 “ask a” has an arrow without an answer. Write the answer",
			"title: t;ask a: A?; yes -> b; no ->;end b: B | 4 The arrow leads to nothing. Write the id",
			"end a: A | 1 The flow has no title. Begin it with",
			"title: t | 1 There is nothing in the flow. Write a line",
			"title: t;title: u;end a: A | 2 “title” is written twice. Keep one",
			"title: t;end a: A; who: b; who: c | 4 “who” is written twice. Keep one",
			"title:;end a: A | 1 “title” is missing. Write it behind",
			"title: t; who: me;end a: A | 2 “who” stands before the first step. Move it",
			"title: t;-> a;end a: A | 2 An arrow stands before the first step. Move it",
			"title: t;unit a: A | 2 “unit” does not belong here. Begin the block with ```flow tree",
			"title: t;end a: A; contact: Child Line | 3 “Child Line” cannot be the name of a contact. Write",
			"title: t;end a: A; link: https://example.org | 3 “https://example.org” is not an address of this site",
			"title: t;end a: A; link: //example.org | 3 “//example.org” is not an address of this site",
			"title: t;end a: A; link: /\\example.org | 3 “/\\example.org” is not an address of this site"})
	void stepsThatDoNotHangTogetherAreNamedWithTheirRemedy(String source, String problem) {
		assertThat(problems(source.replace(';', '\n'), Flow.Kind.PROCESS)).singleElement().asString()
				.startsWith(problem.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"title: t;unit a: A;unit b: B | 3 “unit b” belongs to no unit. Add “-> b”",
			"title: t;unit a: A; -> b; -> c;unit b: B; -> c;unit c: C | 6 “unit c” belongs to two units. Keep one",
			"title: t;unit a: A; -> b;unit b: B; -> a | 5 “unit a” is the first, and belongs to another. Write",
			"title: t;unit a: A; yes -> b;unit b: B | 3 “unit a” asks nothing, and has the answer “yes”",
			"title: t;end a: A | 2 “end” does not belong here. Write unit, or begin the block with ```flow"})
	void mistakesInStructuresToo(String source, String problem) {
		assertThat(problems(source.replace(';', '\n'), Flow.Kind.TREE)).singleElement().asString()
				.startsWith(problem.strip());
	}

	@Test
	void unitsInACircleCannotBeReached() {
		assertThat(problems("title: t\nunit a: A\nunit b: B\n-> c\nunit c: C\n-> b", Flow.Kind.TREE))
				.hasSize(2).allMatch((problem) -> problem.contains("can’t be reached"));
	}

	@Test
	void everythingIsToldInOneGo() {
		assertThat(problems("abuot: x\nstep a: A\n-> b\nask c: C?\nyes -> a\nend d:", Flow.Kind.PROCESS))
				.extracting((problem) -> problem.replaceFirst("\\. .*", "")).containsExactly(
						"1 “abuot” is nothing that a flow can say", "1 The flow has no title",
						"2 “step a” does not say who does it", "2 “step a” does not say by when",
						"3 There is no step “b”", "4 “ask c” has one answer, at least two are needed",
						"4 “ask c” can’t be reached from “step a”", "6 The text of “end d” is missing",
						"6 “end d” can’t be reached from “step a”");
	}

	@Test
	void longTextIsCounted() {
		assertThat(problems("title: t\nend a: " + "é".repeat(91), Flow.Kind.PROCESS))
				.containsExactly("2 The text of “end a” has 91 characters, at most 90. Say it shorter; a note can hold "
						+ "a sentence more");
		flow("title: t\nend a: " + "😀".repeat(90), Flow.Kind.PROCESS);
	}

	@Test
	void fiveHundredStepsAreTooMany() {
		StringBuilder text = new StringBuilder("title: t\n");
		for (int i = 0; i < 500; i++) {
			text.append("step s").append(i).append(": Do\nwho: x\nby: y\n-> s").append(i + 1).append('\n');
		}
		assertThat(problems(text.toString(), Flow.Kind.PROCESS)).containsExactly(
				"1 The flow has 500 steps, at most 40. Split it into several flows, each with a title of its own");
	}

	@Test
	void tenThousandLinesAreCutShort() {
		List<String> problems = problems("no flow at all\n".repeat(10_000), Flow.Kind.PROCESS);
		assertThat(problems).hasSize(61).last().asString().contains("has 9,941 problems more");
	}

	@Test
	void signsThatTurnOrBreakTheTextAreLeftOut() {
		Flow flow = flow("title: a\u202Eb\u2066c\u0000d\u200Fe\uFFFFf\nend a: <b>\u0007x", Flow.Kind.PROCESS);
		assertThat(flow.title()).isEqualTo("abc d\u200Fef");
		assertThat(flow.steps().getFirst().text()).isEqualTo("<b> x");
	}

	static Flow flow(String text, Flow.Kind kind) {
		FlowReading reading = FlowReader.read(text, kind, 10);
		assertThat(reading).isInstanceOf(FlowReading.Read.class);
		return ((FlowReading.Read) reading).flow();
	}

	private static List<String> problems(String text, Flow.Kind kind) {
		return switch (FlowReader.read(text, kind, 1)) {
			case FlowReading.Read _ -> List.of();
			case FlowReading.Refused(List<FlowProblem> problems, List<FlowMention> _) -> problems.stream()
					.map((problem) -> "%d %s. %s".formatted(problem.line(), problem.message(), problem.remedy()))
					.toList();
		};
	}

}

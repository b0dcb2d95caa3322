package org.waymark.content.flow;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlowOutlineTests {

	@Test
	void listGoesOnWithTheAnswerThatMostFollowsOn() {
		assertThat(shape(FlowReaderTests.RINGS))
				.isEqualTo("1 call, 2 danger (yes: 3 police; no: to 4), 4 decide, 5 told");
	}

	@Test
	void listGoesOnWhereAnswersMeetAgain() {
		assertThat(shape("""
				title: t
				ask a: A?
				  yes -> b
				  no -> c
				step b: B
				  who: x
				  by: y
				  -> d
				step c: C
				  who: x
				  by: y
				  -> d
				ask d: D?
				  again -> back to a
				  on -> e
				end e: E
				""")).isEqualTo("1 a (yes: 2 b to 4; no: 3 c to 4), 4 d (again: back to 1; on: 5 e)");
	}

	@Test
	void questionsInARowAreNoDeeperThanOne() {
		StringBuilder text = new StringBuilder("title: t\n");
		for (int i = 0; i < 10; i++) {
			text.append("ask q%d: Q?\n yes -> help\n no -> q%d\n".formatted(i, i + 1));
		}
		text.append("ask q10: Q?\nyes -> help\nno -> none\nend help: H\nend none: N\n");
		FlowOutline outline = FlowOutline.of(FlowReaderTests.flow(text.toString(), Flow.Kind.PROCESS));
		assertThat(outline.items()).hasSize(11);
	}

	@Test
	void everyStepStandsInTheListOnceAndEveryWayNamesItsNumber() {
		for (int seed = 0; seed < RandomFlows.COUNT; seed++) {
			for (Flow flow : List.of(RandomFlows.process(seed), RandomFlows.tree(seed))) {
				List<FlowOutline.Item> items = FlowOutline.of(flow).all().toList();
				assertThat(items).extracting(FlowOutline.Item::step)
						.containsExactlyInAnyOrderElementsOf(flow.steps());
				assertThat(items).extracting(FlowOutline.Item::number)
						.containsExactlyElementsOf(IntStream.rangeClosed(1, items.size()).boxed().toList());
				assertThat(items).allSatisfy((item) -> {
					assertThat(item.ways()).extracting(FlowOutline.Way::exit)
							.containsExactlyElementsOf(item.step().exits());
					assertThat(item.ways()).allSatisfy((way) -> assertThat(items.get(way.number() - 1).step().id())
							.isEqualTo(way.exit().to()));
				});
			}
		}
	}

	@Test
	void textHasTitleAndStepsInTheirOrder() {
		FlowText text = FlowText.of(FlowReaderTests.flow(FlowReaderTests.RINGS, Flow.Kind.PROCESS));
		assertThat(text.lines()).startsWith("What happens when somebody rings",
				"From the call to the decision, within one working day.", "1. You ring children's social care",
				"   Whoever is worried; The same day", "2. Is a child in danger now?", "   yes → 3", "   no → 4");
		assertThat(text.passages()).contains("Is a child in danger now?", "You are told what was decided.");
	}

	private static String shape(String text) {
		return items(FlowOutline.of(FlowReaderTests.flow(text, Flow.Kind.PROCESS)).items());
	}

	private static String items(List<FlowOutline.Item> items) {
		return String.join(", ", items.stream().map((item) -> {
			String ways = String.join("; ", item.ways().stream().filter((way) -> !way.plain())
					.map((way) -> (way.exit().answer().isEmpty() ? "" : way.exit().answer() + ": ")
							+ (way.items().isEmpty()
									? (way.exit().back() ? "back to " : "to ") + way.number()
									: items(way.items())))
					.toList());
			boolean ask = item.step().shape() == FlowStep.Shape.ASK;
			return item.number() + " " + item.step().id()
					+ (ways.isEmpty() ? "" : ask ? " (" + ways + ")" : " " + ways);
		}).toList());
	}

}

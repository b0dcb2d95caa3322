package org.waymark.rendering.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowReader;
import org.waymark.content.flow.FlowReading;
import org.waymark.content.flow.RandomFlows;

import static org.assertj.core.api.Assertions.assertThat;

class FlowChartsTests {

	private final FlowCharts charts = new FlowCharts(Duration.ofMinutes(1));

	@Test
	void boxesDoNotOverlapAndNothingLeavesThePicture() {
		for (int seed = 0; seed < RandomFlows.COUNT; seed++) {
			check(RandomFlows.process(seed), seed % 2 == 0);
			check(RandomFlows.tree(seed), seed % 2 == 1);
		}
	}

	private void check(Flow flow, boolean rightToLeft) {
		FlowDrawing drawing = this.charts.drawing(flow, rightToLeft).orElseThrow();
		List<FlowDrawing.Box> boxes = drawing.boxes();
		assertThat(boxes).extracting((box) -> box.step().id())
				.containsExactlyElementsOf(flow.steps().stream().map((step) -> step.id()).toList());
		for (FlowDrawing.Box box : boxes) {
			assertThat(box.x()).as(flow.title()).isNotNegative();
			assertThat(box.x() + box.width()).as(flow.title()).isLessThanOrEqualTo(drawing.width());
			assertThat(box.y() + box.height()).as(flow.title()).isLessThanOrEqualTo(drawing.height());
			assertThat(box.words().width()).as(flow.title()).isLessThan(box.width());
			assertThat(boxes.stream().filter((other) -> other != box && overlap(box, other))).as(flow.title())
					.isEmpty();
		}
		assertThat(drawing.lines()).hasSize(flow.steps().stream().mapToInt((step) -> step.exits().size()).sum());
		assertThat(drawing.lines()).allSatisfy((line) -> assertThat(line.points()).hasSizeGreaterThanOrEqualTo(2)
				.allMatch((point) -> point.x() >= 0 && point.x() <= drawing.width() && point.y() >= 0
						&& point.y() <= drawing.height()));
	}

	private static boolean overlap(FlowDrawing.Box a, FlowDrawing.Box b) {
		return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
				&& b.y() < a.y() + a.height();
	}

	@Test
	void noPageWaitsForAFlowThatTakesTooLong() {
		FlowCharts hasty = new FlowCharts(Duration.ofMillis(1));
		Flow dense = dense();
		assertThat(hasty.drawing(dense, false)).isEmpty();
		assertThat(hasty.drawing(dense, false)).isEmpty();
	}

	@Test
	void densestFlowThatIsAllowedIsDrawnOrGivenUpInTime() {
		long start = System.nanoTime();
		new FlowCharts().drawing(dense(), false);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
	}

	private static Flow dense() {
		StringBuilder text = new StringBuilder("title: t\n");
		for (int i = 0; i < 39; i++) {
			text.append("ask a%d: Question %d ????????????????????????????????????\n".formatted(i, i));
			int[] to = (i == 0) ? new int[]{1, 2, 5, 9} : (i % 2 == 0) ? new int[]{1, 7} : new int[]{1, 11};
			for (int k = 0; k < to.length; k++) {
				text.append(" answer number %d -> a%d\n".formatted(k, Math.min(39, i + to[k])));
			}
		}
		return ((FlowReading.Read) FlowReader.read(text + "end a39: Done",
				Flow.Kind.PROCESS, 1)).flow();
	}

	@Test
	void onlyWaysBackLeadUp() {
		for (int seed = 0; seed < RandomFlows.COUNT; seed++) {
			Flow flow = RandomFlows.process(seed);
			FlowDrawing drawing = this.charts.drawing(flow, false).orElseThrow();
			if (drawing.width() <= FlowLayout.WIDEST) {
				assertThat(drawing.lines()).as(flow.title()).allSatisfy((line) -> assertThat(
						line.points().getLast().y() < line.points().getFirst().y()).isEqualTo(line.exit().back()));
			}
		}
	}

	@Test
	void sameFlowIsDrawnAlikeByEveryThread() throws Exception {
		List<Callable<String>> tasks = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			int seed = i % 5;
			tasks.add(() -> seed + svg(new FlowCharts(Duration.ofMinutes(1)), RandomFlows.process(seed)));
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<String> drawn = new ArrayList<>();
			for (Future<String> future : threads.invokeAll(tasks)) {
				drawn.add(future.get());
			}
			assertThat(drawn.stream().distinct()).hasSize(5);
		}
	}

	@Test
	void pictureOfAStructureFromTheRightIsTheOtherInAMirror() {
		Flow flow = RandomFlows.tree(4);
		FlowDrawing left = this.charts.drawing(flow, false).orElseThrow();
		FlowDrawing mirrored = left.mirrored();
		assertThat(mirrored.boxes().getFirst().x())
				.isEqualTo(left.width() - left.boxes().getFirst().x() - left.boxes().getFirst().width());
		assertThat(mirrored.mirrored().boxes()).extracting(FlowDrawing.Box::step)
				.isEqualTo(left.boxes().stream().map(FlowDrawing.Box::step).toList());
	}

	@Test
	void manyAnswersAreWrittenFromSideToSide() {
		StringBuilder text = new StringBuilder("title: t\nask q: Who are you?\n");
		for (int i = 0; i < 6; i++) {
			text.append("answer %d -> e%d\n".formatted(i, i));
		}
		for (int i = 0; i < 6; i++) {
			text.append("end e%d: Tell your safeguarding lead\n".formatted(i));
		}
		assertThat(this.charts.chart(read(text.toString()), false, "x_", "")).get()
				.satisfies((chart) -> assertThat(chart.wide()).isFalse());
	}

	@Test
	void fortyStepsWithWordsThatHaveNoEndAreDrawn() {
		StringBuilder text = new StringBuilder("title: t\n");
		for (int i = 0; i < 39; i++) {
			text.append("ask s%d: %s\nyes -> s%d\nno -> s39\n".formatted(i, "W".repeat(90), i + 1));
		}
		Flow flow = read(text + "end s39: " + "x".repeat(90) + "\n");
		assertThat(this.charts.chart(flow, false, "x_", "")).isPresent();
		check(flow, false);
	}

	@Test
	void markupInAFlowStaysText() {
		String hostile = "</title><script>alert(1)</script>\"' onload=x &amp; \u200F\u202E";
		Flow flow = read("title: %1$s\nabout: %1$s\nask a: %1$s\n%1$s -> b\nno -> b\nend b: %1$s\nwho: %1$s"
				.formatted(hostile));
		String svg = svg(this.charts, flow);
		assertThat(svg).doesNotContain("<script").doesNotContain("\"'").contains("&lt;script&gt;")
				.doesNotContain("\u202E").doesNotContain("style=");
	}

	private static String svg(FlowCharts charts, Flow flow) {
		return charts.chart(flow, false, "flow__", "The list follows.").orElseThrow().svg();
	}

	private static Flow read(String text) {
		assertThat(FlowReader.read(text, Flow.Kind.PROCESS, 1)).isInstanceOf(FlowReading.Read.class);
		return ((FlowReading.Read) FlowReader.read(text, Flow.Kind.PROCESS, 1)).flow();
	}

}

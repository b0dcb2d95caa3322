package org.waymark.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowReader;
import org.waymark.content.flow.FlowReading;
import org.waymark.rendering.flow.FlowChart;
import org.waymark.rendering.flow.FlowCharts;

/** How long it takes to draw a flow of twelve steps. Its {@code main} also draws it as the first thing that a process does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FlowBenchmark {

	private final FlowCharts kept = new FlowCharts();

	private final Flow flow = twelveSteps();

	@Benchmark
	public Optional<FlowChart> flowLaidOut() {
		return chart(new FlowCharts());
	}

	@Benchmark
	public Optional<FlowChart> flowKept() {
		return chart(this.kept);
	}

	/** Prints how long the first drawing takes. */
	public static void main(String[] args) {
		long start = System.nanoTime();
		FlowBenchmark benchmark = new FlowBenchmark();
		benchmark.flowKept();
		System.out.printf("first flow: %,d ms%n", (System.nanoTime() - start) / 1_000_000);
		start = System.nanoTime();
		for (int i = 0; i < 100; i++) {
			benchmark.flowLaidOut();
		}
		System.out.printf("a flow after that: %,d µs%n", (System.nanoTime() - start) / 100_000);
	}

	private Optional<FlowChart> chart(FlowCharts charts) {
		return charts.chart(this.flow, false, "flow__", "The list follows.");
	}

	private static Flow twelveSteps() {
		StringBuilder text = new StringBuilder("title: Twelve steps\n");
		for (int i = 0; i < 9; i++) {
			text.append((i % 3 == 2)
					? "ask s%d: Is a child in danger now?\n yes -> stop%d\n no -> s%d\nend stop%d: Ring 999\n"
							.formatted(i, i, i + 1, i)
					: "step s%d: A social worker decides what happens next\n who: Them\n by: 1 day\n -> s%d\n"
							.formatted(i, i + 1));
		}
		return switch (FlowReader.read(text.toString().replace("-> s9", "-> stop2"), Flow.Kind.PROCESS, 1)) {
			case FlowReading.Read(Flow flow) -> flow;
			case FlowReading.Refused refused -> throw new IllegalStateException(refused.toString());
		};
	}

}

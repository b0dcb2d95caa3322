package org.waymark.benchmarks;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.waymark.RunningSite;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.MarkdownDocument;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.PageRenderer;
import org.waymark.rendering.RenderedPage;

/** How long it takes to render the example site's pages, which happens once per change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderingBenchmark {

	private final RunningSite site = RunningSite.example();

	private final Markdown markdown = Markdown.withDefaults();

	private final PageRenderer renderer = this.site.part(PageRenderer.class);

	private String longest = "";

	@Setup
	public void findLongestBody() {
		this.longest = this.site.pages().all().stream().map(PublishedPage::revision).map((revision) -> revision.body())
				.max(Comparator.comparingInt(String::length)).orElseThrow();
	}

	@TearDown
	public void close() {
		this.markdown.close();
		this.site.close();
	}

	@Benchmark
	public Optional<RenderedPage> home() {
		return page("/");
	}

	@Benchmark
	public Optional<RenderedPage> helpPage() {
		return page("/help-now");
	}

	@Benchmark
	public Optional<RenderedPage> taskPage() {
		return page("/parents/missing");
	}

	@Benchmark
	public MarkdownDocument markdownOfTheLongestPage() {
		return this.markdown.parse(this.longest);
	}

	private Optional<RenderedPage> page(String path) {
		return this.renderer.page(Language.ENGLISH, new PagePath(path));
	}

}

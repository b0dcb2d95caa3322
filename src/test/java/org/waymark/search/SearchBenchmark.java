package org.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.waymark.content.Language;
import org.waymark.content.Revision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints how fast pages are taken into the index and questions are answered, on a collection of public information. */
final class SearchBenchmark {

	private static final int ROUNDS = 5;

	private SearchBenchmark() {
	}

	/** Takes the folder of a collection: documents in {@code docs.jsonl}, questions in {@code queries-share.tsv}. */
	public static void main(String[] args) throws IOException {
		Path collection = Path.of(args[0]);
		List<Revision> documents = documents(collection.resolve("docs.jsonl"));
		List<String> questions = Files.readAllLines(collection.resolve("queries-share.tsv")).stream()
				.map((line) -> line.split("\t", 2)[1]).toList();
		Path folder = Files.createTempDirectory("search-benchmark");
		try (IndexedPages pages = new IndexedPages(folder, Set.of())) {
			long start = System.nanoTime();
			pages.publish(documents);
			double seconds = (System.nanoTime() - start) / 1e9;
			System.out.printf("%d pages in %.1f s: %.0f a second%n", documents.size(), seconds,
					documents.size() / seconds);
			for (int round = 1; round <= ROUNDS; round++) {
				long[] times = questions.stream().mapToLong((question) -> time(() -> pages.find(question))).sorted()
						.toArray();
				System.out.printf("round %d: %d questions, median %.1f ms, 99 of 100 within %.1f ms, %.0f a second%n",
						round,
						times.length, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6,
						times.length / (LongStream.of(times).sum() / 1e9));
			}
		}
	}

	private static long time(Runnable action) {
		long start = System.nanoTime();
		action.run();
		return System.nanoTime() - start;
	}

	private static List<Revision> documents(Path file) throws IOException {
		List<Revision> documents = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode document = JsonMapper.shared().readTree(line);
			documents.add(IndexedPages.page("page", Language.ENGLISH, "/d" + documents.size(),
					Map.of("title", document.get("title").asString()), document.get("text").asString()));
		}
		return documents;
	}

}

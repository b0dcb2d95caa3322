package org.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Language;
import org.waymark.content.PageId;
import org.waymark.content.PagePath;
import org.waymark.content.Fields;
import org.waymark.content.Revision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How well real questions are answered, by collections whose answers people have judged. Plain BM25 reaches 0.79, 0.37 and 0.46. */
class RankingTests {

	private static final int CUT = 10;

	@TempDir
	private Path folder;

	@Test
	void questionsAboutPublicInformationAreAnswered() throws IOException {
		assertThat(ndcg("search-citizensinfo", "-share")).isGreaterThan(0.85);
	}

	@Test
	void questionsAboutAerodynamicsAreAnswered() throws IOException {
		Assumptions.assumeTrue("full".equals(System.getProperty("waymark.test.counts")), "only in the full counts");
		assertThat(ndcg("search-cranfield", "")).isGreaterThan(0.39);
	}

	@Test
	void questionsAboutComputingAreAnswered() throws IOException {
		Assumptions.assumeTrue("full".equals(System.getProperty("waymark.test.counts")), "only in the full counts");
		assertThat(ndcg("search-cacm", "")).isGreaterThan(0.46);
	}

	private double ndcg(String collection, String part) throws IOException {
		Path suite = Path.of(System.getProperty("waymark.suites", "../shared/suites")).resolve(collection);
		Assumptions.assumeTrue(Files.isDirectory(suite), suite + " is missing");
		Map<String, String> addresses = new HashMap<>();
		List<Revision> documents = documents(suite.resolve("docs.jsonl"), addresses);
		Map<String, Map<String, Integer>> judged = judgements(suite.resolve("qrels" + part + ".tsv"), addresses);
		double sum = 0;
		int questions = 0;
		try (IndexedPages pages = new IndexedPages(this.folder, Set.of())) {
			pages.publish(documents);
			for (String line : Files.readAllLines(suite.resolve("queries" + part + ".tsv"))) {
				String[] question = line.split("\t", 2);
				Map<String, Integer> wanted = judged.getOrDefault(question[0], Map.of());
				if (!wanted.isEmpty()) {
					sum += ndcg(
							pages.find(question[1]).hits().stream().map((hit) -> wanted.getOrDefault(hit.address(), 0))
									.toList(),
							wanted);
					questions++;
				}
			}
		}
		System.out.printf("%s: nDCG@10 %.3f over %d questions%n", collection, sum / questions, questions);
		return sum / questions;
	}

	private static double ndcg(List<Integer> found, Map<String, Integer> wanted) {
		double ideal = gain(wanted.values().stream().sorted(Comparator.reverseOrder()).limit(CUT).toList());
		return (ideal > 0) ? gain(found) / ideal : 0;
	}

	private static double gain(List<Integer> grades) {
		double gain = 0;
		for (int i = 0; i < grades.size(); i++) {
			gain += (Math.pow(2, Math.max(0, grades.get(i))) - 1) / (Math.log(i + 2.0) / Math.log(2));
		}
		return gain;
	}

	/** The documents as pages; their names need not be able to be addresses. */
	private static List<Revision> documents(Path file, Map<String, String> addresses) throws IOException {
		List<Revision> documents = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode document = JsonMapper.shared().readTree(line);
			PagePath path = new PagePath("/d" + documents.size());
			addresses.put(document.get("id").asString(), path.value());
			documents.add(new Revision(PageId.ofFirstPlace(Language.ENGLISH, path), "page", Language.ENGLISH, path, "",
					new Fields(Map.of("title", document.get("title").asString())), document.get("text").asString()));
		}
		return documents;
	}

	private static Map<String, Map<String, Integer>> judgements(Path file, Map<String, String> addresses)
			throws IOException {
		Map<String, Map<String, Integer>> judged = new HashMap<>();
		for (String line : Files.readAllLines(file)) {
			String[] judgement = line.split("\t");
			judged.computeIfAbsent(judgement[0], (question) -> new HashMap<>()).put(
					addresses.getOrDefault(judgement[1], "none"),
					Integer.parseInt(judgement[2]));
		}
		return judged;
	}

}

package org.waymark.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.markdown.Markdown;
import org.waymark.content.markdown.ReadingAge;

import static org.assertj.core.api.Assertions.assertThat;

/** How hard the example pages are to read. */
class ReadingAgeTests {

	/** Flesch-Kincaid grades; the age is five years more. */
	private static final Map<String, Double> TARGETS = Map.of("young-people", 5.0, "parents", 6.0, "everyone", 6.0,
			"professionals",
			9.0, "board", 10.0);

	private static final int FEWEST_WORDS = 120;

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	private final List<Revision> pages = pages();

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@Test
	void noPageIsHarderThanItsReadersCanBeExpectedToRead() {
		Map<String, List<Double>> byAudience = new TreeMap<>();
		List<String> tooHard = new ArrayList<>();
		for (Revision page : this.pages) {
			String audience = page.fields().strings("audience").stream().findFirst().orElse("everyone");
			double grade = ReadingAge.of(MARKDOWN.parse(page.body())).grade();
			byAudience.computeIfAbsent(audience, (key) -> new ArrayList<>()).add(grade);
			double target = page.type().equals("help") ? 5.0 : TARGETS.getOrDefault(audience, 6.0);
			if (grade > target) {
				tooHard.add("%s: grade %.1f, at most %.1f".formatted(page.address(), grade, target));
			}
		}
		byAudience.forEach((audience, grades) -> System.out.printf(
				"reading age, %s: %.1f on average, %.1f at most (%d pages)%n", audience,
				5 + grades.stream().mapToDouble(Double::doubleValue).average().orElse(0),
				5 + grades.stream().mapToDouble(Double::doubleValue).max().orElse(0), grades.size()));
		assertThat(tooHard).isEmpty();
	}

	@Test
	void everyPageHasSomethingToSay() {
		assertThat(this.pages)
				.filteredOn((page) -> !List.of("index", "home", "help", "alert", "news", "indicator", "dataset")
						.contains(page.type()))
				.allSatisfy((page) -> assertThat(MARKDOWN.parse(page.body()).plainText().split("\\s+").length)
						.as(page.address())
						.isGreaterThanOrEqualTo(FEWEST_WORDS));
	}

	private static List<Revision> pages() {
		ContentTypes types = ContentTypes.read(Path.of("content"));
		ContentFolder folder = new ContentFolder(Path.of("content"));
		PageReader reader = new PageReader(types);
		return folder.files().keySet().stream().flatMap((file) -> folder.read(file, reader).stream())
				.flatMap((file) -> file.publishable().stream())
				.filter((page) -> page.language().equals(Language.ENGLISH)
						&& types.find(page.type()).orElseThrow().hasPage())
				.toList();
	}

}

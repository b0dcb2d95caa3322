package org.waymark.content.levels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.content.Fields;

import static org.assertj.core.api.Assertions.assertThat;

class LevelsReaderTests {

	private static final List<Map<String, String>> DOMAINS = List.of(Map.of("id", "child", "name", "Child"),
			Map.of("id", "parents", "name", "Parents"), Map.of("id", "family", "name", "Family"));

	@Test
	void guideOfTheExampleSiteHasFourLevelsInThreeDomains() {
		LevelsGuide guide = LevelsReader.read(FinderTests.fields("en/professionals/levels-of-need.md")).orElseThrow();
		assertThat(guide.levels()).hasSize(4);
		assertThat(guide.domains()).hasSize(3);
		assertThat(guide.levels()).allSatisfy((level) -> assertThat(level.signs()).hasSize(3));
	}

	@Test
	void levelIsCalledWhatItIsCalledOnTheDay() {
		Level level = LevelsReader.read(guide(List.of(level(1), level(2), renamed(), level(4)))).orElseThrow().level(3)
				.orElseThrow();
		assertThat(level.nameOn(LocalDate.parse("2027-03-31")).name()).isEqualTo("Early Help");
		assertThat(level.renamedAfter(LocalDate.parse("2027-03-31"))).contains(LocalDate.parse("2027-04-01"));
		assertThat(level.nameOn(LocalDate.parse("2027-04-01")).name()).isEqualTo("Family Help");
		assertThat(level.earlierThan(LocalDate.parse("2027-04-01"))).extracting(LevelName::name)
				.containsExactly("Early Help");
		assertThat(level.nameOn(LocalDate.parse("2001-01-01")).name()).isEqualTo("Early Help");
	}

	@Test
	void missingLevelIsNamed() {
		assertThat(LevelsReader.check(guide(List.of(level(1), level(2), level(4))))).extracting(Mistake::message)
				.contains("has the levels [1, 2, 4]");
	}

	@Test
	void levelWithoutExamplesNamesAndAdviceSaysWhatIsMissing() {
		Map<String, Object> bare = new HashMap<>(level(2));
		bare.put("signs", Map.of("child", List.of("x"), "chidl", List.of("y")));
		bare.remove("advice");
		bare.put("names", List.of(Map.of("name", "Earliest help", "from", "soon")));
		assertThat(LevelsReader.check(guide(List.of(level(1), bare, level(3), level(4))))).extracting(Mistake::message)
				.containsExactlyInAnyOrder("names nobody to ring for advice at level 2",
						"has a name for level 2 without a day of its own", "has no name for level 2",
						"has no examples for level 2 under “parents”", "has no examples for level 2 under “family”",
						"has examples under “chidl”, which is no domain");
	}

	@Test
	void nothingAtAllIsRefusedWithoutAnException() {
		assertThat(LevelsReader.read(Fields.NONE)).isEmpty();
		assertThat(FinderReader.read(Fields.NONE)).isEmpty();
		assertThat(LevelsReader.check(new Fields(Map.of("levels", "four", "domains", List.of(1, 2, 3))))).isNotEmpty();
	}

	private static Fields guide(List<Map<String, Object>> levels) {
		return new Fields(Map.of("version", "1", "domains", DOMAINS, "levels", new ArrayList<>(levels)));
	}

	private static Map<String, Object> renamed() {
		Map<String, Object> level = new HashMap<>(level(3));
		level.put("names", List.of(Map.of("name", "Family Help", "from", "2027-04-01"),
				Map.of("name", "Early Help", "from", "2014-04-01")));
		return level;
	}

	private static Map<String, Object> level(long number) {
		return Map.of("number", number, "names", List.of(Map.of("name", "Level", "from", "2014-04-01")), "sentence",
				"What.", "who", "Who.", "consent", "Ask.", "next", "Next.", "signs",
				Map.of("child", List.of("a"), "parents", List.of("b"), "family", List.of("c")), "advice",
				List.of("advice-line"));
	}

}

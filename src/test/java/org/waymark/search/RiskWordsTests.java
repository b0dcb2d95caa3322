package org.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class RiskWordsTests {

	private static final Path CASES = Path.of("src/test/resources/search");

	private final RiskWords words = RiskWords.read(Path.of("content"));

	@Test
	void exampleFileHasNoProblem() {
		assertThat(this.words.problems()).isEmpty();
	}

	@Test
	void wordsOfPeopleInDistressAreUnderstood() throws IOException {
		List<String> missed = new ArrayList<>();
		for (String line : lines("risky.tsv")) {
			String[] phrase = line.split("\t");
			String kind = this.words.in(phrase[0]).map(Risk::kind).orElse("nothing");
			if (kind.equals("nothing") || !phrase[1].equals("*") && !kind.equals(phrase[1])) {
				missed.add(line + " → " + kind);
			}
		}
		assertThat(missed).isEmpty();
	}

	@Test
	void everydayWordsRaiseNothing() throws IOException {
		assertThat(lines("harmless.txt")).allSatisfy((line) -> assertThat(this.words.in(line)).as(line).isEmpty());
	}

	@Test
	void everyRiskNamesContactsOfTheRegister() throws IOException {
		for (String line : lines("risky.tsv")) {
			assertThat(this.words.in(line.split("\t")[0]).orElseThrow().contacts()).isNotEmpty()
					.allSatisfy((id) -> assertThat(Path.of("content/en/contacts", id + ".md")).exists());
		}
	}

	@Test
	void anyTextIsAnswered() {
		assertThat(this.words.in("")).isEmpty();
		assertThat(this.words.in("\ud800\udfff\ud800 \u0000")).isEmpty();
		assertThat(this.words.in("%^&*()\"\\")).isEmpty();
		assertThat(this.words.in("kill myself " + "word ".repeat(100_000))).isPresent();
	}

	@Test
	void mistakeInTheFileIsReportedAndTheRestCounts(@TempDir Path folder) throws IOException {
		RiskWords read = write(folder, """
				risks:
				  - kind: first
				    contacts: [childline]
				    phrases:
				      en: ["hit||hits me", "run away"]
				  - contacts: [childline]
				    phrases: {en: [word]}
				""");
		assertThat(read.problems()).extracting(Problem::line).containsExactly(5, 6);
		assertThat(read.in("i will run away").map(Risk::kind)).contains("first");
	}

	@Test
	void fileThatCannotBeReadIsReported(@TempDir Path folder) throws IOException {
		assertThat(RiskWords.read(folder).problems()).singleElement().extracting(Problem::message)
				.isEqualTo("is missing");
		assertThat(write(folder, "risks: [\n").problems()).hasSize(1);
		assertThat(write(folder, "").problems()).hasSize(1);
		assertThat(write(folder, "risks: none").problems()).hasSize(1);
	}

	@Test
	void wordsMayHaveOthersBetweenThemButNotMany(@TempDir Path folder) throws IOException {
		RiskWords read = write(folder,
				"risks: [{kind: k, contacts: [c], unless: [course], phrases: {en: ['hit* me', '=help']}}]");
		assertThat(read.in("hitting my poor me")).isPresent();
		assertThat(read.in("hit by a car near me")).isEmpty();
		assertThat(read.in("me hit")).isEmpty();
		assertThat(read.in("hit me course")).isEmpty();
		assertThat(read.in("Help!")).isPresent();
		assertThat(read.in("help desk")).isEmpty();
	}

	private static RiskWords write(Path folder, String yaml) throws IOException {
		Files.createDirectories(folder.resolve("search"));
		Files.writeString(folder.resolve("search/risk.yml"), yaml);
		return RiskWords.read(folder);
	}

	private static List<String> lines(String file) throws IOException {
		return Files.readAllLines(CASES.resolve(file)).stream().filter((line) -> !line.startsWith("#")).toList();
	}

}

package org.waymark.content.markdown;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingAgeTests {

	private static final Markdown MARKDOWN = Markdown.withDefaults();

	@AfterAll
	static void close() {
		MARKDOWN.close();
	}

	@ParameterizedTest
	@CsvSource({"the, 1", "Childline, 2", "someone, 2", "wanted, 2", "asked, 1", "places, 1", "safeguarding, 4",
			"young, 1",
			"yes, 1", "2014, 1", "you’ll, 1", "information, 4"})
	void syllablesAreCounted(String word, int syllables) {
		assertThat(SentenceCount.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void easyTextHasALowGrade() {
		ReadingAge age = age("You are not in trouble. You can talk to us. We will not tell your mum or dad.");
		assertThat(age.words()).isEqualTo(18);
		assertThat(age.longest()).isEqualTo(8);
		assertThat(age.average()).isEqualTo(6.0);
		assertThat(age.grade()).isCloseTo(0.39 * 6 + 11.8 * 19 / 18 - 15.59, within(1e-9));
		assertThat(age.age()).isEqualTo(age.grade() + 5);
	}

	@Test
	void headingsItemsAndCellsEndASentence() {
		ReadingAge age = age(
				"## One two\n\nThree four\nfive\n\n- six\n- seven eight\n\n| nine | ten |\n|---|---|\n| a b | c |\n\n"
						+ "::: urgent Ring today if:\nend\n:::\n\n{contact childline}\n\n{key-figure 5 | not counted}\n");
		assertThat(age.words()).isEqualTo(2 + 3 + 1 + 2 + 1 + 1 + 2 + 1 + 3 + 1);
		assertThat(age.longest()).isEqualTo(3);
	}

	@Test
	void markupIsNotRead() {
		ReadingAge plain = age("Talk to your social worker or LADO today, please.");
		assertThat(age(
				"Talk to **your** [social *worker*](https://www.example.org/a/b) or {term LADO} `today`, <b>please</b>."))
				.isEqualTo(plain);
	}

	@Test
	void nothingHasNoGrade() {
		assertThat(age("{help-strip}")).isEqualTo(new ReadingAge(0, 0, 0, 0));
	}

	private static ReadingAge age(String body) {
		return ReadingAge.of(MARKDOWN.parse(body));
	}

}

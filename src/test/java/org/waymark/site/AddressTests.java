package org.waymark.site;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Language;
import org.waymark.content.PagePath;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	@ParameterizedTest
	@CsvSource({"/,en,/", "/parents,en,/parents", "/ur/help-now,ur,/help-now", "/ur,ur,/",
			"/easy-read/help-now,easy-read,/help-now",
			"/fr/help-now,en,/fr/help-now"})
	void readsTheLanguageAndThePath(String raw, String language, String path) {
		assertThat(read(raw)).isEqualTo(new Address.OfPage(new Language(language), new PagePath(path)));
	}

	@ParameterizedTest
	@CsvSource({"/parents/,/parents", "/en/parents,/parents", "/en,/"})
	void hasOneWayToWriteAnAddress(String raw, String canonical) {
		assertThat(read(raw)).isEqualTo(new Address.Elsewhere(canonical));
	}

	@ParameterizedTest
	@ValueSource(strings = {"/..", "/parents/../about", "/a//b", "//evil.example", "/a%2fb", "/a%5Cb", "/%2e%2e/x",
			"/%ff", "/%c0%af", "/a%00",
			"/a;b=c", "/a\\b", "/%zz", "/%4"})
	void refusesWhatIsNoAddress(String raw) {
		assertThat(read(raw)).isEqualTo(new Address.Malformed(400));
	}

	@ParameterizedTest
	@ValueSource(strings = {"/Parents", "/a b", "/Professionals/Report-it-professionals.aspx", "/%D9%85"})
	void knowsThatNoPageCanBeThere(String raw) {
		assertThat(read(raw.replace(" ", "%20"))).isEqualTo(new Address.Nowhere());
	}

	private static Address read(String raw) {
		return Address.of(raw, Set.of("en", "pl", "ur", "easy-read"));
	}

}

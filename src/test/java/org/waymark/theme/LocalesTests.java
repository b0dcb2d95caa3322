package org.waymark.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalesTests {

	private static final String ENGLISH = "leave:\n  now: Leave this site now\nfound: \"Found: {0} of {1}\"\n";

	@Test
	void missingWordsFallBackToEnglish() {
		Locales locales = locales(Map.of("en", ENGLISH, "pl", "found: \"{1}, {0}\"\n"));
		assertThat(locales.problems()).isEmpty();
		assertThat(locales.text("leave.now", "pl")).isEqualTo("Leave this site now");
		assertThat(locales.text("found", "pl-PL", 1, 2)).isEqualTo("2, 1");
		assertThat(locales.text("alert.level.strange", "en")).isEqualTo("strange");
	}

	@Test
	void keyThatEnglishDoesNotHaveIsToldOf() {
		Locales locales = locales(Map.of("en", ENGLISH, "pl", "leave:\n  nwo: x\n"));
		assertThat(locales.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo("locales/pl.yml");
			assertThat(problem.message()).contains("leave.nwo");
		});
	}

	@Test
	void lostPlaceIsToldOf() {
		assertThat(locales(Map.of("en", ENGLISH, "pl", "found: \"{0}\"\n")).problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.message()).contains("[{0}, {1}]"));
	}

	@Test
	void keyThatYamlMisreadsIsToldOf() {
		assertThat(locales(Map.of("en", "checked:\n  on: Checked\n")).problems()).anySatisfy(
				(problem) -> assertThat(problem.remedy()).contains("on, off"));
	}

	@Test
	void everyKeyOfTheThemeIsUsed() throws IOException {
		ThemeFiles files = ThemeFiles.read(Specimen.FOLDER);
		StringBuilder html = new StringBuilder();
		files.paths("", ".html").forEach((path) -> html.append(files.text(path)));
		List<String> unused = new ArrayList<>(Locales.of(files).texts().getOrDefault("en", Map.of()).keySet());
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				html.append(Files.readString(source));
			}
		}
		unused.removeIf((key) -> html.indexOf("#{" + key) >= 0 || html.indexOf("\"" + key + "\"") >= 0
				|| key.startsWith("field.") || key.startsWith("choice.")
				|| html.indexOf("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" + ") >= 0
				|| html.indexOf("'" + key.substring(0, key.lastIndexOf('.') + 1) + "' + ") >= 0);
		assertThat(unused).isEmpty();
	}

	private static Locales locales(Map<String, String> byTag) {
		TreeMap<String, byte[]> files = new TreeMap<>();
		byTag.forEach((tag, yaml) -> files.put("locales/" + tag + ".yml", yaml.getBytes(StandardCharsets.UTF_8)));
		return Locales.of(new ThemeFiles(files));
	}

}

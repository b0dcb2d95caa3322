package org.waymark.content.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test data that lies beside the project; tests that need it are skipped where it is missing. */
final class Suites {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Suites() {
	}

	/** The cases of a JSON array. */
	static List<JsonNode> array(String name) throws IOException {
		List<JsonNode> cases = new ArrayList<>();
		JSON.readTree(text(name)).forEach(cases::add);
		return cases;
	}

	/** The cases of a file with one JSON object per line. */
	static List<JsonNode> lines(String name) throws IOException {
		List<JsonNode> cases = new ArrayList<>();
		for (String line : text(name).split("\n")) {
			if (!line.isBlank()) {
				cases.add(JSON.readTree(line));
			}
		}
		return cases;
	}

	private static String text(String name) throws IOException {
		Path file = Path.of(System.getProperty("waymark.suites", "../shared/suites"), name);
		Assumptions.assumeTrue(Files.exists(file), () -> "no test data at " + file);
		return Files.readString(file, StandardCharsets.UTF_8);
	}

}

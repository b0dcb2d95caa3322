package org.waymark.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.content.Fields;

import static org.assertj.core.api.Assertions.assertThat;

class FieldDocumentsTests {

	@Test
	void everyFieldComesBackInItsOrder() {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("title", "دوستی 💚");
		values.put("order", 60);
		values.put("far", 1L << 40);
		values.put("part", 0.25);
		values.put("sensitive", true);
		values.put("words", Arrays.asList("nudes", 7, null, false));
		values.put("hours", List.of(Map.of("open", "09:00"), Map.of()));
		values.put("nothing", null);
		Fields fields = new Fields(values);
		Fields back = FieldDocuments.toFields(FieldDocuments.toDocument(fields));
		assertThat(back).isEqualTo(fields);
		assertThat(back.values().keySet()).containsExactlyElementsOf(values.keySet());
	}

	@Test
	void namesThatMeanSomethingToAStoreAreKept() {
		Map<String, Object> values = new LinkedHashMap<>();
		for (String name : List.of("", "%", "%24", "$where", "a.b", "..", "$", "nul\0l", "%%2E", "a$b", "100%25.")) {
			values.put(name, Map.of(name, "x"));
		}
		Fields fields = new Fields(values);
		var document = FieldDocuments.toDocument(fields);
		assertThat(document.keySet()).noneMatch((name) -> name.startsWith("$") || name.contains(".")
				|| name.contains("\0") || name.isEmpty());
		assertThat(FieldDocuments.toFields(document)).isEqualTo(fields);
	}

}

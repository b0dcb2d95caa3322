package org.waymark.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms that pages have beside HTML, by the ending of their addresses. */
final class OtherForms {

	/** Every form that pages have. */
	static final OtherForms ALL = new OtherForms(
			Map.ofEntries(Map.entry("csv", new CsvForm()), Map.entry("json", new FiguresJson())));

	private final Map<String, OtherForm> byEnding;

	OtherForms(Map<String, OtherForm> byEnding) {
		this.byEnding = Map.copyOf(byEnding);
	}

	/** The form for an ending without its dot, for example {@code csv}. */
	Optional<OtherForm> find(String ending) {
		return Optional.ofNullable(this.byEnding.get(ending));
	}

	Set<String> endings() {
		return this.byEnding.keySet();
	}

}

package org.waymark.rendering;

import java.util.Map;
import java.util.Optional;

/** The forms that pages have beside HTML, by the ending of their addresses. */
final class OtherForms {

	private final Map<String, OtherForm> byEnding;

	OtherForms(Map<String, OtherForm> byEnding) {
		this.byEnding = Map.copyOf(byEnding);
	}

	/** Every form that there is. */
	static OtherForms all(FormSetting setting) {
		return new OtherForms(Map.ofEntries(
				Map.entry("txt", new TextForm(setting)),
				Map.entry("md", new MarkdownForm(setting)),
				Map.entry("json", new JsonForm(setting)),
				Map.entry("pdf", new PdfForm(setting)),
				Map.entry("csv", new CsvForm()),
				Map.entry("ics", new CalendarForm())));
	}

	/** The form for an ending without its dot, for example {@code csv}. */
	Optional<OtherForm> find(String ending) {
		return Optional.ofNullable(this.byEnding.get(ending));
	}

}

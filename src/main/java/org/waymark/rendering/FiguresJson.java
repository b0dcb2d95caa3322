package org.waymark.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.waymark.content.figures.FiguresData;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a page as JSON: the cells that the page shows, and no others. */
final class FiguresJson implements OtherForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Adds what a page's figures say to what else is said of it. */
	static void addTo(PageParts parts, Map<String, Object> page) {
		FiguresData.of(parts.page()).ifPresent((data) -> page.put("figures", data.json()));
	}

	@Override
	public String contentType() {
		return "application/json";
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("title", parts.page().title());
		page.put("path", parts.page().address());
		int before = page.size();
		addTo(parts, page);
		return (page.size() == before) ? Optional.empty() : Optional.of(JSON.writeValueAsBytes(page));
	}

}

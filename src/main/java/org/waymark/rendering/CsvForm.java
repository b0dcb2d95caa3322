package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.waymark.content.figures.FiguresData;

/** The figures of a page as CSV: the cells that the page shows, and no others. */
final class CsvForm implements OtherForm {

	@Override
	public String contentType() {
		return "text/csv;charset=utf-8";
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		return FiguresData.of(parts.page()).map((data) -> data.table().csv().getBytes(StandardCharsets.UTF_8));
	}

}

package org.waymark.rendering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.waymark.rendering.calendar.ICalendar;
import org.waymark.rendering.calendar.Occasion;

/** A page's dates for a reader's own calendar. */
final class CalendarForm implements OtherForm {

	static final String CONTENT_TYPE = "text/calendar;charset=utf-8";

	@Override
	public String contentType() {
		return CONTENT_TYPE;
	}

	@Override
	public Optional<byte[]> of(PageParts parts) {
		Occasions occasions = new Occasions(parts.reading(), parts.wording(), parts.setting().origin());
		List<Occasion> dates = parts.reading().at(parts.page().language(), parts.page().path()).map(occasions::of)
				.orElse(List.of());
		return dates.isEmpty()
				? Optional.empty()
				: Optional.of(ICalendar.write(parts.page().title(), dates).getBytes(StandardCharsets.UTF_8));
	}

}

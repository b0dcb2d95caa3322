package org.waymark.rendering;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.content.Revision;
import org.waymark.publication.PublishedPage;
import org.waymark.rendering.calendar.Session;
import org.waymark.theme.Link;
import org.waymark.theme.TableView;

/** The training programme: every date ahead of every course, a table for each month; and the courses without dates. */
final class ProgrammeExtras implements Extras {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private static final List<String> COLUMNS = List.of("course", "date", "place", "places", "for", "price");

	/**
	 * A date of a course.
	 *
	 * @param course the course
	 * @param session the date
	 */
	private record Row(Revision course, Session session) {
	}

	@Override
	public Map<String, Object> of(PageParts parts) {
		SessionViews sessions = new SessionViews(parts);
		List<Revision> courses = parts.reading().ofType("course").stream().map(PublishedPage::revision)
				.filter((course) -> course.language().equals(parts.page().language())).toList();
		Map<YearMonth, List<Row>> months = new TreeMap<>();
		List<Link> undated = new ArrayList<>();
		for (Revision course : courses) {
			List<Session> ahead = sessions.ahead(course);
			ahead.forEach((session) -> months.computeIfAbsent(YearMonth.from(session.start()), (_) -> new ArrayList<>())
					.add(new Row(course, session)));
			if (ahead.isEmpty()) {
				undated.add(Links.to(course));
			}
		}
		List<String> columns = COLUMNS.stream().map((column) -> parts.wording().text("programme." + column)).toList();
		List<TableView> tables = months.entrySet().stream().map((month) -> new TableView(MONTH.format(month.getKey()),
				columns, month.getValue().stream().sorted(Comparator.comparing((Row row) -> row.session().start()))
						.map((row) -> cells(row, sessions)).toList()))
				.toList();
		boolean sample = courses.stream().anyMatch((course) -> course.fields().flag("sample"));
		return Map.of("programme", tables, "undated", undated, "sample", sample);
	}

	private static List<Link> cells(Row row, SessionViews sessions) {
		List<String> prices = row.course().fields().records("prices").stream()
				.map((price) -> price.text("sector", "") + ": " + price.text("price", "")).toList();
		return List.of(new Link(row.course().title(), row.course().address()),
				new Link(SessionViews.when(row.session()), ""), new Link(sessions.place(row.session()), ""),
				new Link(sessions.places(row.session()), ""),
				new Link(String.join(", ", row.course().fields().strings("for")), ""),
				new Link(String.join("; ", prices), ""));
	}

}

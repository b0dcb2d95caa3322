package org.waymark.rendering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.theme.ChangeView;
import org.waymark.theme.ChangesView;
import org.waymark.theme.Link;

/** What has changed for professionals, by month, narrowed by topic and year. */
final class ChangesExtras implements Extras {

	private static final int AT_ONCE = 40;

	private static final String TOPIC = "topic";

	private static final String YEAR = "year";

	private static final String PAGE = "page";

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	@Override
	public Set<String> parameters() {
		return Set.of(TOPIC, YEAR, PAGE);
	}

	@Override
	public Map<String, Object> of(PageParts parts) {
		LocalDate today = parts.reading().now().toLocalDate();
		parts.reading().holdsUntil(today.plusDays(1).atStartOfDay(parts.reading().now().getZone()));
		List<ChangeNote> all = ChangeNote.of(parts.reading().all(), "professionals", today);
		return Map.of("changes", view(all, parts));
	}

	private static ChangesView view(List<ChangeNote> all, PageParts parts) {
		PageQuery query = parts.query();
		String address = parts.page().address();
		Wording wording = parts.wording();
		String topic = query.first(TOPIC).orElse("");
		String year = query.first(YEAR).orElse("");
		List<ChangeNote> chosen = all.stream().filter((note) -> topic.isEmpty() || note.topics().contains(topic))
				.filter((note) -> year.isEmpty() || year(note).equals(year)).toList();
		int last = Math.max(1, (chosen.size() + AT_ONCE - 1) / AT_ONCE);
		int page = query.first(PAGE).filter((number) -> number.matches("[1-9]\\d{0,4}")).map(Integer::valueOf)
				.map((number) -> Math.min(number, last)).orElse(1);
		Function<Integer, String> part = (number) -> address(address, topic, year, number);
		return new ChangesView(months(chosen.stream().skip((page - 1L) * AT_ONCE).limit(AT_ONCE).toList()),
				choices(all.stream().flatMap((note) -> note.topics().stream()).distinct().sorted(), topic,
						(value) -> wording.choice("topics", value), (value) -> address(address, value, year, 1)),
				choices(all.stream().map(ChangesExtras::year).distinct(), year,
						UnaryOperator.identity(), (value) -> address(address, topic, value, 1)),
				(page > 1) ? part.apply(page - 1) : "", (page < last) ? part.apply(page + 1) : "");
	}

	private static List<ChangesView.Month> months(List<ChangeNote> notes) {
		Map<YearMonth, List<ChangeView>> months = new LinkedHashMap<>();
		notes.forEach((note) -> months.computeIfAbsent(YearMonth.from(note.on()), (_) -> new ArrayList<>())
				.add(new ChangeView(Words.day(note.on()), note.on().toString(), note.what(),
						note.doBy().map(Words::day).orElse(""), note.source(),
						new Link(Links.shortTitle(note.page()), note.page().address()))));
		return months.entrySet().stream()
				.map((month) -> new ChangesView.Month(MONTH.format(month.getKey()), List.copyOf(month.getValue())))
				.toList();
	}

	/** One link for every choice, and before them one with empty words for no choice at all. */
	private static List<Link> choices(Stream<String> values, String chosen, UnaryOperator<String> title,
			Function<String, String> address) {
		return Stream.concat(Stream.of(""), values)
				.map((value) -> new Link(value.isEmpty() ? "" : title.apply(value), address.apply(value), "",
						value.equals(chosen)))
				.toList();
	}

	private static String address(String address, String topic, String year, int page) {
		UriComponentsBuilder builder = UriComponentsBuilder.fromPath(address);
		Map<String, String> values = new LinkedHashMap<>();
		if (!topic.isEmpty()) {
			builder.queryParam(TOPIC, "{topic}");
			values.put(TOPIC, topic);
		}
		if (!year.isEmpty()) {
			builder.queryParam(YEAR, "{year}");
			values.put(YEAR, year);
		}
		if (page > 1) {
			builder.queryParam(PAGE, page);
		}
		return builder.encode().buildAndExpand(values).toUriString();
	}

	private static String year(ChangeNote note) {
		return String.valueOf(note.on().getYear());
	}

}

package org.waymark.rendering.collection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 19, 30, 0, 0, ZoneId.of("Europe/London"));

	private static final Map<String, List<String>> OFFERED = Map.of("mode", List.of("online", "room"));

	private static final List<Item<String>> COURSES = List.of(
			item("Neglect", Map.of("mode", List.of("room"), "topics", List.of("neglect")), 20),
			item("Abuse", Map.of("mode", List.of("online"), "topics", List.of("abuse", "neglect")), 120),
			item("Any time", Map.of("mode", List.of("online"), "topics", List.of("abuse"))),
			item("Long ago", Map.of("mode", List.of("room"), "topics", List.of("neglect")), -40));

	@Test
	void whatComesSoonestIsFirstAndWhatIsOverIsApart() {
		Listing<String> listing = listing(Map.of());
		assertThat(listing.items()).containsExactly("Neglect", "Abuse", "Any time");
		assertThat(listing.archive()).containsExactly(Map.entry("2026", List.of("Long ago")));
		assertThat(listing.total()).isEqualTo(4);
	}

	@Test
	void anItemMovesToTheArchiveAtTheMomentItEnds() {
		ZonedDateTime end = NOW.plusDays(20).plusHours(3);
		assertThat(at(end.minusNanos(1)).items()).contains("Neglect");
		assertThat(at(end).items()).doesNotContain("Neglect");
		assertThat(at(end).archive().get("2026")).containsExactly("Neglect", "Long ago");
	}

	@Test
	void valuesOfOneFieldAreAlternativesAndFieldsAreNot() {
		assertThat(listing(Map.of("topics", List.of("neglect", "abuse"))).total()).isEqualTo(4);
		assertThat(listing(Map.of("topics", List.of("abuse"), "mode", List.of("online"))).items())
				.containsExactly("Abuse", "Any time");
		assertThat(listing(Map.of("topics", List.of("abuse"), "mode", List.of("room"))).total()).isZero();
	}

	@Test
	void countsSayWhatAChoiceWouldLeave() {
		Listing<String> listing = listing(Map.of("mode", List.of("online")));
		assertThat(facet(listing, "mode")).containsExactly(new Facet.Option("online", 2, true),
				new Facet.Option("room", 2, false));
		assertThat(facet(listing, "topics")).containsExactly(new Facet.Option("abuse", 2, false),
				new Facet.Option("neglect", 1, false));
		assertThat(listing.soon()).containsEntry(When.THREE_MONTHS, 0).containsEntry(When.SIX_MONTHS, 1);
	}

	@Test
	void soonMeansThatItBeginsWithinTheTime() {
		assertThat(listing(Map.of("when", List.of("3-months"))).items()).containsExactly("Neglect");
		assertThat(listing(Map.of("when", List.of("6-months"))).items()).containsExactly("Neglect", "Abuse");
	}

	@Test
	void wordsAreFoundByTheirBeginningsInAnyCase() {
		assertThat(listing(Map.of("q", List.of("NEGL"))).items()).containsExactly("Neglect");
		assertThat(listing(Map.of("q", List.of("time any"))).items()).containsExactly("Any time");
		assertThat(listing(Map.of("q", List.of("glect"))).total()).isZero();
	}

	@Test
	void whatIsNotKnownIsPassedOverAndNamed() {
		Filter filter = filter(
				Map.of("mode", List.of("room", "moon"), "when", List.of("never"), "page", List.of("-1")));
		assertThat(filter.chosen()).containsExactly(Map.entry("mode", List.of("room")));
		assertThat(filter.unknown()).containsExactly("moon", "never", "-1");
		assertThat(filter.page()).isOne();
	}

	@Test
	void addressesKeepWhatIsChosenAndLoseWhatIsTakenAway() {
		Filter filter = filter(
				Map.of("q", List.of("a & b"), "topics", List.of("abuse", "neglect"), "page", List.of("3")));
		assertThat(filter.address("/t")).isEqualTo("/t?q=a+%26+b&topics=abuse&topics=neglect&page=3");
		assertThat(filter.without("topics", "abuse").address("/t")).isEqualTo("/t?q=a+%26+b&topics=neglect");
		assertThat(filter.withoutWords().without("topics", "abuse").without("topics", "neglect").address("/t"))
				.isEqualTo("/t");
	}

	@Test
	void aPageIsTwentyAndGoesOnIntoTheArchive() {
		List<Item<String>> many = IntStream.range(0, 45)
				.mapToObj((i) -> item("%02d".formatted(i), Map.of(), (i < 30) ? 10 : -10)).toList();
		Listing<String> second = Listing.of(many, Map.of(), new Filter("", Map.of(), null, 2, List.of()), Sort.TITLE,
				20,
				NOW);
		assertThat(second.pages()).isEqualTo(3);
		assertThat(second.items()).hasSize(10).startsWith("20").endsWith("29");
		assertThat(second.archive().get("2026")).hasSize(10);
		Listing<String> beyond = Listing.of(many, Map.of(), new Filter("", Map.of(), null, 9999, List.of()), Sort.TITLE,
				20, NOW);
		assertThat(beyond.page()).isEqualTo(3);
		assertThat(beyond.items()).isEmpty();
		assertThat(beyond.archive().get("2026")).hasSize(5);
	}

	private static Listing<String> listing(Map<String, List<String>> asked) {
		return Listing.of(COURSES, fields(), filter(asked), Sort.NEXT, 20, NOW);
	}

	private static Listing<String> at(ZonedDateTime moment) {
		return Listing.of(COURSES, fields(), Filter.NONE, Sort.NEXT, 20, moment);
	}

	private static Map<String, List<String>> fields() {
		Map<String, List<String>> offered = new java.util.TreeMap<>(OFFERED);
		offered.put("topics", List.of());
		return Listing.values(COURSES, offered);
	}

	private static Filter filter(Map<String, List<String>> asked) {
		Map<String, Set<String>> known = new java.util.TreeMap<>();
		fields().forEach((field, values) -> known.put(field, Set.copyOf(values)));
		return Filter.of(asked, known);
	}

	private static List<Facet.Option> facet(Listing<String> listing, String field) {
		return listing.facets().stream().filter((facet) -> facet.field().equals(field)).findFirst().orElseThrow()
				.options();
	}

	private static Item<String> item(String title, Map<String, List<String>> values, int... days) {
		List<Span> spans = IntStream.of(days).mapToObj((day) -> {
			Instant from = NOW.plusDays(day).toInstant();
			return new Span(from, NOW.plusDays(day).plusHours(3).toInstant());
		}).toList();
		return new Item<>(title, title, 0, "", title, values, spans, (days.length > 0) ? "2026" : "");
	}

}

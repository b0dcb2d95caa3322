package org.waymark.rendering;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.waymark.content.OpeningHours;

import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final OpeningHours OFFICE = OpeningHours.read(
			List.of(Map.of("days", List.of("mon", "tue", "wed", "thu", "fri"), "open", "09:00", "close", "17:00")))
			.orElseThrow();

	private static final OpeningHours NIGHT = OpeningHours
			.read(List.of(
					Map.of("days", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "open", "00:00", "close",
							"06:00"),
					Map.of("days", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "open", "22:00", "close",
							"24:00")))
			.orElseThrow();

	@Test
	void isOpenToTheLastMinute() {
		assertThat(office("2026-11-27T16:59")).isEqualTo(new Availability.Open(at("2026-11-27T17:00")));
	}

	@Test
	void isClosedFromTheMinuteItCloses() {
		assertThat(office("2026-11-27T17:00"))
				.isEqualTo(new Availability.Closed(java.util.Optional.of(at("2026-11-30T09:00"))));
	}

	@Test
	void isClosedAtTheWeekend() {
		assertThat(office("2026-11-28T12:00").changes()).contains(at("2026-11-30T09:00"));
	}

	@Test
	void isClosedOnBankHolidaysAndOpensAfterThem() {
		assertThat(office("2026-12-24T17:30").changes()).contains(at("2026-12-29T09:00"));
		assertThat(office("2026-12-28T12:00")).isInstanceOf(Availability.Closed.class);
	}

	@Test
	void staysOpenOnBankHolidaysIfItsRecordSaysSo() {
		Availability open = Availability.of(OFFICE, false, new BankHolidays(List.of()), at("2026-12-28T12:00"));
		assertThat(open).isInstanceOf(Availability.Open.class);
	}

	@Test
	void runsOverMidnightWithoutABreak() {
		Availability night = Availability.of(NIGHT, true, new BankHolidays(List.of()), at("2026-11-23T23:30"));
		assertThat(night).isEqualTo(new Availability.Open(at("2026-11-24T06:00")));
	}

	@Test
	void goesByTheClocksOnTheNightsWhenTheyChange() {
		// In the night of 28 March 2027 the clocks go from 1am to 2am, in that of 31 October from 2am to 1am.
		for (String night : List.of("2027-03-27T23:00", "2027-10-30T23:00")) {
			Availability availability = Availability.of(NIGHT, true, new BankHolidays(List.of()), at(night));
			ZonedDateTime end = ((Availability.Open) availability).until();
			assertThat(end.toLocalTime()).hasToString("06:00");
		}
	}

	@Test
	void countsTheHourThatComesTwiceAsOneOpening() {
		ZonedDateTime first = at("2027-10-31T01:30");
		ZonedDateTime second = first.plusHours(1);
		assertThat(second.toLocalTime()).isEqualTo(first.toLocalTime());
		assertThat(Availability.of(NIGHT, true, new BankHolidays(List.of()), second))
				.isInstanceOf(Availability.Open.class);
	}

	private static Availability office(String moment) {
		return Availability.of(OFFICE, true, new BankHolidays(List.of()), at(moment));
	}

	private static ZonedDateTime at(String moment) {
		return LocalDateTime.parse(moment).atZone(LONDON);
	}

}

package org.waymark.rendering;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankHolidaysTests {

	private final BankHolidays holidays = new BankHolidays(List.of());

	/** The dates that were proclaimed or follow from the Act, as printed in almanacs. */
	@ParameterizedTest
	@CsvSource({"2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25",
			"2024-12-26",
			"2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-12-27", "2027-12-28", "2022-12-27",
			"2022-12-26", "2028-01-03",
			"2023-01-02", "2021-12-27", "2021-12-28"})
	void knowsTheBankHolidaysOfEngland(LocalDate day) {
		assertThat(this.holidays.includes(day)).as("%s", day).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"2026-12-24", "2027-01-04", "2026-04-12", "2026-11-23", "2026-12-29"})
	void takesNoOtherDayForOne(LocalDate day) {
		assertThat(this.holidays.includes(day)).as("%s", day).isFalse();
	}

	@Test
	void knowsADayThatWasProclaimedForOneYear() {
		LocalDate day = LocalDate.of(2022, 9, 19);
		assertThat(this.holidays.includes(day)).isFalse();
		assertThat(new BankHolidays(List.of(day)).includes(day)).isTrue();
	}

	@Test
	void hasEightInEveryYear() {
		for (int year = 1990; year < 2100; year++) {
			assertThat(BankHolidays.ofYear(year)).as("%d", year).hasSize(8);
		}
	}

}

package org.talentstation.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.RefusalAssert.invalid;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCouncilHolidaysTests {

    @Test
    void theYears2019To2026ShipWithTheSuiteEachWithItsPapers() {
        assertThat(StateCouncilHolidays.builtIn()).extracting(YearSchedule::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(StateCouncilHolidays.builtIn()).extracting(schedule -> schedule.exceptions().size())
                .containsExactly(31, 37, 38, 38, 34, 36, 33, 39);
        assertThat(StateCouncilHolidays.builtIn()).extracting(schedule -> schedule.papers().size())
                .containsExactly(2, 2, 1, 1, 1, 1, 1, 1);
        assertThat(StateCouncilHolidays.builtIn()).allSatisfy(schedule ->
                assertThat(schedule.papers()).allSatisfy(paper -> assertThat(paper).contains("gov.cn/zhengce/")));
    }

    @Test
    void newYearRowsInDecemberBelongToThePaperOfTheNextYear() {
        assertThat(StateCouncilHolidays.builtIn().getFirst().exceptions())
                .containsEntry(LocalDate.of(2018, 12, 29), DayKind.WORK)
                .containsEntry(LocalDate.of(2018, 12, 31), DayKind.OFF);
    }

    @Test
    void anOperatorLoadsAYearFromAFile() {
        YearSchedule schedule = StateCouncilHolidays.parse(new StringReader("""
                \uFEFFdate,name,day,state_council_paper
                2026-12-31,元旦,off,https://example.cn/a;https://example.cn/b
                2027-01-02,元旦,work,https://example.cn/a
                """), 2027);
        assertThat(schedule.year()).isEqualTo(2027);
        assertThat(schedule.exceptions()).hasSize(2).containsEntry(LocalDate.of(2027, 1, 2), DayKind.WORK);
        assertThat(schedule.papers()).containsExactly("https://example.cn/a", "https://example.cn/b");
        assertThat(StateCouncilHolidays.calendar().with(schedule).isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void thePaperColumnMayBeAbsent() {
        assertThat(StateCouncilHolidays.parse(new StringReader("date,day\n2027-01-01,off\n"), 2027).papers()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused with {1} in line {2}")
    @CsvSource(delimiter = '|', value = {
        "2027-01-01,off;2027-02-30,off | CALENDAR_DATE_INVALID      | 第3行",
        "2027/01/01,off                | CALENDAR_DATE_INVALID      | 第2行",
        "2027-01-01,holiday            | CALENDAR_KIND_INVALID      | 第2行",
        "2027-01-01,OFF                | CALENDAR_KIND_INVALID      | 第2行",
        "2027-01-01,off;;2027-01-01,work | CALENDAR_DATE_DUPLICATE  | 第4行",
        "2026-12-21,off                | CALENDAR_DATE_OUTSIDE_YEAR | 第2行",
        "2028-01-01,off                | CALENDAR_DATE_OUTSIDE_YEAR | 第2行",
        "2027-01-01                    | CSV_ROW_WIDTH              | 第2行"})
    void aFaultyRowIsRefusedNamingItsLine(String rows, String code, String line) {
        var csv = new StringReader("date,day\n" + rows.replace(";", "\n") + "\n");
        assertThat(invalid(code, () -> StateCouncilHolidays.parse(csv, 2027)).detail()).contains(line);
    }

    @Test
    void theLastTenDaysOfTheYearBeforeAreStillInReach() {
        assertThat(StateCouncilHolidays.parse(new StringReader("date,day\n2026-12-22,work\n"), 2027).exceptions()).hasSize(1);
    }

    @Test
    void aFileWithoutRowsOrWithoutAColumnIsRefused() {
        invalid("CALENDAR_EMPTY", () -> StateCouncilHolidays.parse(new StringReader("date,day\n"), 2027));
        invalid("CSV_COLUMN_MISSING", () -> StateCouncilHolidays.parse(new StringReader("date,kind\n"), 2027));
        invalid("CSV_COLUMN_MISSING", () -> StateCouncilHolidays.parse(new StringReader(""), 2027));
    }
}

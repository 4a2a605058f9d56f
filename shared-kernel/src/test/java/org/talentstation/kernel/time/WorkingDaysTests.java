package org.talentstation.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.RefusalAssert.invalid;
import static org.talentstation.kernel.RefusalAssert.refusal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.refusal.RefusalKind;

/** Article 7(3): five working days by the State Council's calendar, make-up days included. */
class WorkingDaysTests {

    private static final WorkingDays CALENDAR = StateCouncilHolidays.calendar();

    @ParameterizedTest(name = "published {0}, closes at the end of {1}")
    @CsvSource({"2020-12-14, 2020-12-21", "2021-02-03, 2021-02-09", "2021-02-08, 2021-02-20", "2021-09-29, 2021-10-12",
        "2022-01-26, 2022-02-07", "2022-12-29, 2023-01-06"})
    void aNoticeLastsFiveWorkingDaysNotCountingTheDayOfPublication(LocalDate published, LocalDate lastDay) {
        assertThat(CALENDAR.nthWorkingDayAfter(published, 5)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-07", "2021-02-20", "2021-09-26", "2021-10-09", "2022-01-29", "2022-01-30", "2018-12-29"})
    void aMakeUpDayAtAWeekendIsAWorkingDay(LocalDate day) {
        WorkingDays calendar = CALENDAR.with(new YearSchedule(2018, Map.of(), List.of()));
        assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void theLastDayOf2022IsAHolidayByThePaperOf2023() {
        assertThat(StateCouncilHolidays.builtIn().get(3).exceptions()).doesNotContainKey(LocalDate.of(2022, 12, 31));
        assertThat(CALENDAR.years().get(2023).exceptions()).containsEntry(LocalDate.of(2022, 12, 31), DayKind.OFF);
    }

    @Test
    void whereTwoPapersNameTheSameDayTheLaterOneHolds() {
        LocalDate day = LocalDate.of(2022, 12, 30);
        var earlier = new YearSchedule(2022, Map.of(day, DayKind.OFF), List.of("甲"));
        var later = new YearSchedule(2023, Map.of(day, DayKind.WORK), List.of("乙"));
        assertThat(WorkingDays.none().with(earlier).isWorkingDay(day)).isFalse();
        assertThat(WorkingDays.none().with(later).with(earlier).isWorkingDay(day)).isTrue();
    }

    @Test
    void aYearThatIsNotLoadedIsRefusedAndNeverMondayToFriday() {
        var refusal = refusal("CALENDAR_YEAR_NOT_LOADED", () -> CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 4)));
        assertThat(refusal.kind()).isEqualTo(RefusalKind.RULE);
        assertThat(refusal.article()).isEqualTo("7(3)");
        assertThat(refusal.detail()).contains("2027年");
        refusal("CALENDAR_YEAR_NOT_LOADED", () -> CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 29)));
    }

    @Test
    void aPeriodThatReachesIntoAYearThatIsNotLoadedIsRefused() {
        LocalDate published = LocalDate.of(2026, 12, 24);
        assertThat(CALENDAR.nthWorkingDayAfter(published, 5)).isEqualTo(LocalDate.of(2026, 12, 31));
        refusal("CALENDAR_YEAR_NOT_LOADED", () -> CALENDAR.nthWorkingDayAfter(published, 6));
    }

    @Test
    void lessThanOneWorkingDayIsRefused() {
        invalid("WORKING_DAYS_NOT_POSITIVE", () -> CALENDAR.nthWorkingDayAfter(LocalDate.of(2021, 2, 3), 0));
    }

    @Test
    void anAmendmentReplacesTheYearAndLeavesTheCalendarThatWasAskedBefore() {
        YearSchedule of2021 = CALENDAR.years().get(2021);
        Map<LocalDate, DayKind> exceptions = new HashMap<>(of2021.exceptions());
        exceptions.put(LocalDate.of(2021, 2, 9), DayKind.OFF);
        WorkingDays amended = CALENDAR.with(new YearSchedule(2021, exceptions, List.of("修订")));

        LocalDate published = LocalDate.of(2021, 2, 3);
        assertThat(amended.nthWorkingDayAfter(published, 5)).isEqualTo(LocalDate.of(2021, 2, 10));
        assertThat(CALENDAR.nthWorkingDayAfter(published, 5)).isEqualTo(LocalDate.of(2021, 2, 9));
        assertThat(amended.nthWorkingDayAfter(LocalDate.of(2022, 1, 26), 5)).isEqualTo(LocalDate.of(2022, 2, 7));
    }

    @Property
    void exactlyThatManyWorkingDaysLieAfterTheStartAndTheLastDayIsOne(@ForAll("days") LocalDate start,
                                                                      @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate end = CALENDAR.nthWorkingDayAfter(start, n);
        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(start.datesUntil(end.plusDays(1)).skip(1).filter(CALENDAR::isWorkingDay).count()).isEqualTo(n);
    }

    @Property
    void aLaterStartOrMoreDaysNeverEndsEarlier(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 20) int later,
                                               @ForAll @IntRange(min = 1, max = 20) int n) {
        LocalDate end = CALENDAR.nthWorkingDayAfter(start, n);
        assertThat(CALENDAR.nthWorkingDayAfter(start.plusDays(later), n)).isAfterOrEqualTo(end);
        assertThat(CALENDAR.nthWorkingDayAfter(start, n + 1)).isAfter(end);
        assertThat(ChronoUnit.DAYS.between(start, end)).isGreaterThanOrEqualTo(n);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2026, 9, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}

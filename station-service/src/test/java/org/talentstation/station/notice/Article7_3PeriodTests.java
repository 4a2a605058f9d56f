package org.talentstation.station.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;
import static org.talentstation.station.notice.NoticeHistory.ENTRIES;
import static org.talentstation.station.notice.NoticeHistory.ID;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.station.Given;
import org.talentstation.station.notice.NoticeEvent.NoticePublished;
import org.talentstation.station.notice.NoticeEvent.Period;
import org.talentstation.station.notice.publish.NoticeLastsFiveWorkingDays;
import org.talentstation.station.notice.publish.PublishNotice;

class Article7_3PeriodTests {

    private static final WorkingDays CALENDAR = StateCouncilHolidays.calendar();

    @ParameterizedTest(name = "published {0}, closes at 24:00 of {1}")
    @CsvSource({"2020-12-14,2020-12-21", "2021-02-03,2021-02-09", "2021-02-08,2021-02-20", "2021-09-29,2021-10-12",
            "2022-01-26,2022-02-07", "2022-12-29,2023-01-06"})
    void Article7_3_theNoticeClosesAt24OfTheFifthWorkingDay(LocalDate publishedOn, LocalDate closesOn) {
        for (String time : List.of("T00:00", "T09:30", "T23:59:59.999")) {
            Given.a(PublicNotice.class).givenNoPriorActivity()
                    .when(new PublishNotice(ID, "入选名单公示", ENTRIES, Given.at(publishedOn + time, Role.BUREAU_OFFICER)))
                    .expectEvents(new NoticePublished(ID, "入选名单公示", ENTRIES, new Period(publishedOn, 5, closesOn,
                            closesOn.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant()), Measures2020.ID));
        }
    }

    @Test
    void Article7_3_aYearThatIsNotLoadedIsAnErrorAndNeverMondayToFriday() {
        Occasion loaded2021Only = Given.at("2021-12-29T09:00", Role.BUREAU_OFFICER);
        WorkingDays without2022 = WorkingDays.none();
        for (var schedule : StateCouncilHolidays.builtIn()) {
            without2022 = schedule.year() == 2021 ? without2022.with(schedule) : without2022;
        }
        refused(Given.a(PublicNotice.class).givenNoPriorActivity().when(new PublishNotice(ID, "入选名单公示", ENTRIES,
                        new Occasion(loaded2021Only.at(), loaded2021Only.actor(), loaded2021Only.law(), without2022))),
                "CALENDAR_YEAR_NOT_LOADED", "7(3)", Reading.READING);
    }

    @Test
    void Article7_3_anEmptyNoticeAndADuplicateEntryAreRefused() {
        Occasion at = Given.at("2021-02-03T09:00", Role.BUREAU_OFFICER);
        refused(Given.a(PublicNotice.class).givenNoPriorActivity().when(new PublishNotice(ID, "公示", List.of(), at)), "NOTICE_EMPTY");
        refused(Given.a(PublicNotice.class).givenNoPriorActivity().when(new PublishNotice(ID, "公示",
                List.of(ENTRIES.getFirst(), ENTRIES.getFirst()), at)), "NOTICE_DUPLICATE_APPLICATION");
    }

    @Property
    void Article7_3_exactlyFiveWorkingDaysLieBetweenPublicationAndClose(@ForAll @IntRange(max = 1090) int daysIn) {
        LocalDate publishedOn = LocalDate.of(2020, 12, 14).plusDays(daysIn);
        Period period = NoticeLastsFiveWorkingDays.from(publishedOn, Measures2020.version(), CALENDAR);
        assertThat(Stream.iterate(publishedOn.plusDays(1), d -> !d.isAfter(period.closesOn()), d -> d.plusDays(1))
                .filter(CALENDAR::isWorkingDay)).hasSize(5);
        assertThat(CALENDAR.isWorkingDay(period.closesOn())).isTrue();
        assertThat(period.closesAt()).isEqualTo(ChinaTime.startOf(period.closesOn().plusDays(1)));
    }
}

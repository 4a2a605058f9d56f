package org.talentstation.station.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;
import static org.talentstation.station.notice.NoticeHistory.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.kernel.time.DayKind;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.kernel.time.YearSchedule;
import org.talentstation.station.Given;
import org.talentstation.station.notice.NoticeEvent.*;
import org.talentstation.station.notice.close.CloseNotice;
import org.talentstation.station.notice.correct.CorrectNotice;
import org.talentstation.station.notice.extend.ExtendNotice;

class Article7_3CorrectionAndExtensionTests {

    private static final List<String> BOTH = List.of(A, B);
    private final FixtureConfiguration<PublicNotice> fixture = Given.a(PublicNotice.class);

    private static CorrectNotice correct(boolean material, String at) {
        return new CorrectNotice(ID, "更正驿站名称", material, Given.at(at, Role.BUREAU_OFFICER));
    }

    /** The built-in calendar with one more day amended. */
    private static Occasion withDay(String at, LocalDate day, DayKind kind) {
        Occasion occasion = Given.at(at, Role.SYSTEM);
        WorkingDays calendar = occasion.calendar();
        Map<LocalDate, DayKind> days = new HashMap<>(calendar.years().get(2021).exceptions());
        days.put(day, kind);
        return new Occasion(occasion.at(), occasion.actor(), occasion.law(),
                calendar.with(new YearSchedule(2021, days, List.of("修订文件"))));
    }

    @Test
    void Article7_3_aMaterialCorrectionRestartsThePeriodAlsoForHeldEntries() {
        fixture.given(published(), raised("objection-1", A)).when(correct(true, "2021-02-08T16:00"))
                .expectEvents(new NoticeCorrected(ID, "更正驿站名称", true, period("2021-02-08"), BOTH, LocalDate.of(2021, 2, 8), Measures2020.ID));
        assertThat(period("2021-02-08").closesOn()).isEqualTo(LocalDate.of(2021, 2, 20));
    }

    @Test
    void Article7_3_aRestartedNoticeDoesNotCloseAtItsFirstDate() {
        var corrected = new NoticeCorrected(ID, "更正", true, period("2021-02-08"), BOTH, LocalDate.of(2021, 2, 8), Measures2020.ID);
        fixture.given(published(), corrected).when(new CloseNotice(ID, Given.at(CLOSE, Role.SYSTEM))).expectNoEvents();
        Given.a(PublicNotice.class).given(published(), corrected).when(new CloseNotice(ID, Given.at("2021-02-21T00:00", Role.SYSTEM)))
                .expectSuccessfulHandlerExecution().expectEvents(new NoticeClosed(ID, Given.at("2021-02-21T00:00", Role.SYSTEM).at(),
                        List.of()), new EntryCleared(ID, A, LocalDate.of(2021, 2, 21)), new EntryCleared(ID, B, LocalDate.of(2021, 2, 21)));
    }

    @Test
    void Article7_3_aCorrectionThatIsNotMaterialLeavesThePeriod() {
        fixture.given(published()).when(correct(false, "2021-02-08T16:00"))
                .expectEvents(new NoticeCorrected(ID, "更正驿站名称", false, period("2021-02-03"), BOTH, LocalDate.of(2021, 2, 8), Measures2020.ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOSE, "2021-02-11T09:00"})
    void Article7_3_aNoticeThatIsOverIsNotCorrected(String at) {
        refused(fixture.given(published()).when(correct(true, at)), "NOTICE_IS_OVER", "7(3)", Reading.READING);
    }

    @Test
    void Article7_3_aLongerCalendarExtendsAnOpenNotice() {
        LocalDate later = LocalDate.of(2021, 2, 10);
        fixture.given(published()).when(new ExtendNotice(ID, withDay("2021-02-04T09:00", LocalDate.of(2021, 2, 8), DayKind.OFF)))
                .expectEvents(new NoticeExtended(ID, LocalDate.of(2021, 2, 9), new Period(PUBLISHED_ON, 5, later, ChinaTime.endOf(later)), BOTH));
    }

    @Test
    void Article7_3_aShorterCalendarNeverShortens() {
        fixture.given(published()).when(new ExtendNotice(ID, withDay("2021-02-04T09:00", LocalDate.of(2021, 2, 6), DayKind.WORK)))
                .expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_3_anUnchangedCalendarAndARepeatedExtensionChangeNothing() {
        LocalDate later = LocalDate.of(2021, 2, 10);
        fixture.given(published(), new NoticeExtended(ID, LocalDate.of(2021, 2, 9), new Period(PUBLISHED_ON, 5, later,
                        ChinaTime.endOf(later)), BOTH))
                .when(new ExtendNotice(ID, withDay("2021-02-04T09:00", LocalDate.of(2021, 2, 8), DayKind.OFF)))
                .expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_3_aNoticeThatIsOverIsNotExtended() {
        fixture.given(published()).when(new ExtendNotice(ID, withDay(CLOSE, LocalDate.of(2021, 2, 8), DayKind.OFF)))
                .expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_3_aCloseThatMissedAnAmendedCalendarExtendsInstead() {
        LocalDate later = LocalDate.of(2021, 2, 10);
        fixture.given(published()).when(new CloseNotice(ID, withDay(CLOSE, LocalDate.of(2021, 2, 8), DayKind.OFF)))
                .expectEvents(new NoticeExtended(ID, LocalDate.of(2021, 2, 9), new Period(PUBLISHED_ON, 5, later, ChinaTime.endOf(later)), BOTH));
    }

    @Test
    void Article7_3_aRestartUnderAShorterCalendarNeverEndsBeforeWhatWasPromised() {
        LocalDate day = LocalDate.of(2021, 2, 3);
        LocalDate promised = LocalDate.of(2021, 2, 22);
        var extended = new NoticeExtended(ID, LocalDate.of(2021, 2, 9), new Period(day, 5, promised, ChinaTime.endOf(promised)), BOTH);
        fixture.given(published(), extended).when(correct(true, "2021-02-03T16:00"))
                .expectEvents(new NoticeCorrected(ID, "更正驿站名称", true, new Period(day, 5, promised, ChinaTime.endOf(promised)), BOTH, day,
                        Measures2020.ID));
    }
}

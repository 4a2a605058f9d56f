package org.talentstation.station.notice;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.notice.NoticeHistory.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.notice.NoticeEvent.*;
import org.talentstation.station.notice.close.CloseNotice;
import org.talentstation.station.notice.conclude.ConcludeSupervisionCase;
import org.talentstation.station.notice.decide.DecideObjection;

/** What becomes of a late objection; an addition where the text is silent. Article 7(3). */
class Article7_3SupervisionTests {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 24);
    private final FixtureConfiguration<PublicNotice> fixture = Given.a(PublicNotice.class);

    private static ConcludeSupervisionCase conclude(String caseId, boolean substantiated, String findings, String at) {
        return new ConcludeSupervisionCase(ID, caseId, substantiated, findings, Given.at(at, Role.BUREAU_OFFICER));
    }

    private static SupervisionCaseConcluded concluded(String caseId, boolean substantiated, LocalDate on) {
        return new SupervisionCaseConcluded(ID, caseId, A, substantiated, "经核查", on);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void Article7_3_aSupervisionCaseIsConcludedWithFindingsAndNothingElseHappens(boolean substantiated) {
        fixture.given(published(), supervised("case-1")).when(conclude("case-1", substantiated, " 经核查 ", "2021-02-24T10:00"))
                .expectEvents(concluded("case-1", substantiated, DAY));
    }

    @Test
    void Article7_3_aSubstantiatedCaseLeavesItsEntryClearedByTheClose() {
        LocalDate closedDay = LocalDate.of(2021, 2, 10);
        fixture.given(published(), supervised("case-1"), concluded("case-1", true, DAY))
                .when(new CloseNotice(ID, Given.at("2021-02-24T10:01", Role.SYSTEM)))
                .expectEvents(new NoticeClosed(ID, Given.at("2021-02-24T10:01", Role.SYSTEM).at(), List.of()),
                        new EntryCleared(ID, A, closedDay), new EntryCleared(ID, B, closedDay));
    }

    @Test
    void Article7_3_concludingACaseDoesNotReleaseAnEntryThatAnObjectionInTimeHolds() {
        fixture.given(published(), raised("objection-1", A), supervised("case-1"), concluded("case-1", false, DAY))
                .when(new CloseNotice(ID, Given.at("2021-02-24T10:01", Role.SYSTEM)))
                .expectEvents(new NoticeClosed(ID, Given.at("2021-02-24T10:01", Role.SYSTEM).at(), List.of(A)),
                        new EntryCleared(ID, B, LocalDate.of(2021, 2, 10)));
    }

    @Test
    void Article7_3_aSupervisionCaseIsConcludedOnce() {
        refused(fixture.given(published(), supervised("case-1"), concluded("case-1", false, DAY))
                        .when(conclude("case-1", true, "经核查", "2021-02-25T10:00")),
                "SUPERVISION_CASE_ALREADY_CONCLUDED", "7(3)", Reading.READING);
    }

    @Test
    void Article7_3_ofTwoCasesEachIsConcludedOnItsOwn() {
        fixture.given(published(), supervised("case-1"), supervised("case-2"), concluded("case-1", false, DAY))
                .when(conclude("case-2", true, "经核查", "2021-02-25T10:00"))
                .expectEvents(concluded("case-2", true, LocalDate.of(2021, 2, 25)));
    }

    @Test
    void Article7_3_anUnknownCaseIsNotConcludedAndAnObjectionInTimeIsNone() {
        refused(fixture.given(published(), supervised("case-1")).when(conclude("case-9", true, "经核查", "2021-02-24T10:00")),
                "SUPERVISION_CASE_UNKNOWN");
        refused(Given.a(PublicNotice.class).given(published(), raised("objection-1", A))
                .when(conclude("objection-1", true, "经核查", "2021-02-24T10:00")), "SUPERVISION_CASE_UNKNOWN");
    }

    @Test
    void Article7_3_aSupervisionCaseIsNotDecidedLikeAnObjection() {
        refused(fixture.given(published(), supervised("case-1")).when(new DecideObjection(ID, "case-1", true, "经核查",
                Given.at("2021-02-24T10:00", Role.BUREAU_OFFICER))), "OBJECTION_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void Article7_3_aConclusionHasFindings(String findings) {
        refused(fixture.given(published(), supervised("case-1")).when(conclude("case-1", false, findings, "2021-02-24T10:00")),
                "TEXT_REQUIRED");
        refused(Given.a(PublicNotice.class).given(published(), supervised("case-1"))
                .when(conclude("case-1", true, null, "2021-02-24T10:00")), "TEXT_REQUIRED");
    }

    @Test
    void Article18_aSupervisionCaseIsConcludedAlsoOutsideEveryVersionSinceItDecidesNothing() {
        fixture.given(published(), supervised("case-1")).when(conclude("case-1", true, "经核查", "2023-12-14T10:00"))
                .expectEvents(concluded("case-1", true, LocalDate.of(2023, 12, 14)));
    }
}

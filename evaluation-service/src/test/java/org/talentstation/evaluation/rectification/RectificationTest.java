package org.talentstation.evaluation.rectification;

import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.measuresWith;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationClosed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReminded;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.rectification.close.CloseRectification;
import org.talentstation.evaluation.rectification.extend.ExtendRectification;
import org.talentstation.evaluation.rectification.handover.HandOverRectification;
import org.talentstation.evaluation.rectification.order.OrderRectification;
import org.talentstation.evaluation.rectification.remind.NoteDeadlinePassed;
import org.talentstation.evaluation.rectification.remind.RemindRectification;
import org.talentstation.evaluation.rectification.report.SubmitRectificationReport;
import org.talentstation.evaluation.rectification.review.ReviewRectification;
import org.talentstation.evaluation.rectification.setaside.SetAsideRectification;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.text.FileReference;

class RectificationTest extends RectificationCase {

    private static final LocalDate LATER = DEADLINE.plusMonths(1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 2);
    private static final Occasion AFTER_THE_LAW = at("2023-12-14T09:00", leader());
    private static final RectificationExtended EXTENDED = new RectificationExtended(ID, DEADLINE, LATER, "场地修缮", false,
            LocalDate.of(2023, 9, 20), Measures2020.ID);
    private static final RectificationReminded REMINDED_30 = new RectificationReminded(ID, DEADLINE, 30, DEADLINE.minusDays(30));
    private static final DeadlinePassed PASSED = new DeadlinePassed(ID, DEADLINE, DEADLINE.plusDays(1));
    private static final RectificationClosed CLOSED = new RectificationClosed(ID, Title.WITHDRAWN, JUNE);

    private final AggregateTestFixture<Rectification> fixture = Given.aggregate(Rectification.class);

    private static OrderRectification order(EvaluationOutcome outcome, String opinion, LocalDate deadline) {
        return new OrderRectification("evaluation-1", outcome, STATION, opinion, deadline, on(ORDERED_ON, leader()));
    }

    private static ExtendRectification extend(LocalDate today, LocalDate deadline, String reason) {
        return new ExtendRectification(ID, deadline, reason, on(today, officer()));
    }

    private static ReviewRectification review(LocalDate today, boolean accepted) {
        return new ReviewRectification(ID, accepted, "整改到位。", on(today, leader()));
    }

    private static SubmitRectificationReport report(String text, FileReference... evidence) {
        return new SubmitRectificationReport(ID, text, List.of(evidence), on(LocalDate.of(2023, 6, 1), HOST));
    }

    @Test
    void Article17_aStationConcludedWithRectificationIsOrderedToRectifyUntilADayAhead() {
        fixture.givenNoPriorActivity().when(order(EvaluationOutcome.RECTIFY, " 完善管理制度。 ", DEADLINE)).expectEvents(ORDERED);
    }

    @ParameterizedTest
    @EnumSource(names = "RECTIFY", mode = EnumSource.Mode.EXCLUDE)
    void Article17_noOtherOutcomeIsOrderedToRectify(EvaluationOutcome outcome) {
        refused(fixture.givenNoPriorActivity().when(order(outcome, "完善管理制度。", DEADLINE)), "OUTCOME_IS_NOT_RECTIFICATION", "17",
                Reading.TEXT);
    }

    @Test
    void Article17_nothingIsOrderedBeforeTheConclusionNorTwice() {
        refused(fixture.givenNoPriorActivity().when(order(null, "完善管理制度。", DEADLINE)), "EVALUATION_NOT_CONCLUDED", "17", Reading.TEXT);
        refused(fixture.given(ORDERED).when(order(EvaluationOutcome.RECTIFY, "再次整改。", DEADLINE)), "RECTIFICATION_ALREADY_ORDERED", "17",
                Reading.TEXT);
    }

    @Test
    void Article17_anOrderHasAnOpinionAndADeadlineAfterToday() {
        refused(fixture.givenNoPriorActivity().when(order(EvaluationOutcome.RECTIFY, " ", DEADLINE)), "TEXT_REQUIRED", null, null);
        refused(fixture.givenNoPriorActivity().when(order(EvaluationOutcome.RECTIFY, "完善管理制度。", ORDERED_ON)), "DEADLINE_NOT_AHEAD", "17",
                Reading.TEXT, "rectification.deadlineAhead");
    }

    @Test
    void Article17_theDeadlineIsExtendedForAReasonToALaterDayAhead() {
        String parameter = "rectification.deadlineExtendable";
        LocalDate day = EXTENDED.extendedOn();
        fixture.given(ORDERED).when(extend(day, LATER, "场地修缮")).expectEvents(EXTENDED);
        refused(fixture.given(ORDERED).when(extend(day, LATER, " ")), "REASON_REQUIRED", null, null);
        refused(fixture.given(ORDERED).when(extend(day, DEADLINE, "场地修缮")), "DEADLINE_NOT_LATER", "17", Reading.READING, parameter);
        refused(fixture.given(ORDERED).when(extend(LATER, LATER, "场地修缮")), "DEADLINE_NOT_AHEAD", "17", Reading.TEXT,
                "rectification.deadlineAhead");
        refused(fixture.given(ORDERED, EXTENDED).when(extend(day, LATER, "场地修缮")), "DEADLINE_NOT_LATER", "17", Reading.READING, parameter);
        refused(fixture.given(ORDERED).when(new ExtendRectification(ID, LATER, "场地修缮", at("2023-09-20T09:00", officer(),
                measuresWith(parameter, "false")))), "DEADLINE_NOT_EXTENDABLE", "17", Reading.READING, parameter);
    }

    @Test
    void Article17_alsoAfterThePassedDeadlineAsLongAsNobodyRechecked() {
        fixture.given(ORDERED, PASSED).when(extend(DEADLINE.plusDays(5), LATER, "场地修缮")).expectEvents(
                new RectificationExtended(ID, DEADLINE, LATER, "场地修缮", false, DEADLINE.plusDays(5), Measures2020.ID));
        fixture.given(ORDERED, REPORTED).when(extend(JUNE, LATER, "场地修缮")).expectEvents(
                new RectificationExtended(ID, DEADLINE, LATER, "场地修缮", true, JUNE, Measures2020.ID));
    }

    @Test
    void Article17_theHostReportsAndALaterReportSupersedesUntilTheRecheck() {
        var file = new FileReference("制度.pdf", "0".repeat(64));
        fixture.given(ORDERED).when(report(" 制度已修订。 ")).expectEvents(REPORTED);
        fixture.given(ORDERED, REPORTED).when(report("补充说明。", file)).expectEvents(
                new RectificationReported(ID, 2, "补充说明。", List.of(file), HOST.id(), REPORTED.reportedOn()));
        refused(fixture.given(ORDERED).when(report("")), "TEXT_REQUIRED", null, null);
        refused(fixture.given(ORDERED).when(report("见附件。", new FileReference("制度.pdf", "x"))), "FILE_DIGEST_INVALID", null, null);
        refused(fixture.given(ORDERED, REPORTED, ACCEPTED).when(report("补充说明。")), "RECTIFICATION_OVER", "17", Reading.TEXT);
    }

    @Test
    void Article17_theStationIsRecheckedAfterAReportOrTheDeadlineAndNotBefore() {
        fixture.given(ORDERED, REPORTED).when(review(JUNE, true)).expectEvents(ACCEPTED);
        fixture.given(ORDERED).when(review(DEADLINE.plusDays(1), false)).expectEvents(new RectificationReviewed(ID, "station-1", false,
                "整改到位。", leader().id(), DEADLINE.plusDays(1), Measures2020.ID));
        refused(fixture.given(ORDERED).when(review(DEADLINE, false)), "RECHECK_TOO_EARLY", "17", Reading.READING, "rectification.recheckTrigger");
        refused(fixture.given(ORDERED, EXTENDED).when(review(DEADLINE.plusDays(1), false)), "RECHECK_TOO_EARLY", "17", Reading.READING,
                "rectification.recheckTrigger");
    }

    @Test
    void Article17_aRecheckHasFindingsAndIsAnotherPersonsThanTheReport() {
        refused(fixture.given(ORDERED, REPORTED).when(new ReviewRectification(ID, true, " ", on(JUNE, leader()))), "TEXT_REQUIRED", null, null);
        refused(fixture.given(ORDERED, REPORTED).when(new ReviewRectification(ID, true, "整改到位。", on(JUNE, HOST))),
                "RECHECK_NEEDS_ANOTHER_PERSON", "17", Reading.READING);
    }

    @Test
    void Article17_itIsRecheckedOnceAndThenNothingGoesOn() {
        refused(fixture.given(ORDERED, REPORTED, ACCEPTED).when(review(JUNE, false)), "RECTIFICATION_OVER", "17", Reading.TEXT);
        refused(fixture.given(ORDERED, REPORTED, ACCEPTED).when(extend(JUNE, LATER, "场地修缮")), "RECTIFICATION_OVER", "17", Reading.TEXT);
        refused(fixture.given(ORDERED, CLOSED).when(review(LATER, true)), "RECTIFICATION_OVER", "17", Reading.TEXT);
    }

    @Test
    void Article17_theHostIsRemindedOfEachThresholdOncePerDeadline() {
        var first = new RemindRectification(ID, DEADLINE, 30, on(DEADLINE.minusDays(30), officer()));
        var second = new RemindRectification(ID, DEADLINE, 7, on(DEADLINE.minusDays(7), officer()));
        fixture.given(ORDERED).when(first).expectEvents(REMINDED_30);
        fixture.given(ORDERED, REMINDED_30).when(first).expectNoEvents();
        fixture.given(ORDERED, REMINDED_30).when(second).expectEvents(new RectificationReminded(ID, DEADLINE, 7, DEADLINE.minusDays(7)));
        fixture.given(ORDERED, new RectificationReminded(ID, DEADLINE, 7, DEADLINE.minusDays(7))).when(first).expectNoEvents();
        fixture.given(ORDERED, REMINDED_30, EXTENDED).when(first).expectNoEvents();
        fixture.given(ORDERED, REMINDED_30, EXTENDED).when(new RemindRectification(ID, LATER, 30, on(LATER.minusDays(30), officer())))
                .expectEvents(new RectificationReminded(ID, LATER, 30, LATER.minusDays(30)));
        fixture.given(ORDERED, REPORTED).when(first).expectNoEvents();
        fixture.given(ORDERED, REPORTED, ACCEPTED).when(first).expectNoEvents();
    }

    @Test
    void Article17_aPassedDeadlineIsNotedOnceAndChangesNothingElse() {
        var note = new NoteDeadlinePassed(ID, DEADLINE, on(DEADLINE.plusDays(1), officer()));
        fixture.given(ORDERED).when(note).expectEvents(PASSED);
        fixture.given(ORDERED, PASSED).when(note).expectNoEvents();
        fixture.given(ORDERED, EXTENDED).when(note).expectNoEvents();
        fixture.given(ORDERED, REPORTED).when(note).expectNoEvents();
        fixture.given(ORDERED).when(new NoteDeadlinePassed(ID, DEADLINE, on(DEADLINE, officer()))).expectNoEvents();
        fixture.given(ORDERED, PASSED).when(report("制度已修订。")).expectEvents(REPORTED);
    }

    @Test
    void Article17_itIsClosedWithTheTitleOnceAndOnlyBeforeTheRecheck() {
        var close = new CloseRectification(ID, Title.WITHDRAWN, JUNE, on(JUNE, officer()));
        fixture.given(ORDERED, REPORTED).when(close).expectEvents(CLOSED);
        fixture.given(ORDERED, CLOSED).when(close).expectNoEvents();
        fixture.given(ORDERED, REPORTED, ACCEPTED).when(close).expectNoEvents();
    }

    @Test
    void Article17_itIsSetAsideOnceWithItsConclusionAlsoAfterItFailedAndNotAfterItWasAccepted() {
        var setAside = new SetAsideRectification(ID, JUNE, on(JUNE, officer()));
        var gone = new RectificationSetAside(ID, "station-1", JUNE);
        var failed = new RectificationReviewed(ID, "station-1", false, "整改不到位。", leader().id(), JUNE, Measures2020.ID);
        fixture.given(ORDERED, REPORTED).when(setAside).expectEvents(gone);
        fixture.given(ORDERED, REPORTED, failed).when(setAside).expectEvents(gone);
        fixture.given(ORDERED, CLOSED).when(setAside).expectEvents(gone);
        fixture.given(ORDERED, gone).when(setAside).expectNoEvents();
        fixture.given(ORDERED, REPORTED, ACCEPTED).when(setAside).expectNoEvents();
        refused(fixture.given(ORDERED, REPORTED, gone).when(review(JUNE, true)), "RECTIFICATION_OVER", "17", Reading.TEXT);
    }

    @Test
    void Article15_whoseItIsFollowsTheStation() {
        var other = new HandOverRectification(ID, "第1驿站", HOST_2, "威海第2研究院", "huancui", on(JUNE, officer()));
        var handed = new RectificationHandedOver(ID, "第1驿站", HOST_2, "威海第2研究院", "huancui");
        fixture.given(ORDERED).when(other).expectEvents(handed);
        fixture.given(ORDERED, handed).when(other).expectNoEvents();
        fixture.given(ORDERED, REPORTED, ACCEPTED).when(other).expectNoEvents();
        fixture.given(ORDERED).when(new HandOverRectification(ID, "第1驿站", HOST_1, "威海第1研究院", "huancui", on(JUNE, officer()))).expectNoEvents();
        fixture.given(ORDERED).when(new HandOverRectification(ID, "第1驿站", HOST_1, "威海第1研究院", "wendeng", on(JUNE, officer()))).expectEvents(
                new RectificationHandedOver(ID, "第1驿站", HOST_1, "威海第1研究院", "wendeng"));
    }

    @Test
    void Article18_nothingIsDecidedWithoutALawInForce() {
        refused(fixture.givenNoPriorActivity().when(new OrderRectification("evaluation-1", EvaluationOutcome.RECTIFY, STATION, "完善管理制度。",
                LocalDate.of(2024, 6, 1), AFTER_THE_LAW)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(fixture.given(ORDERED).when(new ExtendRectification(ID, LocalDate.of(2024, 6, 1), "场地修缮", AFTER_THE_LAW)),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(fixture.given(ORDERED).when(new ReviewRectification(ID, true, "整改到位。", AFTER_THE_LAW)), "NO_POLICY_IN_FORCE", "18",
                Reading.TEXT);
    }
}

package org.talentstation.evaluation.demonstration;

import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationEnded;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationHandedOver;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationRefused;
import org.talentstation.evaluation.demonstration.confirm.ConfirmAsBureau;
import org.talentstation.evaluation.demonstration.confirm.ConfirmAsOrganizationDepartment;
import org.talentstation.evaluation.demonstration.end.EndDemonstration;
import org.talentstation.evaluation.demonstration.end.LapseDemonstration;
import org.talentstation.evaluation.demonstration.handover.HandOverDemonstration;
import org.talentstation.evaluation.demonstration.propose.ProposeDemonstration;
import org.talentstation.evaluation.demonstration.refuse.RefuseDemonstration;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.text.FileReference;

class DemonstrationTest extends DemonstrationCase {

    private static final DemonstrationRefused REFUSED = new DemonstrationRefused(ID, ConfirmingBody.BUREAU, "尚需观察", leader().id(), TODAY,
            Measures2020.ID);
    private static final DemonstrationEnded ENDED = new DemonstrationEnded(ID, "station-1", null, "不再符合", leader().id(), TODAY,
            Measures2020.ID);

    private final AggregateTestFixture<Demonstration> fixture = Given.aggregate(Demonstration.class);

    private static ProposeDemonstration propose(List<CriterionFinding> criteria) {
        return new ProposeDemonstration(ID, STATION, criteria, NOW);
    }

    private static List<CriterionFinding> with(Finding finding, String evidence) {
        var criteria = new ArrayList<>(criteria(DemonstrationCriterion.values()));
        criteria.set(1, new CriterionFinding(DemonstrationCriterion.SERVICE, finding, evidence, List.of()));
        return criteria;
    }

    @Test
    void Article9_aStationIsProposedOnAllFourCriteria() {
        fixture.givenNoPriorActivity().when(propose(criteria(DemonstrationCriterion.values()))).expectEvents(PROPOSED);
    }

    @ParameterizedTest
    @EnumSource
    void Article9_aProposalWithoutOneOfTheCriteriaIsRefused(DemonstrationCriterion missing) {
        var three = new ArrayList<>(criteria(DemonstrationCriterion.values()));
        three.removeIf(c -> c.criterion() == missing);
        refused(fixture.givenNoPriorActivity().when(propose(three)), "CRITERION_MISSING", "9", Reading.TEXT, "demonstration.criteria");
    }

    @ParameterizedTest
    @EnumSource(names = "MET", mode = EnumSource.Mode.EXCLUDE)
    void Article9_aCriterionThatIsNotMetRefusesTheProposal(Finding finding) {
        refused(fixture.givenNoPriorActivity().when(propose(with(finding, "满意率偏低。"))), "CRITERION_NOT_MET", "9", Reading.TEXT,
                "demonstration.criteria");
    }

    @Test
    void aCriterionIsFoundOnceAndWithItsEvidence() {
        var twice = new ArrayList<>(criteria(DemonstrationCriterion.values()));
        twice.add(twice.getFirst());
        refused(fixture.givenNoPriorActivity().when(propose(twice)), "CRITERION_TWICE", null, null);
        refused(fixture.givenNoPriorActivity().when(propose(with(Finding.MET, " "))), "TEXT_REQUIRED", null, null);
        var badFile = new ArrayList<>(criteria(DemonstrationCriterion.values()));
        badFile.set(0, new CriterionFinding(DemonstrationCriterion.PARTICIPATION, Finding.MET, "见附件。",
                List.of(new FileReference("台账.pdf", "ABC"))));
        refused(fixture.givenNoPriorActivity().when(propose(badFile)), "FILE_DIGEST_INVALID", null, null);
    }

    @Test
    void Article9_bothBodiesConfirmInEitherOrder() {
        var bureau = new ConfirmAsBureau(ID, by(leader()));
        var department = new ConfirmAsOrganizationDepartment(ID, by(DEPARTMENT));
        fixture.given(PROPOSED).when(bureau).expectEvents(BY_BUREAU);
        fixture.given(PROPOSED, BY_BUREAU).when(department).expectEvents(BY_DEPARTMENT, CONFIRMED);
        fixture.given(PROPOSED).when(department).expectEvents(BY_DEPARTMENT);
        fixture.given(PROPOSED, BY_DEPARTMENT).when(bureau).expectEvents(BY_BUREAU, CONFIRMED);
    }

    @Test
    void Article9_oneBodyDoesNotConfirmTwice() {
        refused(fixture.given(PROPOSED, BY_BUREAU).when(new ConfirmAsBureau(ID, by(DEPARTMENT))), "BODY_HAS_CONFIRMED", "9", Reading.TEXT,
                "demonstration.confirmedByBoth");
        refused(fixture.given(PROPOSED, BY_BUREAU).when(new RefuseDemonstration(ID, ConfirmingBody.BUREAU, "尚需观察", by(DEPARTMENT))),
                "BODY_HAS_CONFIRMED", "9", Reading.TEXT, "demonstration.confirmedByBoth");
    }

    @Test
    void Article9_threePeopleProposeAndConfirm() {
        String parameter = "demonstration.distinctPeople";
        refused(fixture.given(PROPOSED).when(new ConfirmAsBureau(ID, by(officer()))), "DEMONSTRATION_NEEDS_ANOTHER_PERSON", "9",
                Reading.READING, parameter);
        refused(fixture.given(PROPOSED, BY_BUREAU).when(new ConfirmAsOrganizationDepartment(ID, by(leader()))),
                "DEMONSTRATION_NEEDS_ANOTHER_PERSON", "9", Reading.READING, parameter);
        refused(fixture.given(PROPOSED).when(new RefuseDemonstration(ID, ConfirmingBody.BUREAU, "尚需观察", by(officer()))),
                "DEMONSTRATION_NEEDS_ANOTHER_PERSON", "9", Reading.READING, parameter);
    }

    @Test
    void Article9_oneBodyRefusesWithAReasonAndThenNothingGoesOn() {
        fixture.given(PROPOSED).when(new RefuseDemonstration(ID, ConfirmingBody.BUREAU, " 尚需观察 ", by(leader()))).expectEvents(REFUSED);
        refused(fixture.given(PROPOSED).when(new RefuseDemonstration(ID, ConfirmingBody.BUREAU, " ", by(leader()))), "REASON_REQUIRED", null,
                null);
        refused(fixture.given(PROPOSED, REFUSED).when(new ConfirmAsOrganizationDepartment(ID, by(DEPARTMENT))), "DEMONSTRATION_NOT_OPEN", "9",
                Reading.TEXT);
        refused(fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED).when(new RefuseDemonstration(ID, ConfirmingBody.BUREAU, "尚需观察",
                by(leader()))), "DEMONSTRATION_NOT_OPEN", "9", Reading.TEXT);
    }

    @Test
    void Article9_onlyAConfirmedDemonstrationStationIsEndedAndOnceWithAReason() {
        var end = new EndDemonstration(ID, "不再符合", by(leader()));
        fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED).when(end).expectEvents(ENDED);
        refused(fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED).when(new EndDemonstration(ID, "", by(leader()))), "REASON_REQUIRED",
                null, null);
        refused(fixture.given(PROPOSED, BY_BUREAU).when(end), "DEMONSTRATION_NOT_CONFIRMED", "9", Reading.TEXT);
        refused(fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED, ENDED).when(end), "DEMONSTRATION_NOT_CONFIRMED", "9", Reading.TEXT);
    }

    @Test
    void Article17_withTheTitleAProposalLapsesAndADemonstrationStationEnds() {
        var lapse = new LapseDemonstration(ID, Title.REVOKED, TODAY.plusDays(9), NOW);
        var lapsed = new DemonstrationLapsed(ID, "station-1", Title.REVOKED, TODAY.plusDays(9));
        fixture.given(PROPOSED, BY_BUREAU).when(lapse).expectEvents(lapsed);
        fixture.given(PROPOSED, lapsed).when(lapse).expectNoEvents();
        fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED).when(lapse).expectEvents(new DemonstrationEnded(ID, "station-1",
                Title.REVOKED, null, null, TODAY.plusDays(9), null));
        fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED, ENDED).when(lapse).expectNoEvents();
        refused(fixture.given(PROPOSED, lapsed).when(new ConfirmAsBureau(ID, by(leader()))), "DEMONSTRATION_NOT_OPEN", "9", Reading.TEXT);
    }

    @Test
    void Article15_whoseItIsFollowsTheStation() {
        var other = new HandOverDemonstration(ID, "第1驿站", HOST_2, "威海第2研究院", "wendeng", NOW);
        var handed = new DemonstrationHandedOver(ID, "第1驿站", HOST_2, "威海第2研究院", "wendeng");
        fixture.given(PROPOSED).when(other).expectEvents(handed);
        fixture.given(PROPOSED, handed).when(other).expectNoEvents();
        fixture.given(PROPOSED, REFUSED).when(other).expectNoEvents();
        fixture.given(PROPOSED).when(new HandOverDemonstration(ID, "第1驿站", HOST_1, "威海第1研究院", "huancui", NOW)).expectNoEvents();
    }

    @Test
    void Article18_nothingIsDecidedWithoutALawInForce() {
        refused(fixture.givenNoPriorActivity().when(new ProposeDemonstration(ID, STATION, criteria(DemonstrationCriterion.values()),
                AFTER_THE_LAW)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(fixture.given(PROPOSED).when(new ConfirmAsBureau(ID, AFTER_THE_LAW)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(fixture.given(PROPOSED).when(new RefuseDemonstration(ID, ConfirmingBody.BUREAU, "尚需观察", AFTER_THE_LAW)), "NO_POLICY_IN_FORCE",
                "18", Reading.TEXT);
        refused(fixture.given(PROPOSED, BY_BUREAU, BY_DEPARTMENT, CONFIRMED).when(new EndDemonstration(ID, "不再符合", AFTER_THE_LAW)),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}

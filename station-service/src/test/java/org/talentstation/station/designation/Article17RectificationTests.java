package org.talentstation.station.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;
import static org.talentstation.station.designation.TitleHistory.*;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.station.Given;
import org.talentstation.station.designation.StationEvent.RectificationBegun;
import org.talentstation.station.designation.StationEvent.RectificationDropped;
import org.talentstation.station.designation.StationEvent.RectificationEnded;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.evaluate.NoteEvaluation;
import org.talentstation.station.designation.preparerevocation.PrepareRevocation;
import org.talentstation.station.designation.rectify.PlaceUnderRectification;
import org.talentstation.station.designation.review.DropRectification;
import org.talentstation.station.designation.review.EndRectification;
import org.talentstation.station.designation.revoke.RevokeStation;

/** A rectification as the station learns of it, in whatever order and however often. Article 17. */
class Article17RectificationTests {

    private static final Occasion SYSTEM = Given.at("2022-07-06T09:00", Role.SYSTEM);
    private static final PlaceUnderRectification ORDER = new PlaceUnderRectification(ID, RECTIFICATION, ordered().orderedOn(), DEADLINE, POLICY, SYSTEM);
    private final FixtureConfiguration<Station> fixture = Given.a(Station.class);

    private static EndRectification review(boolean accepted) {
        return new EndRectification(ID, RECTIFICATION, accepted, REVIEWED, POLICY, SYSTEM);
    }

    private static void stands(ResultValidator<Station> result, TitleStatus status) {
        result.expectSuccessfulHandlerExecution().expectState(station -> assertThat(station.facts().status()).isEqualTo(status));
    }

    @Test
    void Article17_anOrderBringsTheStationIntoRectificationOnce() {
        stands(fixture.given(titled()).when(ORDER).expectEvents(ordered()), TitleStatus.UNDER_RECTIFICATION);
        Given.a(Station.class).given(titled(ordered())).when(ORDER).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article17_anAcceptedReviewBringsItBackAndAFailedOneDoesNot() {
        stands(fixture.given(titled(ordered())).when(review(true)).expectEvents(reviewed(true)), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(ordered())).when(review(false)).expectEvents(reviewed(false)), TitleStatus.UNDER_RECTIFICATION);
        Given.a(Station.class).given(titled(ordered(), reviewed(false))).when(review(false)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article17_aRectificationWhoseConclusionWasSetAsideIsDroppedOnceInAnyOrder() {
        var drop = new DropRectification(ID, RECTIFICATION, REVIEWED, SYSTEM);
        var dropped = new RectificationDropped(ID, RECTIFICATION, REVIEWED);
        stands(fixture.given(titled(ordered())).when(drop).expectEvents(dropped), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(ordered(), reviewed(false))).when(drop).expectEvents(dropped), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(dropped)).when(ORDER).expectEvents(ordered()), TitleStatus.ACTIVE);
        Given.a(Station.class).given(titled(ordered(), dropped)).when(drop).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article17_noTitleIsRevokedOnARectificationThatWasDropped() {
        var dropped = new RectificationDropped(ID, RECTIFICATION, REVIEWED);
        var prepare = new PrepareRevocation(ID, RECTIFICATION, "复核不合格", Given.at("2022-07-10T09:00", Role.BUREAU_OFFICER));
        refused(fixture.given(titled(ordered(), reviewed(false), dropped)).when(prepare), "REVOCATION_OVERTURNED", "17", Reading.READING);
        var revoke = new RevokeStation(ID, "威人社字〔2022〕30号", Given.at("2022-07-20T09:00", Role.BUREAU_LEADER));
        refused(Given.a(Station.class).given(titled(ordered(), reviewed(false), prepared(), dropped)).when(revoke), "REVOCATION_NOT_PREPARED");
    }

    @Test
    void Article17_aReviewOfAnOrderNotYetSeenIsNotLost() {
        stands(fixture.given(titled()).when(review(true)).expectEvents(reviewed(true)), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(reviewed(true))).when(ORDER).expectEvents(ordered()), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(reviewed(false))).when(ORDER).expectEvents(ordered()), TitleStatus.UNDER_RECTIFICATION);
    }

    @Test
    void Article17_aNewOrderWhileAnotherIsOverBringsItIntoRectificationAgain() {
        var second = new PlaceUnderRectification(ID, "rectification-2", REVIEWED, DEADLINE.plusYears(1), POLICY, SYSTEM);
        stands(fixture.given(titled(ordered(), reviewed(true))).when(second), TitleStatus.UNDER_RECTIFICATION);
    }

    @Test
    void Article17_aLaterAcceptedOneMakesAStationActiveAgainWhichHadFailed() {
        var second = new RectificationBegun(ID, "rectification-2", REVIEWED, DEADLINE.plusYears(1), POLICY);
        var accepted = new RectificationEnded(ID, "rectification-2", true, REVIEWED.plusMonths(3), POLICY);
        var before = new RectificationEnded(ID, "rectification-0", true, REVIEWED.minusDays(1), POLICY);
        var reviewSecond = new EndRectification(ID, "rectification-2", true, REVIEWED.plusMonths(3), POLICY, SYSTEM);
        stands(fixture.given(titled(ordered(), reviewed(false), second)).when(reviewSecond).expectEvents(accepted), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(ordered(), second, accepted)).when(review(false)).expectEvents(reviewed(false)), TitleStatus.ACTIVE);
        stands(Given.a(Station.class).given(titled(before, ordered())).when(review(false)).expectEvents(reviewed(false)), TitleStatus.UNDER_RECTIFICATION);
    }

    @Test
    void Article17_whatIsLearnedOfALostTitleIsKeptAndGivesNoTitleBack() {
        stands(fixture.given(revokedThen()).when(review(true)).expectEvents(reviewed(true)), TitleStatus.REVOKED);
        stands(Given.a(Station.class).given(revokedThen(new StationReinstated(ID, "appeal-1", REVOKED, POLICY))).when(review(true)), TitleStatus.ACTIVE);
    }

    @Test
    void Article16_anEvaluationIsNotedOnceWithWhoConcludedIt() {
        var note = new NoteEvaluation(ID, "evaluation-1", EvaluationOutcome.QUALIFIED, evaluated().concludedOn(), "bureau-leader", POLICY, SYSTEM);
        fixture.given(titled()).when(note).expectEvents(evaluated());
        Given.a(Station.class).given(titled(evaluated())).when(note).expectNoEvents().expectSuccessfulHandlerExecution();
    }
}

package org.talentstation.station.application;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.application.Histories.DAY;
import static org.talentstation.station.application.Histories.ID;
import static org.talentstation.station.application.Histories.POLICY;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.Given;
import org.talentstation.station.application.ApplicationEvent.ApplicationAccepted;
import org.talentstation.station.application.ApplicationEvent.ApplicationRecommended;
import org.talentstation.station.application.ApplicationEvent.ApplicationRejected;
import org.talentstation.station.application.ApplicationEvent.ApplicationReturned;
import org.talentstation.station.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentstation.station.application.ApplicationEvent.RecommendationDeclined;
import org.talentstation.station.application.accept.AcceptApplication;
import org.talentstation.station.application.decline.DeclineRecommendation;
import org.talentstation.station.application.draft.DraftApplication;
import org.talentstation.station.application.recommend.RecommendApplication;
import org.talentstation.station.application.reject.RejectApplication;
import org.talentstation.station.application.sendback.ReturnApplication;
import org.talentstation.station.application.withdraw.WithdrawApplication;
import org.talentstation.station.host.HostFacts;

class Article7_1FilingTests {

    private static final Occasion HOST = Given.at("2021-01-06T09:00", Role.HOST_STAFF);
    private static final Occasion DISTRICT = Given.at("2021-01-06T09:00", Role.DISTRICT_OFFICER);
    private static final Occasion BUREAU = Given.at("2021-01-06T09:00", Role.BUREAU_OFFICER);
    private final FixtureConfiguration<StationApplication> fixture = Given.a(StationApplication.class);

    @ParameterizedTest
    @EnumSource(UnitClass.class)
    void Article7_1_thePathFollowsTheUnitClassAndNotTheAddressOrTheKind(UnitClass unitClass) {
        for (String jurisdiction : new String[] {"huancui", "nanhai"}) {
            for (HostKind kind : HostKind.values()) {
                var host = new HostFacts("91371002MA3C1A2B4X", "某单位", kind, unitClass, jurisdiction, "某区");
                var drafted = new DraftApplication(ID, host, StationType.SERVICE, "驿站", "某路", null, HOST).decide();
                org.assertj.core.api.Assertions.assertThat(drafted.path()).isEqualTo(
                        unitClass == UnitClass.ENTERPRISE_OR_OTHER ? FilingPath.DISTRICT : FilingPath.DIRECT);
                org.assertj.core.api.Assertions.assertThat(drafted.jurisdiction()).isEqualTo(jurisdiction);
            }
        }
    }

    @Test
    void Article7_1_aFirmCannotSkipItsDistrict() {
        refused(fixture.given(Histories.upTo(Stage.AT_DISTRICT)).when(new AcceptApplication(ID, BUREAU)),
                "DISTRICT_CANNOT_BE_SKIPPED", "7(1)", Reading.TEXT);
    }

    @Test
    void Article7_1_aUniversityNeedsNoRecommendation() {
        fixture.given(Histories.directUpToBureau()).when(new AcceptApplication(ID, BUREAU))
                .expectEvents(new ApplicationAccepted(ID, DAY, POLICY));
    }

    @Test
    void Article7_1_aDistrictCannotRecommendADirectFiler() {
        refused(fixture.given(Histories.directUpToBureau()).when(new RecommendApplication(ID, "同意", DISTRICT)),
                "DIRECT_FILER_HAS_NO_DISTRICT_STEP", "7(1)", Reading.TEXT);
    }

    @Test
    void Article7_1_aDistrictCannotDeclineADirectFiler() {
        refused(fixture.given(Histories.directUpToBureau()).when(new DeclineRecommendation(ID, "不同意", DISTRICT)),
                "DIRECT_FILER_HAS_NO_DISTRICT_STEP", "7(1)", Reading.TEXT);
    }

    @Test
    void Article7_1_aRecommendedApplicationIsAccepted() {
        fixture.given(Histories.upTo(Stage.AT_DISTRICT)).when(new RecommendApplication(ID, "同意推荐", DISTRICT))
                .expectEvents(new ApplicationRecommended(ID, "同意推荐", DAY, POLICY));
        Given.a(StationApplication.class).given(Histories.upTo(Stage.AT_BUREAU)).when(new AcceptApplication(ID, BUREAU))
                .expectEvents(new ApplicationAccepted(ID, DAY, POLICY));
    }

    @Test
    void Article7_1_aSecondRecommendationIsRefused() {
        refused(fixture.given(Histories.upTo(Stage.AT_BUREAU)).when(new RecommendApplication(ID, "再推荐", DISTRICT)),
                "CANNOT_RECOMMEND_NOW", "7(1)", Reading.TEXT);
    }

    @Test
    void Article7_1_decliningNeedsAReasonAndEndsTheApplication() {
        refused(fixture.given(Histories.upTo(Stage.AT_DISTRICT)).when(new DeclineRecommendation(ID, " ", DISTRICT)),
                "REASON_REQUIRED", "7(1)", Reading.READING);
        Given.a(StationApplication.class).given(Histories.upTo(Stage.AT_DISTRICT))
                .when(new DeclineRecommendation(ID, "场地不足", DISTRICT))
                .expectEvents(new RecommendationDeclined(ID, "场地不足", DAY, POLICY));
    }

    @Test
    void Article7_1_aReturnSaysWhatIsMissing() {
        refused(fixture.given(Histories.upTo(Stage.AT_BUREAU)).when(new ReturnApplication(ID, null, BUREAU)),
                "REASON_REQUIRED", "7(1)", Reading.READING);
        Given.a(StationApplication.class).given(Histories.upTo(Stage.AT_BUREAU))
                .when(new ReturnApplication(ID, "补场地证明", BUREAU)).expectEvents(new ApplicationReturned(ID, "补场地证明", DAY, POLICY));
    }

    @Test
    void Article7_1_aRejectionHasAReason() {
        refused(fixture.given(Histories.upTo(Stage.AT_BUREAU)).when(new RejectApplication(ID, "", BUREAU)),
                "REASON_REQUIRED", "7(1)", Reading.READING);
        Given.a(StationApplication.class).given(Histories.upTo(Stage.AT_BUREAU)).when(new RejectApplication(ID, "不符合", BUREAU))
                .expectEvents(new ApplicationRejected(ID, "不符合", DAY, POLICY));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"DRAFT", "AT_DISTRICT", "AT_BUREAU", "RETURNED", "ACCEPTED"})
    void Article7_1_aHostWithdrawsBeforeARoundWithoutOne(Stage stage) {
        fixture.given(Histories.upTo(stage)).when(new WithdrawApplication(ID, "单位调整", HOST))
                .expectEvents(new ApplicationWithdrawn(ID, "单位调整", stage, null, DAY));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"IN_ROUND", "SHORTLISTED"})
    void Article7_1_aHostWithdrawsFromARoundNamingIt(Stage stage) {
        fixture.given(Histories.upTo(stage)).when(new WithdrawApplication(ID, "单位调整", HOST))
                .expectEvents(new ApplicationWithdrawn(ID, "单位调整", stage, Histories.ROUND, DAY));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"ON_NOTICE", "CLEARED", "APPROVAL_REQUESTED", "APPROVED", "REPLIED", "PLAQUE_AWARDED"})
    void Article7_1_nobodyWithdrawsOnceTheNoticeIsPublished(Stage stage) {
        refused(fixture.given(Histories.upTo(stage)).when(new WithdrawApplication(ID, "单位调整", HOST)),
                "WITHDRAWAL_AFTER_NOTICE", "7(1)", Reading.READING);
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"DECLINED", "REJECTED", "WITHDRAWN", "PASSED_OVER", "REMOVED", "APPROVAL_REFUSED"})
    void Article7_1_anEndedApplicationCannotBeWithdrawn(Stage stage) {
        refused(fixture.given(Histories.upTo(stage)).when(new WithdrawApplication(ID, "单位调整", HOST)),
                "CANNOT_WITHDRAW_NOW", "7(1)", Reading.TEXT);
    }
}

package org.talentstation.station.application;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.application.Histories.ID;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.CoLocation;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.FilingPath;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.Given;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.ApplicationEvent.ApplicationSubmitted;
import org.talentstation.station.application.ApplicationEvent.ConditionStated;
import org.talentstation.station.application.condition.StateCondition;
import org.talentstation.station.application.draft.DraftApplication;
import org.talentstation.station.application.resubmit.ResubmitApplication;
import org.talentstation.station.application.submit.SubmitApplication;
import org.talentstation.station.host.HostFacts;
import org.talentstation.kernel.text.FileReference;

class Article5And6Tests {

    private static final Occasion HOST = Given.at("2021-01-06T09:00", Role.HOST_STAFF);
    private final FixtureConfiguration<StationApplication> fixture = Given.a(StationApplication.class);

    private static DraftApplication draft(HostFacts host, StationType type, List<CoLocation> coLocations) {
        return new DraftApplication(ID, host, type, " 精创轴承创新型人才驿站 ", "世昌大道1号", coLocations, HOST);
    }

    @Test
    void Article5_aDraftCopiesTheHostAndFixesOneType() {
        fixture.givenNoPriorActivity().when(draft(Given.FIRM, StationType.INNOVATION, List.of()))
                .expectEvents(new ApplicationDrafted(ID, Given.ABOUT_FIRM, FilingPath.DISTRICT, false, "世昌大道1号", List.of(),
                        Histories.DAY));
    }

    @ParameterizedTest
    @EnumSource(HostKind.class)
    void Article5_anUnusualHostKindIsAWarningAndNeverARejection(HostKind kind) {
        var host = new HostFacts("91371002MA3C1A2B4X", "某单位", kind, UnitClass.ENTERPRISE_OR_OTHER, "huancui", "环翠区");
        for (StationType type : StationType.values()) {
            Given.a(StationApplication.class).givenNoPriorActivity().when(draft(host, type, List.of()))
                    .expectEvents(new ApplicationDrafted(ID, Given.about(host, type, "精创轴承创新型人才驿站"),
                            FilingPath.DISTRICT, !type.usualHostKinds().contains(kind), "世昌大道1号", List.of(), Histories.DAY));
        }
    }

    @Test
    void Article5_4_coLocationsAreRecordedOnceEach() {
        fixture.givenNoPriorActivity().when(draft(Given.FIRM, StationType.COMPREHENSIVE,
                        List.of(CoLocation.CITY_STUDY, CoLocation.PARTY_MEMBERS_HOME, CoLocation.CITY_STUDY)))
                .expectEvents(new ApplicationDrafted(ID, Given.about(Given.FIRM, StationType.COMPREHENSIVE,
                        "精创轴承创新型人才驿站"), FilingPath.DISTRICT, true, "世昌大道1号",
                        List.of(CoLocation.PARTY_MEMBERS_HOME, CoLocation.CITY_STUDY), Histories.DAY));
    }

    @Test
    void Article5_aStationWithoutANameIsRefused() {
        refused(fixture.givenNoPriorActivity().when(new DraftApplication(ID, Given.FIRM, StationType.SERVICE, " ", "某路", null,
                HOST)), "TEXT_REQUIRED");
    }

    @Test
    void Article6_aConditionIsStatedWithItsAttachments() {
        var file = new FileReference("场地证明.pdf", "a".repeat(64));
        fixture.given(Histories.upTo(Stage.DRAFT))
                .when(new StateCondition(ID, Condition.VENUE_AND_FUNDING, " 场地600平方米 ", List.of(file), HOST))
                .expectEvents(new ConditionStated(ID, Condition.VENUE_AND_FUNDING, "场地600平方米", List.of(file), Histories.DAY));
    }

    @Test
    void Article6_aBlankStatementIsNoEvidence() {
        refused(fixture.given(Histories.upTo(Stage.DRAFT))
                .when(new StateCondition(ID, Condition.VENUE_AND_FUNDING, " \t ", null, HOST)), "TEXT_REQUIRED");
    }

    @Test
    void Article6_anAttachmentWithoutAValidDigestIsRefused() {
        refused(fixture.given(Histories.upTo(Stage.DRAFT)).when(new StateCondition(ID, Condition.VENUE_AND_FUNDING, "场地",
                List.of(new FileReference("场地证明.pdf", "A".repeat(64))), HOST)), "FILE_DIGEST_INVALID");
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void Article6_aSubmissionLackingAnyOneConditionIsRefusedQuotingItsParagraph(Condition missing) {
        var others = java.util.Arrays.stream(Condition.values()).filter(c -> c != missing).toArray(Condition[]::new);
        refused(fixture.given(Histories.upTo(Stage.DRAFT)).andGiven(Histories.statements(others))
                .when(new SubmitApplication(ID, HOST)), "CONDITION_WITHOUT_EVIDENCE", missing.article(), Reading.READING);
    }

    @Test
    void Article6_allMissingConditionsAreNamedAtOnce() {
        refused(fixture.given(Histories.upTo(Stage.DRAFT)).when(new SubmitApplication(ID, HOST)),
                "CONDITION_WITHOUT_EVIDENCE", "6(1),6(2),6(3),6(4)", Reading.READING);
    }

    @Test
    void Article6_aSubmissionWithAllFourIsFiledWithTheDistrictOfAFirm() {
        fixture.given(Histories.upTo(Stage.DRAFT)).andGiven(Histories.statements(Condition.values()))
                .when(new SubmitApplication(ID, HOST))
                .expectEvents(new ApplicationSubmitted(ID, FilingPath.DISTRICT, Histories.DAY, Histories.POLICY));
    }

    @Test
    void Article6_aReturnedApplicationMayStateAConditionAgainAndResubmit() {
        fixture.given(Histories.upTo(Stage.RETURNED))
                .when(new StateCondition(ID, Condition.VENUE_AND_FUNDING, "补充：场地800平方米", null, HOST))
                .expectSuccessfulHandlerExecution();
        Given.a(StationApplication.class).given(Histories.upTo(Stage.RETURNED)).when(new ResubmitApplication(ID, HOST))
                .expectEvents(new ApplicationEvent.ApplicationResubmitted(ID, Histories.DAY, Histories.POLICY));
    }
}

package org.talentstation.station.designation;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.designation.TitleHistory.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.designation.TypeAssessment.ConditionFinding;
import org.talentstation.station.designation.decidetype.DecideTypeChange;
import org.talentstation.station.designation.requesttype.RequestTypeChange;

/** One type per station; another needs a new assessment. Article 5 [R]. */
class Article5TypeChangeTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 5);
    private static final Occasion HOST = Given.at("2022-05-05T09:00", Role.HOST_STAFF);
    private static final Occasion LEADER = Given.at("2022-05-05T10:00", Role.BUREAU_LEADER);
    private static final TypeChangeRequested REQUESTED = new TypeChangeRequested(ID, "verification-1", Given.ABOUT_FIRM, StationType.SERVICE,
            "业务转型", List.of(), DAY);
    private final FixtureConfiguration<Station> fixture = Given.a(Station.class);

    private static TypeAssessment assessment(Condition special, Finding finding) {
        return new TypeAssessment(DAY, Arrays.stream(Condition.values())
                .map(c -> new ConditionFinding(c, c == special ? finding : Finding.MET, "实地核验")).toList());
    }

    private static DecideTypeChange decide(boolean approved, TypeAssessment assessment) {
        return new DecideTypeChange(ID, "verification-1", approved, assessment, "符合服务型要求", LEADER);
    }

    @Test
    void Article5_theHostAsksForAnotherTypeOneAtATime() {
        var request = new RequestTypeChange(ID, "verification-1", StationType.SERVICE, "业务转型", null, HOST);
        fixture.given(titled()).when(request).expectEvents(REQUESTED);
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(request), "TYPE_CHANGE_PENDING");
        refused(Given.a(Station.class).given(titled()).when(new RequestTypeChange(ID, "v", StationType.INNOVATION, "转型", null, HOST)),
                "TYPE_UNCHANGED", "5", Reading.READING);
        refused(Given.a(Station.class).given(titled()).when(new RequestTypeChange(ID, "v", StationType.SERVICE, "", null, HOST)),
                "REASON_REQUIRED", "5", Reading.READING);
        refused(Given.a(Station.class).given(revokedThen()).when(request), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
    }

    @Test
    void Article5_anotherTypeIsGrantedOnANewAssessment() {
        var assessed = assessment(null, null);
        var now = Given.about(Given.FIRM, StationType.SERVICE, Given.ABOUT_FIRM.stationName());
        fixture.given(titled(REQUESTED)).when(decide(true, assessed)).expectEvents(new StationTypeChanged(ID, "verification-1", StationType.INNOVATION,
                now, assessed, "符合服务型要求", DAY, POLICY));
    }

    @Test
    void Article5_noTypeIsGrantedWithoutANewAssessment() {
        refused(fixture.given(titled(REQUESTED)).when(decide(true, null)), "ASSESSMENT_REQUIRED", "5", Reading.READING);
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(decide(true, new TypeAssessment(DAY, null))), "ASSESSMENT_REQUIRED", "5",
                Reading.READING);
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(decide(true, new TypeAssessment(DAY.plusDays(1), List.of()))),
                "VISIT_IN_THE_FUTURE");
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(decide(true, new TypeAssessment(DAY, Arrays.stream(Condition.values())
                .map(c -> new ConditionFinding(c, Finding.MET, " ")).toList()))), "TEXT_REQUIRED");
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void Article6_everyConditionHasToBeMetByTheNewType(Condition condition) {
        refused(fixture.given(titled(REQUESTED)).when(decide(true, assessment(condition, Finding.NOT_MET))), "CONDITION_NOT_MET", "6", Reading.TEXT);
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(decide(true, assessment(condition, Finding.UNCERTAIN))), "CONDITION_NOT_MET",
                "6", Reading.TEXT);
    }

    @Test
    void Article5_aRefusalHasReasonsAndNeedsNoAssessment() {
        fixture.given(titled(REQUESTED)).when(decide(false, null)).expectEvents(new TypeChangeRefused(ID, "verification-1", null, "符合服务型要求", DAY, POLICY));
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(new DecideTypeChange(ID, "verification-1", false, null, " ", LEADER)),
                "REASON_REQUIRED", "5", Reading.READING);
    }

    @Test
    void Article5_aRequestIsDecidedOnceAndUnderAVersionInForce() {
        refused(fixture.given(titled(REQUESTED, new TypeChangeRefused(ID, "verification-1", null, "否", DAY, POLICY))).when(decide(false, null)),
                "VERIFICATION_UNKNOWN");
        refused(Given.a(Station.class).given(titled(REQUESTED)).when(new DecideTypeChange(ID, "verification-1", false, null, "否",
                Given.at("2023-12-14T10:00", Role.BUREAU_LEADER))), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}

package org.talentstation.station.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;
import static org.talentstation.station.designation.TitleHistory.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.designation.reporthost.ReportHostChange;
import org.talentstation.station.designation.verifyhost.VerifyHostChange;
import org.talentstation.station.host.HostFacts;

/** A merger, move or dissolution of the host is reported and verified. Article 15 [R]. */
class Article15HostChangeTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 5);
    private static final Occasion BUREAU = Given.at("2022-05-05T10:00", Role.BUREAU_OFFICER);
    private final FixtureConfiguration<Station> fixture = Given.a(Station.class);

    private static HostChangeReported reported(HostChange change) {
        return new HostChangeReported(ID, "verification-1", Given.ABOUT_FIRM, change, "吸收合并", List.of(), DAY);
    }

    private static VerifyHostChange verify(HostChangeFinding finding, HostFacts host, Jurisdiction place, String name, String address) {
        return new VerifyHostChange(ID, "verification-1", finding, host, place, name, address, "属实", BUREAU);
    }

    @ParameterizedTest
    @EnumSource(HostChange.class)
    void Article15_theHostOrItsDistrictReports(HostChange change) {
        fixture.given(titled()).when(new ReportHostChange(ID, "verification-1", change, " 吸收合并 ", null, Given.at("2022-05-05T09:00", Role.HOST_STAFF)))
                .expectEvents(reported(change));
        Given.a(Station.class).given(titled()).when(new ReportHostChange(ID, "verification-1", change, "吸收合并", null,
                Given.at("2022-05-05T09:00", Role.DISTRICT_OFFICER))).expectEvents(reported(change));
        refused(Given.a(Station.class).given(titled()).when(new ReportHostChange(ID, "v", change, "", null, BUREAU)), "TEXT_REQUIRED");
        refused(Given.a(Station.class).given(revokedThen()).when(new ReportHostChange(ID, "v", change, "合并", null, BUREAU)), "STATION_WITHOUT_TITLE",
                "17", Reading.TEXT);
    }

    @Test
    void Article15_afterAMergerTheStationGoesOnWithItsNewHostAndWhatWaitsGoesWithIt() {
        Particulars now = Given.about(Given.UNIVERSITY, StationType.INNOVATION, Given.ABOUT_FIRM.stationName());
        var waiting = new TypeChangeRequested(ID, "verification-0", Given.ABOUT_FIRM, StationType.SERVICE, "转型", List.of(), DAY);
        fixture.given(titled(waiting, reported(HostChange.MERGER))).when(verify(HostChangeFinding.CONTINUES, Given.UNIVERSITY, null, null, null))
                .expectEvents(new StationHostChanged(ID, "verification-1", HostChange.MERGER, now, "世昌大道1号", "属实",
                        List.of("verification-0"), DAY, POLICY));
    }

    @Test
    void Article15_afterAMoveTheStationLiesWhereItLiesNow() {
        Jurisdiction rongcheng = Jurisdictions.builtIn().get("rongcheng");
        Particulars was = Given.ABOUT_FIRM;
        var now = new Particulars(was.hostId(), was.hostName(), was.hostKind(), was.unitClass(), "rongcheng", rongcheng.name(), was.stationType(), "新址驿站");
        fixture.given(titled(reported(HostChange.MOVE))).when(verify(HostChangeFinding.CONTINUES, null, rongcheng, " 新址驿站 ", " 成山大道9号 "))
                .expectEvents(new StationHostChanged(ID, "verification-1", HostChange.MOVE, now, "成山大道9号", "属实", List.of(), DAY, POLICY));
    }

    @Test
    void Article15_aDissolvedHostDoesNotGoOn() {
        refused(fixture.given(titled(reported(HostChange.DISSOLUTION))).when(verify(HostChangeFinding.CONTINUES, null, null, null, null)),
                "DISSOLVED_HOST_CANNOT_CONTINUE", "15", Reading.READING);
        refused(Given.a(Station.class).given(titled(reported(HostChange.DISSOLUTION)))
                .when(verify(HostChangeFinding.CONTINUES, Given.FIRM, null, null, null)), "DISSOLVED_HOST_CANNOT_CONTINUE", "15", Reading.READING);
        Given.a(Station.class).given(titled(reported(HostChange.DISSOLUTION))).when(verify(HostChangeFinding.CONTINUES, Given.UNIVERSITY, null, null, null))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(value = HostChangeFinding.class, names = {"MUST_RECTIFY", "MUST_WITHDRAW"})
    void Article15_aStationThatCannotGoOnIsToldAndKeepsItsTitleUntilThen(HostChangeFinding finding) {
        fixture.given(titled(reported(HostChange.MOVE))).when(verify(finding, null, null, null, null))
                .expectEvents(new HostChangeObjected(ID, "verification-1", HostChange.MOVE, finding, "属实", DAY, POLICY))
                .expectState(station -> assertThat(station.facts().status()).isEqualTo(TitleStatus.ACTIVE));
    }

    @Test
    void Article15_aFindingIsGivenOnceWithWhatWasFoundAndUnderAVersionInForce() {
        refused(fixture.given(titled()).when(verify(HostChangeFinding.CONTINUES, null, null, null, null)), "VERIFICATION_UNKNOWN");
        refused(Given.a(Station.class).given(titled(reported(HostChange.MOVE))).when(new VerifyHostChange(ID, "verification-1",
                HostChangeFinding.CONTINUES, null, null, null, null, " ", BUREAU)), "REASON_REQUIRED", "15", Reading.READING);
        refused(Given.a(Station.class).given(titled(reported(HostChange.MOVE))).when(new VerifyHostChange(ID, "verification-1",
                HostChangeFinding.CONTINUES, null, null, null, null, "属实", Given.at("2023-12-14T10:00", Role.BUREAU_OFFICER))),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}

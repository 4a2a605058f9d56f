package org.talentstation.station.commissioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.commissioner.ServiceDeskEvent.*;
import org.talentstation.station.commissioner.closecase.CloseServiceCase;
import org.talentstation.station.commissioner.handle.HandleMatter;
import org.talentstation.station.commissioner.handover.HandOverServiceDesk;
import org.talentstation.station.commissioner.opencase.OpenServiceCase;
import org.talentstation.station.commissioner.reassign.ReassignCases;
import org.talentstation.station.commissioner.reopen.ReopenServiceDesk;
import org.talentstation.station.commissioner.request.RequestMatter;
import org.talentstation.station.commissioner.shut.ShutServiceDesk;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.designation.TitleStatus;

/** A talent who enters a station gets a commissioner, for six matters. Article 10. */
class Article10CommissionerServiceTests {

    private static final String DESK = "service-desk-1";
    private static final String TALENT = "talent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d4e";
    private static final LocalDate DAY = LocalDate.of(2022, 1, 26);
    private static final Occasion HOST = Given.at("2022-01-26T09:00", Role.HOST_STAFF);
    private static final Place PLACE = new Place("station-1", Given.ABOUT_FIRM.stationName(), Given.FIRM.hostId(), Given.FIRM.name(), "huancui");
    private final FixtureConfiguration<ServiceDesk> fixture = Given.a(ServiceDesk.class);

    private static StationFacts station(TitleStatus status) {
        return new StationFacts("station-1", PLACE.stationName(), Given.ABOUT_FIRM.stationType(), PLACE.hostId(), PLACE.hostName(),
                PLACE.jurisdiction(), status, LocalDate.of(2021, 3, 1));
    }

    private static OpenServiceCase open(TitleStatus status, String talent) {
        return new OpenServiceCase(station(status), "case-1", talent, "host.li", HOST);
    }

    private static ServiceCaseOpened opened(String caseId, String talent, String commissioner) {
        return new ServiceCaseOpened(DESK, caseId, PLACE, talent, commissioner, DAY);
    }

    private static ServiceCaseOpened opened() {
        return opened("case-1", TALENT, "host.li");
    }

    private static MatterRequested requested(ServiceMatter matter) {
        return new MatterRequested(DESK, "case-1", matter, "申报省级项目", DAY, null, Measures2020.ID);
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"ACTIVE", "UNDER_RECTIFICATION"})
    void Article10_aTalentWhoEntersGetsACommissioner(TitleStatus held) {
        fixture.givenNoPriorActivity().when(open(held, TALENT)).expectEvents(opened());
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"REVOKED", "WITHDRAWN"})
    void Article10_onlyAStationThatHoldsItsTitleOpensACase(TitleStatus lost) {
        refused(fixture.givenNoPriorActivity().when(open(lost, TALENT)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "13912345678", "370602199003071234", "talent-王小明", "talent-1", "TALENT-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d4e", ""})
    void Article10_aTalentIsAReferenceAndNeverANameOrANumber(String named) {
        refused(fixture.givenNoPriorActivity().when(open(TitleStatus.ACTIVE, named)), "TALENT_REFERENCE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "13912345678", " ", "host li"})
    void Article10_aCommissionerIsAnAccountAndNeverAName(String named) {
        refused(fixture.givenNoPriorActivity().when(new OpenServiceCase(station(TitleStatus.ACTIVE), "case-1", TALENT, named, HOST)),
                "COMMISSIONER_ACCOUNT_INVALID");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new ReassignCases(DESK, "host.li", named, "离任", HOST)), "COMMISSIONER_ACCOUNT_INVALID");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new ReassignCases(DESK, named, "host.li", "离任", HOST)), "COMMISSIONER_ACCOUNT_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请联系13912345678", "证件370602199003071234", "证件37060219900307123X号"})
    void Article10_noTextOfACaseHoldsAPersonalNumber(String text) {
        refused(fixture.given(opened()).when(new RequestMatter(DESK, "case-1", "专家休假", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
        refused(Given.a(ServiceDesk.class).given(opened(), requested(ServiceMatter.EXPERT_LEAVE)).when(new HandleMatter(DESK, "case-1", "专家休假", text, HOST)),
                "PERSONAL_NUMBER_IN_TEXT");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new CloseServiceCase(DESK, "case-1", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new ReassignCases(DESK, "host.li", "host.zhao", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void Article10_aTalentIsServedByOneOpenCaseAtAStation() {
        refused(fixture.given(opened()).when(open(TitleStatus.ACTIVE, TALENT)), "TALENT_ALREADY_SERVED");
        Given.a(ServiceDesk.class).given(opened(), new ServiceCaseClosed(DESK, "case-1", "离站", DAY))
                .when(new OpenServiceCase(station(TitleStatus.ACTIVE), "case-2", TALENT, "host.li", HOST))
                .expectEvents(opened("case-2", TALENT, "host.li"));
    }

    @ParameterizedTest
    @EnumSource(ServiceMatter.class)
    void Article10_eachOfTheSixMattersIsRequestedAndHandled(ServiceMatter matter) {
        fixture.given(opened()).when(new RequestMatter(DESK, "case-1", matter.name(), "申报省级项目", HOST)).expectEvents(requested(matter));
        Given.a(ServiceDesk.class).given(opened(), requested(matter)).when(new HandleMatter(DESK, "case-1", matter.chinese(), "已办理", HOST))
                .expectEvents(new MatterHandled(DESK, "case-1", matter, "已办理", DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"子女入学", "HOUSING", "project_application"})
    void Article10_aMatterThatIsNotListedIsRefused(String matter) {
        refused(fixture.given(opened()).when(new RequestMatter(DESK, "case-1", matter, "请办理", HOST)), "MATTER_NOT_LISTED", "10", Reading.TEXT);
        refused(Given.a(ServiceDesk.class).given(opened()).when(new HandleMatter(DESK, "case-1", matter, "已办理", HOST)), "MATTER_NOT_LISTED", "10",
                Reading.TEXT);
    }

    @Test
    void Article10_aMatterWaitsOnceAndIsHandledOnlyWhenItWaits() {
        var request = new RequestMatter(DESK, "case-1", "项目申报", "申报省级项目", HOST);
        refused(fixture.given(opened(), requested(ServiceMatter.PROJECT_APPLICATION)).when(request), "MATTER_ALREADY_OPEN");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new HandleMatter(DESK, "case-1", "项目申报", "已办理", HOST)), "MATTER_NOT_OPEN");
        Given.a(ServiceDesk.class).given(opened(), requested(ServiceMatter.PROJECT_APPLICATION),
                new MatterHandled(DESK, "case-1", ServiceMatter.PROJECT_APPLICATION, "已办理", DAY)).when(request)
                .expectEvents(requested(ServiceMatter.PROJECT_APPLICATION));
    }

    @Test
    void Article10_thereIsNoTimeLimitByDefaultAndOneWhereAVersionSetsIt() {
        List<PolicyParameter> limited = new ArrayList<>(Measures2020.version().parameters());
        limited.replaceAll(p -> p.key().equals("commissioner.timeLimit")
                ? new PolicyParameter(p.key(), "5", p.unit(), p.article(), p.mark(), p.note()) : p);
        PolicyVersion was = Measures2020.version();
        var book = PolicyBook.empty().with(new PolicyVersion("limited", was.documentNumber(), was.title(), was.effectiveFrom(), was.effectiveTo(), limited));
        var occasion = new Occasion(HOST.at(), HOST.actor(), book, HOST.calendar());
        fixture.given(opened()).when(new RequestMatter(DESK, "case-1", "专家休假", "休假安排", occasion)).expectEvents(new MatterRequested(DESK, "case-1",
                ServiceMatter.EXPERT_LEAVE, "休假安排", DAY, LocalDate.of(2022, 2, 7), "limited"));
    }

    @Test
    void Article10_servingIsNoDecisionAndGoesOnOutsideEveryVersion() {
        fixture.given(opened()).when(new RequestMatter(DESK, "case-1", "专家休假", "休假安排", Given.at("2023-12-14T09:00", Role.HOST_STAFF)))
                .expectEvents(new MatterRequested(DESK, "case-1", ServiceMatter.EXPERT_LEAVE, "休假安排", LocalDate.of(2023, 12, 14), null, null));
    }

    @Test
    void Article10_aCaseIsClosedWithAResultOnceNothingWaits() {
        fixture.given(opened()).when(new CloseServiceCase(DESK, "case-1", " 服务期满 ", HOST)).expectEvents(new ServiceCaseClosed(DESK, "case-1", "服务期满", DAY));
        refused(Given.a(ServiceDesk.class).given(opened(), requested(ServiceMatter.EXPERT_LEAVE)).when(new CloseServiceCase(DESK, "case-1", "完", HOST)),
                "MATTERS_STILL_OPEN", "10", Reading.READING);
        refused(Given.a(ServiceDesk.class).given(opened()).when(new CloseServiceCase(DESK, "case-1", " ", HOST)), "TEXT_REQUIRED");
    }

    @Test
    void Article10_nothingHappensInACaseThatIsClosedOrUnknown() {
        var closed = new ServiceCaseClosed(DESK, "case-1", "服务期满", DAY);
        refused(fixture.given(opened(), closed).when(new RequestMatter(DESK, "case-1", "专家休假", "休假", HOST)), "SERVICE_CASE_CLOSED");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new CloseServiceCase(DESK, "case-9", "完", HOST)), "SERVICE_CASE_UNKNOWN");
    }

    @Property(tries = 40)
    void Article10_whenACommissionerLeavesEveryOpenCaseMovesAndNoneIsLost(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 2) Integer> whose,
                                                                          @ForAll Set<@IntRange(max = 11) Integer> closed) {
        String[] staff = {"host.li", "host.wang", "host.zhang"};
        List<Object> past = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < whose.size(); i++) {
            past.add(opened("case-" + i, TALENT.substring(0, 41) + "%02d".formatted(i), staff[whose.get(i)]));
            if (closed.contains(i)) {
                past.add(new ServiceCaseClosed(DESK, "case-" + i, "完", DAY));
            } else if (whose.get(i) == 0) {
                expected.add("case-" + i);
            }
        }
        var result = Given.a(ServiceDesk.class).given(past).when(new ReassignCases(DESK, "host.li", "host.zhao", "离任", HOST));
        if (expected.isEmpty()) {
            refused(result, "NO_OPEN_CASES");
        } else {
            result.expectEvents(new ServiceCasesReassigned(DESK, expected, "host.li", "host.zhao", "离任", DAY));
        }
    }

    @Test
    void Article10_aReassignmentNamesAnotherCommissionerAndAReason() {
        refused(fixture.given(opened()).when(new ReassignCases(DESK, "host.li", " host.li ", "离任", HOST)), "SAME_COMMISSIONER");
        refused(Given.a(ServiceDesk.class).given(opened()).when(new ReassignCases(DESK, "host.li", "host.zhao", "", HOST)), "TEXT_REQUIRED");
    }

    @Test
    void Article10_whoTookACaseOverMayLeaveToo() {
        fixture.given(opened(), new ServiceCasesReassigned(DESK, List.of("case-1"), "host.li", "host.zhao", "离任", DAY))
                .when(new ReassignCases(DESK, "host.zhao", "host.li", "离任", HOST))
                .expectEvents(new ServiceCasesReassigned(DESK, List.of("case-1"), "host.zhao", "host.li", "离任", DAY));
    }

    @Test
    void Article17_aLostTitleEndsEveryOpenCaseOnceAndNoneIsOpenedUntilItIsBack() {
        var shut = new ServiceDeskShut(DESK, List.of("case-1"), "驿站称号被取消", DAY);
        var shutting = new ShutServiceDesk(DESK, "驿站称号被取消", DAY, HOST);
        fixture.given(opened(), opened("case-2", TALENT, "host.li"), new ServiceCaseClosed(DESK, "case-2", "完", DAY)).when(shutting).expectEvents(shut);
        Given.a(ServiceDesk.class).given(opened(), shut).when(shutting).expectNoEvents().expectSuccessfulHandlerExecution();
        Given.a(ServiceDesk.class).givenNoPriorActivity().when(shutting).expectEvents(new ServiceDeskShut(DESK, List.of(), "驿站称号被取消", DAY));
        refused(Given.a(ServiceDesk.class).given(opened(), shut).when(open(TitleStatus.ACTIVE, TALENT)), "SERVICE_DESK_SHUT");
        var reopen = new ReopenServiceDesk(DESK, DAY, HOST);
        var reopened = new ServiceDeskReopened(DESK, DAY);
        Given.a(ServiceDesk.class).given(opened(), shut).when(reopen).expectEvents(reopened);
        Given.a(ServiceDesk.class).given(opened(), shut, reopened).when(reopen).expectNoEvents().expectSuccessfulHandlerExecution();
        Given.a(ServiceDesk.class).given(opened(), shut, reopened).when(open(TitleStatus.ACTIVE, TALENT)).expectEvents(opened());
    }

    @Test
    void Article15_everyCaseFollowsItsStationsHostOnce() {
        var elsewhere = new Place("station-1", PLACE.stationName(), Given.UNIVERSITY.hostId(), Given.UNIVERSITY.name(), "wendeng");
        var handOver = new HandOverServiceDesk(DESK, elsewhere, DAY, HOST);
        var handedOver = new ServiceDeskHandedOver(DESK, List.of("case-1"), elsewhere, DAY);
        fixture.given(opened(), new ServiceCaseClosed(DESK, "case-1", "完", DAY)).when(handOver).expectEvents(handedOver);
        Given.a(ServiceDesk.class).given(opened(), handedOver).when(handOver).expectNoEvents().expectSuccessfulHandlerExecution();
        Given.a(ServiceDesk.class).givenNoPriorActivity().when(handOver).expectEvents(new ServiceDeskHandedOver(DESK, List.of(), elsewhere, DAY));
    }

    @Test
    void Article10_theMattersAreTheSixOfTheText() {
        assertThat(Arrays.stream(ServiceMatter.values()).map(ServiceMatter::chinese))
                .containsExactly("项目申报", "课题申请", "继续教育", "职称评聘", "专家休假", "入选人才工程");
    }
}

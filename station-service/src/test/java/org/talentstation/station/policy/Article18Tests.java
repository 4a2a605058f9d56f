package org.talentstation.station.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.application.ApplicationCommand;
import org.talentstation.station.application.Histories;
import org.talentstation.station.application.Stage;
import org.talentstation.station.application.StationApplication;
import org.talentstation.station.application.accept.AcceptApplication;
import org.talentstation.station.application.approve.ApproveDesignation;
import org.talentstation.station.application.decline.DeclineRecommendation;
import org.talentstation.station.application.plaque.AwardPlaque;
import org.talentstation.station.application.recommend.RecommendApplication;
import org.talentstation.station.application.refuse.RefuseDesignation;
import org.talentstation.station.application.reject.RejectApplication;
import org.talentstation.station.application.reply.IssueReply;
import org.talentstation.station.application.requestapproval.RequestApproval;
import org.talentstation.station.application.resubmit.ResubmitApplication;
import org.talentstation.station.application.sendback.ReturnApplication;
import org.talentstation.station.application.submit.SubmitApplication;
import org.talentstation.station.application.withdraw.WithdrawApplication;
import org.talentstation.station.notice.NoticeEntry;
import org.talentstation.station.notice.PublicNotice;
import org.talentstation.station.notice.publish.PublishNotice;
import org.talentstation.station.policy.PolicyEvent.InterpretationRecorded;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionRegistered;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionSupplemented;
import org.talentstation.station.policy.interpret.RecordInterpretation;
import org.talentstation.station.policy.register.RegisterPolicyVersion;
import org.talentstation.station.policy.supplement.SupplementPolicyVersion;
import org.talentstation.station.round.DesignationRound;
import org.talentstation.station.round.RoundEntry;
import org.talentstation.station.round.open.OpenRound;

class Article18Tests {

    private static final Occasion LEADER = Given.at("2023-12-14T09:00", Role.BUREAU_LEADER);
    private static final PolicyVersionRegistered FIRST =
            new PolicyVersionRegistered(Measures2020.version(), LocalDate.of(2020, 12, 14));
    private final FixtureConfiguration<PolicyRegister> fixture = Given.a(PolicyRegister.class);

    private static PolicyVersion version(String id, String from, String to) {
        return new PolicyVersion(id, "威人社发〔2024〕1号", "接续办法", LocalDate.parse(from), to == null ? null : LocalDate.parse(to),
                Measures2020.version().parameters());
    }

    @Test
    void Article18_theFirstVersionIsRegistered() {
        fixture.givenNoPriorActivity().when(new RegisterPolicyVersion(Measures2020.version(), Given.at("2020-12-14T00:00", Role.SYSTEM)))
                .expectEvents(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-14,", "2023-12-14,2026-12-13", "2024-06-01,2024-06-01", "2015-01-01,2020-12-13"})
    void Article18_aSuccessorIsRegisteredWithOrWithoutAGap(String from, String to) {
        PolicyVersion next = version("next", from, to);
        fixture.given(FIRST).when(new RegisterPolicyVersion(next, LEADER))
                .expectEvents(new PolicyVersionRegistered(next, LocalDate.of(2023, 12, 14)));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-13,", "2020-01-01,2020-12-14", "2021-01-01,2021-12-31", "2019-01-01,2030-01-01", "2019-01-01,"})
    void Article18_anOverlapIsRefused(String from, String to) {
        refused(fixture.given(FIRST).when(new RegisterPolicyVersion(version("next", from, to), LEADER)),
                "POLICY_VERSIONS_OVERLAP", "18", Reading.READING);
    }

    @Test
    void Article18_anIdIsUsedOnce() {
        refused(fixture.given(FIRST).when(new RegisterPolicyVersion(version(Measures2020.ID, "2024-01-01", null), LEADER)),
                "POLICY_VERSION_EXISTS", "18", Reading.TEXT);
    }

    @Test
    void Article18_aVersionThatCouldNotBeAppliedIsRefused() {
        List<PolicyParameter> without = Measures2020.version().parameters().stream()
                .filter(p -> !p.key().equals("notice.workingDays")).toList();
        refused(fixture.given(FIRST).when(new RegisterPolicyVersion(new PolicyVersion("next", "威人社发〔2024〕1号", "接续办法",
                LocalDate.of(2024, 1, 1), null, without), LEADER)), "POLICY_PARAMETER_REQUIRED");
    }

    private static PolicyVersionRegistered registeredWithout(String... keys) {
        PolicyVersion text = Measures2020.version();
        return new PolicyVersionRegistered(new PolicyVersion(text.id(), text.documentNumber(), text.title(), text.effectiveFrom(), text.effectiveTo(),
                text.parameters().stream().filter(p -> !List.of(keys).contains(p.key())).map(p -> p.key().equals("panel.size")
                        ? new PolicyParameter(p.key(), "7", p.unit(), p.article(), p.mark(), p.note()) : p).toList()), LocalDate.of(2020, 12, 14));
    }

    @Test
    void Article18_whatShipsLaterSupplementsWhatWasRegisteredAndChangesNoValue() {
        var old = registeredWithout("appeal.days", "payment.receiptDays");
        var shipped = Measures2020.version().parameters();
        List<PolicyParameter> added = shipped.stream().filter(p -> List.of("appeal.days", "payment.receiptDays").contains(p.key())).toList();
        var supplemented = new PolicyVersionSupplemented(old.version().with(added), added, LocalDate.of(2023, 12, 14));
        var supplement = new SupplementPolicyVersion(Measures2020.ID, shipped, LEADER);
        fixture.given(old).when(supplement).expectEvents(supplemented);
        assertThat(supplemented.version().integer("panel.size")).as("registered otherwise than it ships").isEqualTo(7);
        assertThat(added).hasSize(2).allSatisfy(p -> assertThat(p.article()).isNotBlank()).allSatisfy(p -> assertThat(p.mark()).isNotNull());
        Given.a(PolicyRegister.class).given(old, supplemented).when(supplement).expectNoEvents().expectSuccessfulHandlerExecution();
        Given.a(PolicyRegister.class).given(FIRST).when(supplement).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(Given.a(PolicyRegister.class).given(FIRST).when(new SupplementPolicyVersion("nowhere", shipped, LEADER)), "POLICY_VERSION_UNKNOWN",
                "18", Reading.READING);
    }

    @Test
    void Article18_whatWasSupplementedIsInterpreted() {
        var old = registeredWithout("appeal.days");
        List<PolicyParameter> added = old.version().lacking(Measures2020.version().parameters());
        fixture.given(old, new PolicyVersionSupplemented(old.version().with(added), added, LocalDate.of(2023, 12, 14)))
                .when(new RecordInterpretation(Measures2020.ID, "appeal.days", "六十日", null, LEADER)).expectEvents(new InterpretationRecorded(
                        Measures2020.ID, "appeal.days", "17", "六十日", null, LocalDate.of(2023, 12, 14)));
    }

    @Test
    void Article18_theBureauInterpretsAReading() {
        fixture.given(FIRST).when(new RecordInterpretation(Measures2020.ID, "panel.size", "五人以上单数", "威人社函〔2021〕3号", LEADER))
                .expectEvents(new InterpretationRecorded(Measures2020.ID, "panel.size", "7(2)", "五人以上单数", "威人社函〔2021〕3号",
                        LocalDate.of(2023, 12, 14)));
    }

    @Test
    void Article18_theTextItselfIsNotInterpreted() {
        refused(fixture.given(FIRST).when(new RecordInterpretation(Measures2020.ID, "notice.workingDays", "7天", null, LEADER)),
                "INTERPRETATION_OF_TEXT", "18", Reading.TEXT);
    }

    @Test
    void Article18_anUnknownParameterOrVersionIsNotInterpreted() {
        refused(fixture.given(FIRST).when(new RecordInterpretation(Measures2020.ID, "no.such", "x", null, LEADER)),
                "POLICY_PARAMETER_UNKNOWN");
        refused(Given.a(PolicyRegister.class).given(FIRST).when(new RecordInterpretation("nowhere", "panel.size", "x", null, LEADER)),
                "POLICY_VERSION_UNKNOWN");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> decisions() {
        return Stream.of("2020-12-13T23:59:59.999", "2023-12-14T00:00").flatMap(when -> {
            Occasion at = Given.at(when, Role.LEADING_GROUP_OFFICE);
            String id = Histories.ID;
            return Stream.of(
                    decision(Stage.DRAFT, new SubmitApplication(id, at)),
                    decision(Stage.AT_DISTRICT, new RecommendApplication(id, "同意", at)),
                    decision(Stage.AT_DISTRICT, new DeclineRecommendation(id, "不同意", at)),
                    decision(Stage.AT_BUREAU, new AcceptApplication(id, at)),
                    decision(Stage.AT_BUREAU, new ReturnApplication(id, "补正", at)),
                    decision(Stage.AT_BUREAU, new RejectApplication(id, "不符合", at)),
                    decision(Stage.RETURNED, new ResubmitApplication(id, at)),
                    decision(Stage.CLEARED, new RequestApproval(id, at)),
                    decision(Stage.APPROVAL_REQUESTED, new ApproveDesignation(id, at)),
                    decision(Stage.APPROVAL_REQUESTED, new RefuseDesignation(id, "暂缓", at)),
                    decision(Stage.APPROVED, new IssueReply(id, "威人社字〔2021〕8号", at)),
                    decision(Stage.REPLIED, new AwardPlaque(id, "WH-2021-001", at)));
        });
    }

    private static org.junit.jupiter.params.provider.Arguments decision(Stage stage, ApplicationCommand command) {
        return org.junit.jupiter.params.provider.Arguments.of(stage, command.getClass().getSimpleName(), command);
    }

    @ParameterizedTest(name = "{1} outside every version")
    @MethodSource("decisions")
    void Article18_aDecisionOutsideEveryVersionIsRefused(Stage stage, String name, ApplicationCommand command) {
        refused(Given.a(StationApplication.class).given(Histories.upTo(stage)).when(command),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-13T23:59:59.999", "2023-12-14T00:00"})
    void Article18_aRoundAndANoticeOutsideEveryVersionAreRefused(String when) {
        Occasion at = Given.at(when, Role.BUREAU_OFFICER);
        refused(Given.a(DesignationRound.class).givenNoPriorActivity().when(new OpenRound("round-1", "批次", null,
                List.of(new RoundEntry(Histories.ID, Given.ABOUT_FIRM, false, List.of())), at)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(Given.a(PublicNotice.class).givenNoPriorActivity().when(new PublishNotice("notice-1", "公示",
                List.of(new NoticeEntry(Histories.ID, Given.ABOUT_FIRM)), at)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-14T00:00", "2023-12-13T23:59:59.999"})
    void Article18_theFirstAndTheLastDayAreInForceInShanghai(String when) {
        Given.a(StationApplication.class).given(Histories.upTo(Stage.AT_BUREAU))
                .when(new AcceptApplication(Histories.ID, Given.at(when, Role.BUREAU_OFFICER))).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article18_aHostMayGiveUpWhateverTheLaw() {
        Given.a(StationApplication.class).given(Histories.upTo(Stage.ACCEPTED))
                .when(new WithdrawApplication(Histories.ID, "单位调整", LEADER)).expectSuccessfulHandlerExecution();
    }
}

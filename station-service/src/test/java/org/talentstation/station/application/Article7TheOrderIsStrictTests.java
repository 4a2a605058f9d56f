package org.talentstation.station.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Condition;
import org.talentstation.station.Given;
import org.talentstation.station.application.accept.AcceptApplication;
import org.talentstation.station.application.approve.ApproveDesignation;
import org.talentstation.station.application.clear.ClearApplication;
import org.talentstation.station.application.condition.StateCondition;
import org.talentstation.station.application.decline.DeclineRecommendation;
import org.talentstation.station.application.enterround.EnterRound;
import org.talentstation.station.application.passover.PassOverApplication;
import org.talentstation.station.application.plaque.AwardPlaque;
import org.talentstation.station.application.putonnotice.PutOnNotice;
import org.talentstation.station.application.recommend.RecommendApplication;
import org.talentstation.station.application.refuse.RefuseDesignation;
import org.talentstation.station.application.reject.RejectApplication;
import org.talentstation.station.application.remove.RemoveFromNotice;
import org.talentstation.station.application.reply.IssueReply;
import org.talentstation.station.application.requestapproval.RequestApproval;
import org.talentstation.station.application.resubmit.ResubmitApplication;
import org.talentstation.station.application.sendback.ReturnApplication;
import org.talentstation.station.application.shortlist.ShortlistApplication;
import org.talentstation.station.application.submit.SubmitApplication;
import org.talentstation.station.application.withdraw.WithdrawApplication;

/** Every step at every stage: what Article 7 allows is recorded, everything else is refused or, if automatic, changes nothing. */
class Article7TheOrderIsStrictTests {

    private static final Occasion LEADING_GROUP = Given.at("2021-01-08T10:00", Role.LEADING_GROUP_OFFICE);
    private static final Map<Step, ApplicationCommand> COMMANDS = commands();
    private static final Map<Stage, List<ApplicationCommand>> AUTOMATIC = Map.of(
            Stage.IN_ROUND, List.of(
                    new ShortlistApplication(Histories.ID, Histories.ROUND, 1, 9000, Histories.DAY, LEADING_GROUP),
                    new PassOverApplication(Histories.ID, Histories.ROUND, 1, 9000, "择优", Histories.DAY, LEADING_GROUP)),
            Stage.ON_NOTICE, List.of(
                    new ClearApplication(Histories.ID, Histories.NOTICE, Histories.DAY, LEADING_GROUP),
                    new RemoveFromNotice(Histories.ID, Histories.NOTICE, "objection-1", "属实", Histories.DAY, LEADING_GROUP)));

    static Stream<Arguments> everyStepAtEveryStage() {
        return Arrays.stream(Step.values()).flatMap(step -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(step, stage)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("everyStepAtEveryStage")
    void Article7_aStepIsTakenOnlyAtItsStageAndElseRefusedApplyingNothing(Step step, Stage stage) {
        ApplicationCommand command = COMMANDS.get(step);
        List<Object> history = new ArrayList<>(Histories.upTo(stage));
        if (step == Step.SUBMIT && stage == Stage.DRAFT) {
            history.addAll(Histories.statements(Condition.values()));
        }
        var result = Given.a(StationApplication.class).given(history).when(command);
        if (step.allowed().contains(stage)) {
            result.expectSuccessfulHandlerExecution();
            assertThat(command.decide(stateAfter(history))).isPresent();
        } else {
            result.expectNoEvents().expectException(Refusal.class);
            assertThatThrownBy(() -> command.decide(stateAfter(history))).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.article()).startsWith(step == Step.STATE_CONDITION ? "6" : "7(");
                assertThat(refusal.code()).isIn(step.code(), "DISTRICT_CANNOT_BE_SKIPPED", "WITHDRAWAL_AFTER_NOTICE",
                        "NOTICE_NOT_CLEARED");
                if (refusal.code().equals(step.code())) {
                    assertThat(refusal.detail()).contains(stage.chinese());
                }
            });
        }
    }

    @ParameterizedTest(name = "automatic steps at {0}")
    @EnumSource(Stage.class)
    void Article7_anAutomaticStepAtAnotherStageChangesNothingAndIsNoError(Stage stage) {
        AUTOMATIC.forEach((allowed, commands) -> commands.forEach(command -> {
            ApplicationState state = stateAt(stage);
            assertThat(command.decide(state).isPresent()).isEqualTo(stage == allowed);
        }));
    }

    @Test
    void Article7_2_aShortlistOfAnotherRoundChangesNothing() {
        var other = new ShortlistApplication(Histories.ID, "round-2", 1, 9000, Histories.DAY, LEADING_GROUP);
        assertThat(other.decide(stateAt(Stage.IN_ROUND))).isEmpty();
    }

    @Test
    void Article7_everyStepHasACommandInThisTable() {
        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrder(Step.values());
    }

    private static ApplicationState stateAt(Stage stage) {
        var state = stateAfter(Histories.upTo(stage));
        assertThat(state.stage()).isEqualTo(stage);
        return state;
    }

    private static ApplicationState stateAfter(List<Object> history) {
        var state = new ApplicationState();
        history.forEach(event -> state.evolve((ApplicationEvent) event));
        return state;
    }

    private static Map<Step, ApplicationCommand> commands() {
        String id = Histories.ID;
        Occasion at = LEADING_GROUP;
        Map<Step, ApplicationCommand> map = new EnumMap<>(Step.class);
        map.put(Step.STATE_CONDITION, new StateCondition(id, Condition.EXPERT_BODY, "专家12名", List.of(), at));
        map.put(Step.SUBMIT, new SubmitApplication(id, at));
        map.put(Step.RECOMMEND, new RecommendApplication(id, "同意推荐", at));
        map.put(Step.DECLINE, new DeclineRecommendation(id, "场地不足", at));
        map.put(Step.ACCEPT, new AcceptApplication(id, at));
        map.put(Step.RETURN, new ReturnApplication(id, "补场地证明", at));
        map.put(Step.RESUBMIT, new ResubmitApplication(id, at));
        map.put(Step.REJECT, new RejectApplication(id, "不符合", at));
        map.put(Step.WITHDRAW, new WithdrawApplication(id, "单位调整", at));
        map.put(Step.ENTER_ROUND, new EnterRound(id, Histories.ROUND, "2021年第一批", at));
        map.put(Step.PUT_ON_NOTICE, new PutOnNotice(id, Histories.NOTICE, at));
        map.put(Step.REQUEST_APPROVAL, new RequestApproval(id, at));
        map.put(Step.APPROVE, new ApproveDesignation(id, at));
        map.put(Step.REFUSE_APPROVAL, new RefuseDesignation(id, "暂缓", at));
        map.put(Step.REPLY, new IssueReply(id, "威人社字〔2021〕8号", at));
        map.put(Step.AWARD_PLAQUE, new AwardPlaque(id, "WH-2021-001", at));
        return map;
    }
}

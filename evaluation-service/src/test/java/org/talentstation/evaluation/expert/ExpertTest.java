package org.talentstation.evaluation.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentstation.evaluation.Given.ELSEWHERE;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.expert.affiliations.ChangeAffiliations;
import org.talentstation.evaluation.expert.register.RegisterExpert;
import org.talentstation.evaluation.expert.standing.ReinstateExpert;
import org.talentstation.evaluation.expert.standing.SuspendExpert;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;

class ExpertTest {

    private static final String ID = "expert-expert.01";
    private static final Occasion NOW = at("2021-01-04T09:00", officer());
    private static final ExpertRegistered REGISTERED = new ExpertRegistered(ID, "expert.01", "陈晓",
            List.of("新材料"), List.of(ELSEWHERE), LocalDate.of(2021, 1, 4));

    private final AggregateTestFixture<Expert> fixture = Given.aggregate(Expert.class);

    private static RegisterExpert register(String account, List<String> affiliations) {
        return new RegisterExpert(account, "陈晓", List.of("新材料"), affiliations, NOW);
    }

    @Test
    void Article7_2_anExpertIsRegisteredWithTheAffiliationsDeclaredAtEntry() {
        fixture.givenNoPriorActivity().when(register("expert.01", List.of(ELSEWHERE))).expectEvents(REGISTERED);
    }

    @Test
    void anAffiliationIsDeclaredOnceHoweverOftenItIsWritten() {
        fixture.givenNoPriorActivity().when(register("expert.01", List.of(ELSEWHERE, " " + ELSEWHERE)))
                .expectEvents(REGISTERED);
    }

    @Test
    void anAccountIsRegisteredOnce() {
        refused(fixture.given(REGISTERED).when(register("expert.01", List.of())), "EXPERT_ALREADY_REGISTERED", null, null);
    }

    @Test
    void anAccountThatNoTokenCouldCarryIsRefused() {
        assertThatThrownBy(() -> register("张三 ", List.of()).aggregateId())
                .isInstanceOfSatisfying(Refusal.class, r ->
                        assertThat(r.code()).isEqualTo("ACCOUNT_INVALID"));
    }

    @Test
    void anAffiliationWithAWrongCheckCharacterIsRefusedInItsPlace() {
        fixture.givenNoPriorActivity().when(register("expert.01", List.of(ELSEWHERE, "91371000MA3C00011A")))
                .expectException(new CustomTypeSafeMatcher<Refusal>(
                        "refusal in affiliations[1]") {
                    @Override
                    protected boolean matchesSafely(Refusal refusal) {
                        return "affiliations[1]".equals(refusal.field());
                    }
                });
    }

    @Test
    void affiliationsThatAreNotDeclaredAtAllAreRefused() {
        refused(fixture.givenNoPriorActivity().when(register("expert.01", null)), "AFFILIATIONS_REQUIRED", null, null);
    }

    @Test
    void changedAffiliationsReplaceTheEarlierOnes() {
        fixture.given(REGISTERED).when(new ChangeAffiliations(ID, List.of(HOST_1), "调入新单位", NOW))
                .expectEvents(new ExpertAffiliationsChanged(ID, List.of(HOST_1), "调入新单位"))
                .expectState(e -> assertThat(e.facts().affiliations())
                        .containsExactly(HOST_1));
    }

    @Test
    void affiliationsAreChangedForAReason() {
        refused(fixture.given(REGISTERED).when(new ChangeAffiliations(ID, List.of(HOST_1), " ", NOW)),
                "REASON_REQUIRED", null, null);
    }

    @Test
    void anExpertIsSuspendedForAReasonAndOnce() {
        fixture.given(REGISTERED).when(new SuspendExpert(ID, "长期在外", NOW))
                .expectEvents(new ExpertSuspended(ID, "长期在外"))
                .expectState(e -> assertThat(e.facts().isActive()).isFalse());
        refused(fixture.given(REGISTERED).when(new SuspendExpert(ID, "", NOW)), "REASON_REQUIRED", null, null);
        refused(fixture.given(REGISTERED, new ExpertSuspended(ID, "长期在外")).when(new SuspendExpert(ID, "再次", NOW)),
                "EXPERT_ALREADY_SUSPENDED", null, null);
    }

    @Test
    void onlyASuspendedExpertIsReinstated() {
        fixture.given(REGISTERED, new ExpertSuspended(ID, "长期在外")).when(new ReinstateExpert(ID, "已返回", NOW))
                .expectEvents(new ExpertReinstated(ID, "已返回"))
                .expectState(e -> assertThat(e.facts().isActive()).isTrue());
        refused(fixture.given(REGISTERED).when(new ReinstateExpert(ID, "已返回", NOW)), "EXPERT_NOT_SUSPENDED", null, null);
    }
}

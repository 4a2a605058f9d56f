package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.kernel.actor.Role;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;

class ExpertRegistrationOverHttpTests {

    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);

    private static Answer register(Map<String, Object> body) {
        return RunningEvaluation.service().post("/evaluation/v1/experts", OFFICER, body);
    }

    @Test
    void anExpertIsCreatedOnceUnderTheAccountAndShownInTheList() {
        Map<String, Object> body = Map.of("account", "http.01", "name", "陈晓", "fields", List.of("新材料"), "affiliations", List.of(Given.ELSEWHERE));
        Answer created = register(body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.id()).isEqualTo("expert-http.01");
        assertThat(created.header("Location")).isEqualTo("/evaluation/v1/experts/expert-http.01");

        var list = RunningEvaluation.service().get("/evaluation/v1/experts?account=http.01", OFFICER, "Await-Position", "" + created.position());
        assertThat(list.json().get("items")).hasSize(1);
        Answer again = register(body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("EXPERT_ALREADY_REGISTERED");
    }

    @Test
    void anUnknownFieldInABodyIsRefused() {
        assertThat(register(Map.of("account", "http.02", "name", "陈晓", "fields", List.of(), "affiliations", List.of(), "grade", 1))
                .status()).isEqualTo(400);
    }

    @Test
    void aWrongCreditCodeSaysWhichOne() {
        Answer answer = register(Map.of("account", "http.03", "name", "陈晓", "fields", List.of(), "affiliations",
                List.of(Given.HOST_1, "91371000MA3C00011A")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("field").asString()).isEqualTo("affiliations[1]");
    }

    @Test
    void theListIsAlsoATableInChinese() {
        var csv = RunningEvaluation.service().get("/evaluation/v1/experts", OFFICER, "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("账号", "所属单位统一社会信用代码");
    }
}

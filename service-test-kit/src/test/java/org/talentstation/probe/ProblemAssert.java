package org.talentstation.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.talentstation.testkit.ServiceUnderTest.Answer;

/** What is true of every problem, whatever went wrong. */
public final class ProblemAssert {

    private ProblemAssert() {
    }

    /** A problem of the status and code: in Chinese, with the request's id, telling nothing of the machine. */
    public static Answer assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString("")).matches("(?s).*\\p{IsHan}.*");
        assertThat(problem.path("detail").asString("")).matches("(?s).*\\p{IsHan}.*");
        assertThat(problem.path("requestId").asString("")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.text()).doesNotContainPattern("Exception|org\\.talentstation|org\\.springframework|java\\.|jackson|\\tat |jdbc:");
        return answer;
    }

    /** The same, about a field. */
    public static Answer assertProblem(Answer answer, int status, String code, String field) {
        assertProblem(answer, status, code);
        assertThat(answer.json().path("field").asString("")).as(answer.text()).isEqualTo(field);
        return answer;
    }
}

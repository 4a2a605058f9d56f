package org.talentstation.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.testkit.ServiceUnderTest.Answer;

class StrictBodyTests {

    private static Answer fill(String body) {
        return service().post("/probe/v1/forms", BUREAU, body);
    }

    private static String form(String more) {
        return "{\"title\": \"标题\", \"type\": \"INNOVATION\"" + more + "}";
    }

    @Test
    void aWellFormedBodyIsTaken() {
        var answer = fill("{\"title\": \"标题 😀\", \"type\": \"INNOVATION\", \"day\": \"2021-02-03\", \"count\": 3, \"amount\": 12,"
                + " \"share\": 0.5, \"agreed\": true, \"items\": [{\"name\": \"甲\", \"points\": 90}], \"notes\": {\"a\": \"b\"}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        ", \"titel\": \"x\" ! UNKNOWN_FIELD ! titel",
        ", \"items\": [{\"name\": \"甲\", \"points\": 1}, {\"name\": \"乙\", \"points\": 1, \"p\": 2}] ! UNKNOWN_FIELD ! items[1].p",
        ", \"count\": 1.5 ! INVALID_FIELD ! count",
        ", \"count\": \"3\" ! INVALID_FIELD ! count",
        ", \"count\": 99999999999 ! INVALID_FIELD ! count",
        ", \"count\": null ! INVALID_FIELD ! count",
        ", \"amount\": 99999999999999999999 ! INVALID_FIELD ! amount",
        ", \"amount\": true ! INVALID_FIELD ! amount",
        ", \"agreed\": 1 ! INVALID_FIELD ! agreed",
        ", \"agreed\": \"true\" ! INVALID_FIELD ! agreed",
        ", \"day\": \"2021-02-30\" ! INVALID_FIELD ! day",
        ", \"day\": 18000 ! INVALID_FIELD ! day",
        ", \"items\": {} ! INVALID_FIELD ! items",
        ", \"items\": [{\"name\": 5, \"points\": 1}] ! INVALID_FIELD ! items[0].name",
        ", \"items\": [{\"name\": \"\", \"points\": 1}] ! INVALID_FIELD ! items[0].name",
        ", \"items\": [{\"name\": \"甲\", \"points\": 1e2}] ! INVALID_FIELD ! items[0].points",
        ", \"notes\": {\"a\": 5} ! INVALID_FIELD ! notes.a"})
    void whatDoesNotFitIsRefusedByThePathOfItsField(String more, String code, String field) {
        assertProblem(fill("{\"title\": \"标题\", \"type\": \"INNOVATION\", " + (more.contains("count") ? "" : "\"count\": 1, ")
                + (more.contains("agreed") ? "" : "\"agreed\": true") + (more.contains("agreed") ? more.replaceFirst("^,", "") : more) + "}"),
                400, code, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "{\"title\": \"\", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": \"  \", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": 5, \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": [\"a\"], \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": \"\\u0000\", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": \"\\ud800\", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": \"\\udc00x\", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} ! title",
        "{\"title\": \"a\", \"type\": \"NONE\", \"count\": 1, \"agreed\": true} ! type",
        "{\"title\": \"a\", \"type\": 0, \"count\": 1, \"agreed\": true} ! type",
        "{\"title\": \"a\", \"type\": null, \"count\": 1, \"agreed\": true} ! type"})
    void aFieldThatIsEmptyOrOfAnotherTypeIsNamed(String body, String field) {
        assertProblem(fill(body), 400, "INVALID_FIELD", field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "{", "[]", "null", "5", "\"text\"", "{\"title\": \"a\", \"title\": \"b\"}",
        "{\"title\": \"a\", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} {}",
        "{\"title\": \"a\", \"type\": \"INNOVATION\", \"count\": 1, \"agreed\": true} x", "{'title': 'a'}", "{\"count\": 01}", "{\"count\": NaN}"})
    void whatIsNoSingleJsonObjectIsRefused(String body) {
        var answer = fill(body);
        assertProblem(answer, 400, answer.code());
        assertThat(answer.code()).isIn("MALFORMED_BODY", "INVALID_FIELD");
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        var answer = fill(form(", \"count\": 1, \"agreed\": true, \"share\": " + "9".repeat(2_000)));
        assertProblem(answer, 400, answer.code());
    }

    @Test
    void aBodyTooDeepOrTooLargeIsRefused() {
        var deep = fill("[".repeat(5_000) + "]".repeat(5_000));
        assertProblem(deep, 400, deep.code());
        assertProblem(fill(form(", \"count\": 1, \"agreed\": true, \"notes\": {\"a\": \"" + "x".repeat(BodyDigest.LARGEST) + "\"}")),
                413, "CONTENT_TOO_LARGE");
    }

    @Test
    void aMissingBodyAndAnotherContentTypeAreRefused() {
        String key = UUID.randomUUID().toString();
        assertProblem(service().postWithoutKey("/probe/v1/forms", BUREAU, null, "Idempotency-Key", key), 400, "MALFORMED_BODY");
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            assertProblem(service().request("POST", "/probe/v1/forms", BUREAU, "title=a", "Idempotency-Key", key, "Content-Type", type),
                    415, "UNSUPPORTED_MEDIA_TYPE");
        }
    }

    @Test
    void aLongWrongValueIsNotEchoedInFull() {
        var answer = fill("{\"title\": \"a\", \"type\": \"" + "Z".repeat(5_000) + "\", \"count\": 1, \"agreed\": true}");
        assertProblem(answer, 400, "INVALID_FIELD", "type");
        assertThat(answer.text()).hasSizeLessThan(600);
    }
}

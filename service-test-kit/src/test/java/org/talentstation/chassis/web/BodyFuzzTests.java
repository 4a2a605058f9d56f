package org.talentstation.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.json.JsonMapper;

class BodyFuzzTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String[] FIELDS = {"title", "type", "day", "count", "amount", "share", "agreed", "items", "notes", "name",
        "points", "by", "jurisdiction", "hostId", "other"};

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void noJsonWhateverMakesTheServiceFail(@ForAll("json") String body) {
        for (String path : new String[] {"/probe/v1/forms", "/sample/v1/counters"}) {
            var answer = service().post(path, BUREAU, body);
            assertThat(answer.status()).as(body + " -> " + answer.text()).isIn(201, 400, 403, 413, 422);
        }
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void noTextWhateverMakesTheServiceFail(@ForAll String body) {
        var answer = service().post("/probe/v1/forms", BUREAU, body);
        assertThat(answer.status()).as(body + " -> " + answer.text()).isEqualTo(400);
    }

    @Provide
    Arbitrary<String> json() {
        return object(3);
    }

    private static Arbitrary<String> object(int depth) {
        return Arbitraries.maps(Arbitraries.of(FIELDS), value(depth)).ofMaxSize(9).map(BodyFuzzTests::write);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalar = Arbitraries.oneOf(
                Arbitraries.of("null", "true", "false", "\"INNOVATION\"", "\"2021-02-03\"", "\"huancui\"", "\"\"", "1e400", "-0", "\"\\ud83d\"",
                        "1E+999999999", "0.1", "\"+999999999-12-31\"", "\"\\u0000\""),
                Arbitraries.strings().ofMaxLength(20).map(JSON::writeValueAsString),
                Arbitraries.bigIntegers().map(String::valueOf), Arbitraries.doubles().map(String::valueOf));
        return depth == 0 ? scalar : Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, scalar),
                net.jqwik.api.Tuple.of(1, Arbitraries.lazy(() -> object(depth - 1))),
                net.jqwik.api.Tuple.of(1, Arbitraries.lazy(() -> value(depth - 1).list().ofMaxSize(3)
                        .map(items -> "[" + String.join(",", items) + "]"))));
    }

    private static String write(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> "\"" + f.getKey() + "\": " + f.getValue()).collect(Collectors.joining(", ", "{", "}"));
    }
}

package org.talentstation.platform.suite;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.talentstation.platform.process.SuiteFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the gateway as the suite's operator, as any operator's program would: client credentials, a key for every command. */
final class Operator {
    private final SuiteOptions options;
    private String token;

    Operator(SuiteOptions options) {
        this.options = options;
    }

    /** @param path such as {@code /station/v1/ops/dead-letters}. @throws SuiteFailure with what the server said when it refuses */
    JsonNode get(String path) {
        return JsonMapper.shared().readTree(Http.get(options.url(Port.GATEWAY) + path, authorization()));
    }

    /** Hands over each line of an answer that goes on as long as there is something to tell. */
    void stream(String path, Consumer<String> line) {
        Http.stream(options.url(Port.GATEWAY) + path, authorization(), line);
    }

    String post(String path, String json) {
        return Http.post(options.url(Port.GATEWAY) + path, "application/json", json, command());
    }

    String delete(String path) {
        return Http.delete(options.url(Port.GATEWAY) + path, command());
    }

    private Map<String, String> command() {
        return Map.of("Authorization", authorization().get("Authorization"), "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Map<String, String> authorization() {
        if (token == null) {
            Credentials.Client operator = Credentials.in(options.data()).flatMap(Credentials::operator)
                    .orElseThrow(() -> new SuiteFailure("没有找到客户端 " + Credentials.OPERATOR + "，请先 ./suite up"));
            String basic = Base64.getEncoder().encodeToString((operator.clientId() + ":" + operator.clientSecret()).getBytes(StandardCharsets.UTF_8));
            String answer = Http.post(options.url(Port.IDENTITY) + "/oauth2/token", "application/x-www-form-urlencoded",
                    "grant_type=client_credentials", Map.of("Authorization", "Basic " + basic));
            token = JsonMapper.shared().readTree(answer).path("access_token").asString("");
        }
        return Map.of("Authorization", "Bearer " + token);
    }
}

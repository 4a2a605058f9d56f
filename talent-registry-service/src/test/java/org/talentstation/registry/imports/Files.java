package org.talentstation.registry.imports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import tools.jackson.databind.JsonNode;

/** Files for import, and how they are sent. */
final class Files {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Files() {
    }

    /** A number that nobody else has: born in 1970. */
    static String number() {
        int n = NEXT.getAndIncrement();
        String seventeen = "3710021970%02d%02d%03d".formatted(1 + n / 1_000 / 28, 1 + n / 1_000 % 28, n % 1_000);
        int product = 0;
        for (char digit : seventeen.toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        return seventeen + "0123456789X".charAt((12 - product) % 11);
    }

    static Answer send(String kind, String token, String type, Object body) {
        return RunningRegistry.service().request("POST", "/registry/v1/imports?kind=" + kind, token, body, "Content-Type", type, "Idempotency-Key", UUID.randomUUID().toString());
    }

    static Answer csv(String kind, String token, String... lines) {
        return send(kind, token, "text/csv;charset=UTF-8", ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** How it ended. */
    static JsonNode ended(Answer accepted, String token) {
        JsonNode[] shown = new JsonNode[1];
        Eventually.until("the import ends", Duration.ofSeconds(20), () -> {
            shown[0] = RunningRegistry.service().get("/registry/v1/imports/" + accepted.id(), token).json();
            return !shown[0].path("state").asString("").isEmpty() && !shown[0].path("state").asString().equals("RUNNING");
        });
        return shown[0];
    }

    static String counts(JsonNode shown) {
        return "%s rows %d done %d taken %d known %d refused %d".formatted(shown.path("state").asString(), shown.path("rows").asInt(), shown.path("done").asInt(),
                shown.path("taken").asInt(), shown.path("known").asInt(), shown.path("refused").asInt());
    }
}

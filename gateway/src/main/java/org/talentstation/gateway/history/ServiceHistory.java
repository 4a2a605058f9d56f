package org.talentstation.gateway.history;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.gateway.routing.Instances;
import org.talentstation.gateway.trace.RequestIdentity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one service for the events of a correlation, as the caller: the service judges and records who reads. */
final class ServiceHistory {

    /** More than any chain of the Measures has; a longer one is cut, and the answer says so. */
    static final int MOST_EVENTS = 2_000;

    private static final int PAGE = 200;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final Duration timeout;

    ServiceHistory(Duration timeout) {
        this.timeout = timeout;
    }

    /** Every page of it; {@code refusal} when the service refuses, {@code unreachable} when no instance answers. */
    Answer read(String name, Instances instances, String correlation, String reason, String authorization, String requestId) {
        return instances.inTurn().stream().map(address -> read(name, address, correlation, reason, authorization, requestId))
                .filter(answer -> !answer.unreachable()).findFirst().orElseGet(Answer::away);
    }

    private Answer read(String name, URI service, String correlation, String reason, String authorization, String requestId) {
        List<JsonNode> events = new ArrayList<>();
        String cursor = null;
        try {
            do {
                var response = http.send(HttpRequest.newBuilder(page(name, service, correlation, reason, cursor)).timeout(timeout)
                        .header("Authorization", authorization).header("Accept", "application/json")
                        .header(RequestIdentity.HEADER, requestId).build(), HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() / 100 == 4) {
                    return new Answer(List.of(), new Refusal(response.statusCode(), response.body()), false, false);
                }
                if (response.statusCode() != 200) {
                    return Answer.away();
                }
                JsonNode page = JsonMapper.shared().readTree(response.body());
                page.path("items").forEach(events::add);
                cursor = page.path("next").asString(null);
            } while (cursor != null && events.size() < MOST_EVENTS);
            return new Answer(events, null, false, cursor != null);
        } catch (IOException | JacksonException e) {
            return Answer.away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.away();
        }
    }

    private static URI page(String name, URI service, String correlation, String reason, String cursor) {
        return URI.create(service.toString().replaceFirst("/$", "") + "/" + name + "/v1/ops/history?limit=" + PAGE + "&correlationId=" + encoded(correlation)
                + (reason == null ? "" : "&reason=" + encoded(reason)) + (cursor == null ? "" : "&cursor=" + encoded(cursor)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What one service said. */
    record Answer(List<JsonNode> events, Refusal refusal, boolean unreachable, boolean cut) {

        static Answer away() {
            return new Answer(List.of(), null, true, false);
        }
    }

    /** Its problem document, passed on as it is. */
    record Refusal(int status, String problem) {
    }
}

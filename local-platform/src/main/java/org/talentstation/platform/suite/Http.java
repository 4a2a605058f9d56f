package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentstation.platform.process.SuiteFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few requests that the CLI makes to the running suite. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

    private Http() {
    }

    /** @return the JSON at {@code url}; empty when it is absent, refused or not JSON */
    static Optional<JsonNode> json(String url) {
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "application/json"));
            return answer.statusCode() == 200 ? Optional.of(JsonMapper.shared().readTree(answer.body())) : Optional.empty();
        } catch (IOException | JacksonException absent) {
            return Optional.empty();
        }
    }

    /** As {@link #post}, reading. */
    static String get(String url, Map<String, String> headers) {
        return answered(url, HttpRequest.newBuilder(URI.create(url)).header("Accept", "application/json").GET(), headers);
    }

    /** @return the answer's body. @throws SuiteFailure with what the server said when it refuses, or when nobody answers */
    static String post(String url, String contentType, String body, Map<String, String> headers) {
        return answered(url, HttpRequest.newBuilder(URI.create(url)).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    /** As {@link #get}, an answer that goes on: line by line, without an end in time. */
    static void stream(String url, Map<String, String> headers, Consumer<String> line) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream, application/problem+json").GET();
        headers.forEach(request::header);
        try {
            HttpResponse<Stream<String>> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                if (answer.statusCode() / 100 != 2) {
                    throw refusal(url, answer.statusCode(), lines.collect(Collectors.joining()));
                }
                lines.forEach(line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new SuiteFailure(url + " 中断（" + e.getMessage() + "）");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("已中断");
        }
    }

    /** As {@link #post}, without a body. */
    static String delete(String url, Map<String, String> headers) {
        return answered(url, HttpRequest.newBuilder(URI.create(url)).DELETE(), headers);
    }

    private static String answered(String url, HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() / 100 != 2) {
                throw refusal(url, answer.statusCode(), answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new SuiteFailure(url + " 无法访问（" + e.getMessage() + "），请先 ./suite up");
        }
    }

    /** A problem document is told as {@code detail（code）}; what is none is shown with its status as it came. */
    private static SuiteFailure refusal(String url, int status, String body) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            String detail = problem.path("detail").asString("");
            String code = problem.path("code").asString("");
            if (!detail.isBlank() && !code.isBlank()) {
                return new SuiteFailure(detail + "（" + code + "）");
            }
        } catch (JacksonException noJson) {
            // Shown below.
        }
        return new SuiteFailure(url + " 回答 " + status + "：" + body);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

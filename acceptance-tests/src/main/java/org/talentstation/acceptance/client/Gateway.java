package org.talentstation.acceptance.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The suite's door as a client sees it. A request that did not get through is sent again as it was, with the same
 * Idempotency-Key, until the patience ends; then it throws {@link Unavailable}.
 */
public final class Gateway {

    private static final Duration ONE_CALL = Duration.ofSeconds(35);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI base;
    private final Patience patience;

    public Gateway(URI base, Patience patience) {
        this.base = base;
        this.patience = patience;
    }

    /** @param token null for a request without one. @param headers such as Idempotency-Key */
    public Answer post(String token, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = request(token, path, headers).header("Content-Type", "application/json")
                .POST(body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)));
        return send(request.build());
    }

    /** A file as it is. */
    public Answer upload(String token, String path, String mediaType, byte[] file, Map<String, String> headers) {
        return send(request(token, path, headers).header("Content-Type", mediaType).POST(HttpRequest.BodyPublishers.ofByteArray(file)).build());
    }

    public Answer get(String token, String path, Map<String, String> headers) {
        return send(request(token, path, headers).GET().build());
    }

    public Answer delete(String token, String path) {
        return send(request(token, path, Map.of()).DELETE().build());
    }

    private HttpRequest.Builder request(String token, String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(ONE_CALL);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest request) {
        String[] last = {""};
        Optional<Answer> answer = patience.first(() -> {
            try {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                Answer one = new Answer(response.statusCode(), response.headers(), response.body());
                last[0] = one.inWords();
                return one.passing() ? Optional.empty() : Optional.of(one);
            } catch (IOException e) {
                last[0] = "连接失败(" + e.getClass().getSimpleName() + ")";
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unavailable("被中断");
            }
        });
        return answer.orElseThrow(() -> new Unavailable("%s %s 在 %d 秒内没有得到答复，最后一次：%s"
                .formatted(request.method(), request.uri().getPath(), patience.seconds(), last[0])));
    }
}

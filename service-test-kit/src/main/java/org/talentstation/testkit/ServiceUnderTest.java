package org.talentstation.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service started on real servers and a free port, called over HTTP with tokens of the {@link TestIssuer}. */
public final class ServiceUnderTest implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final int port;

    private ServiceUnderTest(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /** One of another process, which is only called over HTTP and not stopped. */
    public static ServiceUnderTest elsewhere(int port) {
        return new ServiceUnderTest(null, port);
    }

    /** Starts an application on the servers; {@code properties} win over everything else. */
    public static ServiceUnderTest start(Class<?> application, TestServers servers, Map<String, Object> properties) {
        var app = new SpringApplication(application);
        app.setRegisterShutdownHook(false);
        var context = app.run(arguments(servers, properties).toArray(String[]::new));
        return new ServiceUnderTest(context, context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** The command line that {@link #start} uses, for a process of its own. */
    public static List<String> arguments(TestServers servers, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.port", 0,
                "POSTGRES_HOST", servers.postgres().host(),
                "POSTGRES_PORT", servers.postgres().port(),
                "DB_OWNER_PASSWORD", TestServers.OWNER_PASSWORD,
                "DB_APP_PASSWORD", TestServers.APP_PASSWORD,
                "MONGODB_URI", servers.documents().uri(),
                "KAFKA_BOOTSTRAP", servers.bootstrap(),
                "TALENTSTATION_ISSUER", TestIssuer.ISSUER,
                "TALENTSTATION_JWKSETURI", TestIssuer.jwkSetUri(),
                "TALENTSTATION_CLOCK_FILE", servers.folder().resolve("business-clock.json").toString()));
        all.put("spring.main.banner-mode", "off");
        all.put("spring.profiles.active", "local");
        all.putAll(properties);
        return all.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()).toList();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return port;
    }

    public Answer get(String path, String token, String... headers) {
        return send(request(path, token, headers).GET());
    }

    /** A command with a new Idempotency-Key. */
    public Answer post(String path, String token, Object body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Idempotency-Key";
        all[headers.length + 1] = UUID.randomUUID().toString();
        return postWithoutKey(path, token, body, all);
    }

    /** {@code body}: a String as it is, null for none, anything else as JSON. */
    public Answer postWithoutKey(String path, String token, Object body, String... headers) {
        var request = request(path, token, headers);
        if (body == null) {
            return send(request.POST(HttpRequest.BodyPublishers.noBody()));
        }
        String text = body instanceof String given ? given : JSON.writeValueAsString(body);
        return send(request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** Any method; {@code body} as in {@link #postWithoutKey}, or bytes. */
    public Answer request(String method, String path, String token, Object body, String... headers) {
        var request = request(path, token, headers);
        if (body == null) {
            return send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        }
        var content = switch (body) {
            case byte[] bytes -> HttpRequest.BodyPublishers.ofByteArray(bytes);
            case String text -> HttpRequest.BodyPublishers.ofString(text);
            default -> HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        };
        boolean typed = java.util.Arrays.stream(headers).anyMatch("Content-Type"::equalsIgnoreCase);
        return send((typed ? request : request.header("Content-Type", "application/json"))
                .method(method, content));
    }

    private HttpRequest.Builder request(String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    /** An HTTP answer. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public long position() {
            return json().get("position").asLong();
        }

        public String id() {
            return json().get("id").asString();
        }

        /** The problem's code, or null. */
        public String code() {
            JsonNode code = json().get("code");
            return code == null ? null : code.asString();
        }
    }
}

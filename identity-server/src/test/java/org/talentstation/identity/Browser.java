package org.talentstation.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The calls that a person's browser and the web client make, over plain HTTP with a cookie jar. */
final class Browser {

    static final String REDIRECT = "http://127.0.0.1:8080/callback";
    static final String VERIFIER = "a-verifier-that-is-at-least-43-characters-long-0123456789";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base;

    Browser(String base) {
        this.base = base;
    }

    HttpResponse<String> get(String pathOrUri, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base).resolve(pathOrUri));
        request.header("Accept", "text/html,*/*;q=0.8");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    HttpResponse<String> authorize(Map<String, String> changes) {
        Map<String, String> query = new java.util.TreeMap<>(Map.of("response_type", "code",
                "client_id", "talent-station-web", "redirect_uri", REDIRECT, "state", "xyz",
                "scope", "openid profile talent-station", "code_challenge", challenge(), "code_challenge_method", "S256"));
        changes.forEach((name, value) -> {
            if (value == null) {
                query.remove(name);
            } else {
                query.put(name, value);
            }
        });
        return get("/oauth2/authorize?" + encode(query));
    }

    HttpResponse<String> login(String account, String password) {
        Matcher token = CSRF.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("the login page carries no CSRF token");
        }
        return post("/login", Map.of("username", account, "password", password, "_csrf", token.group(1)));
    }

    HttpResponse<String> exchange(String code, String verifier) {
        return post("/oauth2/token", Map.of("grant_type", "authorization_code", "code", code,
                "redirect_uri", REDIRECT, "client_id", "talent-station-web", "code_verifier", verifier));
    }

    /** The whole way of a person: authorize, log in, authorize again, exchange the code. */
    JsonNode tokens(String account, String password) {
        authorize(Map.of());
        HttpResponse<String> afterLogin = login(account, password);
        HttpResponse<String> callback = get(location(afterLogin));
        return RunningIdentity.JSON.readTree(exchange(query(location(callback)).get("code"), VERIFIER).body());
    }

    JsonNode systemToken(String clientId, String secret, String scope) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return RunningIdentity.JSON.readTree(post("/oauth2/token", Map.of("grant_type", "client_credentials",
                "scope", scope), "Authorization", "Basic " + basic).body());
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow(
                () -> new AssertionError("no redirect but " + response.statusCode() + ": " + response.body()));
    }

    static Map<String, String> query(String uri) {
        return Arrays.stream(URI.create(uri).getRawQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static JsonNode claims(String jwt) {
        return RunningIdentity.JSON.readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[1]));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

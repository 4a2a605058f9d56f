package org.talentstation.acceptance.client;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentstation.acceptance.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens from the issuer: people sign in on its page (authorization code with PKCE), systems by client credentials.
 * Tokens stay in memory. An issuer that is away is asked again until the patience ends ({@link Unavailable}).
 */
public final class Identity {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String WEB_CLIENT = "talent-station-web";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI issuer;
    private final String redirect;
    private final Credentials credentials;
    private final Patience patience;

    public Identity(Settings settings, Credentials credentials, Patience patience) {
        this.issuer = settings.issuer();
        this.redirect = settings.gateway() + "/callback";
        this.credentials = credentials;
        this.patience = patience;
    }

    public Credentials credentials() {
        return credentials;
    }

    /** The access token of a person. */
    public String of(String account) {
        return tokens.computeIfAbsent(account, a -> asked(a, () -> signIn(credentials.person(a))));
    }

    /** The access token of a department's system. */
    public String ofSystem(String clientId) {
        return tokens.computeIfAbsent(clientId, id -> asked(id, () -> byClientCredentials(credentials.client(id))));
    }

    private String asked(String who, Request request) {
        String[] last = {""};
        return patience.<String>first(() -> {
            try {
                return Optional.of(request.token());
            } catch (IOException e) {
                last[0] = String.valueOf(e.getMessage());
                return Optional.empty();
            }
        }).orElseThrow(() -> new Unavailable("身份服务在 %d 秒内没有给 %s 发放令牌：%s".formatted(patience.seconds(), who, last[0])));
    }

    private String signIn(Credentials.Person person) throws IOException {
        // A browser of its own for each person: nobody inherits another's session.
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(2))
                .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
        String verifier = randomText(48);
        String state = randomText(12);
        String authorize = "/oauth2/authorize?" + form(Map.of("response_type", "code", "client_id", WEB_CLIENT,
                "redirect_uri", redirect, "state", state, "scope", "openid profile talent-station",
                "code_challenge", challenge(verifier), "code_challenge_method", "S256"));
        get(browser, authorize);
        Matcher csrf = CSRF.matcher(get(browser, "/login").body());
        if (!csrf.find()) {
            throw new IOException("登录页没有防伪标记");
        }
        HttpResponse<String> afterLogin = post(browser, "/login", Map.of("username", person.account(),
                "password", person.password(), "_csrf", csrf.group(1)), Map.of());
        Map<String, String> callback = query(location(get(browser, location(afterLogin))));
        if (!state.equals(callback.get("state"))) {
            throw new IOException("登录没有回到本次请求：" + callback.getOrDefault("error", "state 不一致"));
        }
        return token(post(browser, "/oauth2/token", Map.of("grant_type", "authorization_code",
                "code", callback.getOrDefault("code", ""), "redirect_uri", redirect, "client_id", WEB_CLIENT,
                "code_verifier", verifier), Map.of()));
    }

    private String byClientCredentials(Credentials.Client client) throws IOException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        String basic = Base64.getEncoder().encodeToString(
                (client.clientId() + ":" + client.clientSecret()).getBytes(StandardCharsets.UTF_8));
        return token(post(http, "/oauth2/token", Map.of("grant_type", "client_credentials",
                "scope", String.join(" ", client.scopes())), Map.of("Authorization", "Basic " + basic)));
    }

    private static String token(HttpResponse<String> answer) throws IOException {
        JsonNode token = JsonMapper.shared().readTree(answer.body()).path("access_token");
        if (answer.statusCode() != 200 || token.asString("").isEmpty()) {
            throw new IOException("令牌端点答复 " + answer.statusCode());
        }
        return token.asString();
    }

    private HttpResponse<String> get(HttpClient http, String pathOrUri) throws IOException {
        return send(http, HttpRequest.newBuilder(issuer.resolve(pathOrUri)).header("Accept", "text/html").GET());
    }

    private HttpResponse<String> post(HttpClient http, String path, Map<String, String> form, Map<String, String> headers)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(issuer.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
        headers.forEach(request::header);
        return send(http, request);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("被中断");
        }
    }

    private static String location(HttpResponse<String> answer) throws IOException {
        return answer.headers().firstValue("Location")
                .orElseThrow(() -> new IOException("没有跳转而是 " + answer.statusCode()));
    }

    private static Map<String, String> query(String uri) {
        String query = URI.create(uri).getRawQuery();
        return query == null ? Map.of() : Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String randomText(int bytes) {
        byte[] raw = new byte[bytes];
        random.nextBytes(raw);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(
                Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    @FunctionalInterface
    private interface Request {
        String token() throws IOException;
    }
}

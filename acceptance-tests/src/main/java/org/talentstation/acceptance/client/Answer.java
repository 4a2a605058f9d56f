package org.talentstation.acceptance.client;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    public boolean accepted() {
        return status / 100 == 2;
    }

    /** Worth another try with the same key: the service was not reached, was not ready, or asked to wait. */
    public boolean passing() {
        return status == 502 || status == 503 || status == 504 || status == 429;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** A field of the problem, such as its code; empty when it is no problem or has no such field. */
    public String problem(String field) {
        boolean problem = headers.firstValue("Content-Type").orElse("").contains("problem+json");
        return problem ? json().path(field).asString("") : "";
    }

    /** One line for a person. */
    public String inWords() {
        if (accepted()) {
            return status + " 已办理";
        }
        String article = problem("article");
        String reading = problem("reading");
        return "%d %s%s %s".formatted(status, problem("code").isEmpty() ? "(无代码)" : problem("code"),
                article.isEmpty() ? "" : "(第" + article + "条" + ("R".equals(reading) ? ",系统解读" : "") + ")",
                problem("detail").isEmpty() ? text() : problem("detail"));
    }
}

package org.talentstation.acceptance.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talentstation.acceptance.client.Answer;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.telling.Mismatch;
import tools.jackson.databind.JsonNode;

/** Reads through the gateway as one person. */
final class Reader {

    private final Gateway gateway;
    private final Identity identity;
    private final String account;

    Reader(Gateway gateway, Identity identity, String account) {
        this.gateway = gateway;
        this.identity = identity;
        this.account = account;
    }

    JsonNode get(String path) {
        Answer answer = gateway.get(identity.of(account), path, Map.of());
        if (!answer.accepted()) {
            throw new Mismatch(account + " 查询 " + path, "200", answer.inWords());
        }
        return answer.json();
    }

    /** Every item, page by page. */
    List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor);
            page.path("items").forEach(all::add);
            cursor = page.path("next").asString("").isEmpty() ? "" : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        return all;
    }

    JsonNode post(String path, String key, Object body) {
        Answer answer = gateway.post(identity.of(account), path, body, Map.of("Idempotency-Key", key));
        if (!answer.accepted()) {
            throw new Mismatch(account + " 办理 " + path, "办理成功", answer.inWords());
        }
        return answer.json();
    }
}

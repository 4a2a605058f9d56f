package org.talentstation.acceptance.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.client.Unavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every view is what a rebuild from the log would make of it. */
final class Replays {

    private static final Pattern VIEW = Pattern.compile("(?m)^((?:[a-z]+-)+service)\\S*\\s+\\S+\\s+view-(\\S+)\\s");

    private final Reader operator;
    private final Patience patience;

    Replays(Reader operator, Patience patience) {
        this.operator = operator;
        this.patience = patience;
    }

    /** Views by service, as {@code ./suite status} lists them. */
    static Map<String, List<String>> views(String status) {
        Map<String, List<String>> views = new TreeMap<>();
        VIEW.matcher(status).results().forEach(found -> views.computeIfAbsent(found.group(1), s -> new ArrayList<>()).add(found.group(2)));
        return views;
    }

    /** Views whose rebuild differs, with what differs. */
    List<String> different(Map<String, List<String>> views) {
        List<String> different = new ArrayList<>();
        views.forEach((service, names) -> names.forEach(view -> {
            JsonNode outcome = dryRun("/" + Logs.path(service) + "/v1/ops/replays", view).path("outcome");
            if (outcome.path("missing").asLong() + outcome.path("extra").asLong() + outcome.path("changed").asLong() != 0) {
                different.add(service + " 的视图 " + view + " 与重建结果不一致：" + outcome);
            }
        }));
        return different;
    }

    private JsonNode dryRun(String path, String view) {
        String id = operator.post(path, UUID.randomUUID().toString(), JsonMapper.shared().createObjectNode().put("view", view).put("dryRun", true)
                .put("reason", "混沌演练后核对")).path("id").asString();
        JsonNode[] last = {null};
        return patience.first(() -> {
            last[0] = operator.get(path + "/" + id);
            return last[0].path("state").asString("").equals("DONE") ? Optional.of(last[0]) : Optional.empty();
        }).orElseThrow(() -> new Unavailable("视图 " + view + " 的试运行在 " + patience.seconds() + " 秒内没有结束：" + last[0]));
    }
}

package org.talentstation.acceptance.chaos;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.client.Unavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The analysts' facts are what a rebuild from the log makes of them. */
final class FactsRebuilt {

    private static final String PATH = "/analytics/v1/ops/fact-rebuilds";

    private final Reader operator;
    private final Patience patience;

    FactsRebuilt(Reader operator, Patience patience) {
        this.operator = operator;
        this.patience = patience;
    }

    /** Tables that differ. */
    List<String> different() {
        String id = operator.post(PATH, UUID.randomUUID().toString(), JsonMapper.shared().createObjectNode().put("reason", "混沌演练后核对")).path("id").asString();
        JsonNode ended = patience.first(() -> Optional.of(operator.get(PATH + "/" + id)).filter(run -> !run.path("state").asString("").equals("RUNNING")))
                .orElseThrow(() -> new Unavailable("统计事实的重建在 " + patience.seconds() + " 秒内没有结束"));
        return ended.path("state").asString("").equals("EQUAL") ? List.of() : List.of("统计事实与重建结果不一致：" + ended);
    }
}

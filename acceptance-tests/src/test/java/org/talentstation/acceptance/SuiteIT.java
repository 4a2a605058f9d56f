package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import tools.jackson.databind.JsonNode;

/** A newcomer's way: up, status, demo, down, and up again. */
@ExtendWith(RunningSuite.class)
class SuiteIT {

    @Test
    void statusShowsEveryProcessReadyAndEveryProcessorsLag(Suite suite) {
        Script.Ended status = suite.script("status");
        assertThat(status.code()).as(status.output()).isZero();
        assertThat(status.output()).contains(RunningSuite.PROCESSES).contains("bureau.officer", "suite-operator", "view-applications");
    }

    @Test
    void downLeavesNoProcessAndASecondUpFindsAllData(Suite suite) {
        suite.undisturbed();
        JsonNode before = views(suite);
        List<ProcessHandle> all = new ArrayList<>(RunningSuite.PROCESSES.stream().map(suite::process).toList());
        all.add(suite.process(SuiteProcesses.POSTGRES));
        try {
            assertThat(suite.script("down").code()).isZero();
            assertThat(all).noneMatch(Suite::runs);
        } finally {
            suite.up();
        }
        assertThat(views(suite)).isEqualTo(before);
        assertThat(suite.script("up").output()).contains("全部已在运行");
    }

    private static JsonNode views(Suite suite) {
        var client = new Client(suite);
        var found = tools.jackson.databind.json.JsonMapper.shared().createObjectNode();
        for (String view : GatewayIT.VIEWS) {
            found.set(view, client.get("auditor.sample", view + "?limit=200", Map.of()).json().path("items"));
        }
        return found;
    }
}

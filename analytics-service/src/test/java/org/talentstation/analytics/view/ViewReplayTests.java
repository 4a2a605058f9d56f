package org.talentstation.analytics.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.ViewReplayContract;

/** Every view of the analysts' desk equals its replay; the facts have their own rebuild. */
class ViewReplayTests extends ViewReplayContract {

    @BeforeAll
    static void queriesAreKeptAndReportsMade() {
        Map<String, Object> query = Map.of("name", "各月活动", "dataset", "activities", "parameters", Map.of("by", "month"), "shared", true);
        String kept = Scene.post("/saved-queries", Scene.ANALYST, query).id();
        String gone = Scene.post("/saved-queries", Scene.ANALYST, query).id();
        assertThat(Scene.post("/saved-queries/" + gone + "/deletion", Scene.ANALYST, Map.of()).status()).isEqualTo(200);
        assertThat(Scene.post("/saved-queries/" + kept + "/changes", Scene.ANALYST, Map.of("name", "各年活动", "dataset", "activities", "parameters", Map.of("by", "year"),
                "shared", false)).status()).isEqualTo(200);
        assertThat(Scene.post("/reports", Scene.ANALYST, Map.of("month", "2021-06")).status()).isEqualTo(201);
        Settled.await(RunningAnalytics.service());
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningAnalytics.service();
    }
}

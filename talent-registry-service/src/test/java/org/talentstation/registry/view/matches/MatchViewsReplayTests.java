package org.talentstation.registry.view.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.registry.view.matchtasks.MatchTasks;
import org.talentstation.testkit.Settled;

/** The views of matches equal their replay. */
class MatchViewsReplayTests {

    @BeforeAll
    static void matchesOfEveryStage() {
        String demand = MatchScene.demand();
        MatchScene.proposed(demand, MatchScene.talent());
        MatchScene.consented(demand, MatchScene.talent());
        MatchScene.done("/" + MatchScene.consented(demand, MatchScene.talent()) + "/acceptance", MatchScene.COLLEAGUE, Map.of());
        MatchScene.done("/" + MatchScene.proposed(demand, MatchScene.talent()) + "/decline", MatchScene.HOST_STAFF, Map.of("reason", "不合适"));
        String talent = MatchScene.talent();
        MatchScene.proposed(demand, talent);
        MatchScene.takeBack(talent);
    }

    private static void isItsReplay(View<?> view) {
        var service = RunningRegistry.service();
        Settled.await(service);
        assertThat(service.bean(ViewRebuild.class).rebuild(view)).as("events that feed it").isPositive();
        assertThat(service.bean(ViewRebuild.class).compare(view)).isEmpty();
    }

    @Test
    void theMatchesAre() {
        isItsReplay(RunningRegistry.service().bean(Matches.class));
    }

    @Test
    void theTasksAre() {
        isItsReplay(RunningRegistry.service().bean(MatchTasks.class));
    }
}

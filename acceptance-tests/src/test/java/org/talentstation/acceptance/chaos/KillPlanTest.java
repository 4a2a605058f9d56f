package org.talentstation.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KillPlanTest {

    private static final List<String> FLOWS = List.of("reply", "payment");
    private static final List<String> STEPS = Stream.concat(FLOWS.stream(), IntStream.range(0, 30).mapToObj(i -> "step" + i)).toList();

    @Test
    void aSeedDecidesEverything() {
        assertThat(all(KillPlan.of(7, 40, FLOWS, STEPS))).isEqualTo(all(KillPlan.of(7, 40, FLOWS, STEPS))).isNotEqualTo(all(KillPlan.of(8, 40, FLOWS, STEPS)));
    }

    @Test
    void eachServiceIsKilledAtEachFlowBeforeAnythingElse() {
        List<Kill> kills = all(KillPlan.of(7, 40, FLOWS, STEPS));
        assertThat(kills).hasSize(40);
        for (String flow : FLOWS) {
            assertThat(kills.stream().filter(kill -> kill.step().equals(flow)).map(Kill::process).toList()).containsAll(KillPlan.SERVICES);
        }
        assertThat(all(KillPlan.of(7, 4, FLOWS, STEPS))).hasSize(4).allMatch(kill -> FLOWS.contains(kill.step()));
    }

    @Test
    void whatIsLeftMovesToStepsThatThereAre() {
        KillPlan plan = KillPlan.of(7, 40, FLOWS, STEPS);
        Optional<Kill> first = plan.at("reply");
        assertThat(first).isPresent();
        plan.moveTo(new LinkedHashSet<>(List.of("payment", "other")));
        List<Kill> left = new ArrayList<>();
        for (String step : Set.of("payment", "other")) {
            Stream.generate(() -> plan.at(step)).takeWhile(Optional::isPresent).forEach(kill -> left.add(kill.get()));
        }
        assertThat(left).hasSize(39);
        assertThat(plan.isOver()).isTrue();
    }

    /** Round after round, one kill a step. */
    private static List<Kill> all(KillPlan plan) {
        List<Kill> kills = new ArrayList<>();
        while (!plan.isOver()) {
            STEPS.forEach(step -> plan.at(step).ifPresent(kills::add));
        }
        return kills;
    }
}

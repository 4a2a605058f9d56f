package org.talentstation.station.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.talentstation.chassis.receive.LearnedEvents;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.station.Given;
import org.talentstation.station.RunningStation;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.TestIssuer;

/** Titled stations of the running service, and what it learns about them. */
final class TitledStations {

    static final LocalDate DAY = LocalDate.of(2022, 4, 1);

    private TitledStations() {
    }

    /** A new station, and what happened to it then; answers its id. */
    static String seeded(Function<String, List<Object>> then) {
        String id = "station-" + UUID.randomUUID();
        List<Object> events = new ArrayList<>(List.of(new StationDesignated(id, id.replace("station", "application"), Given.ABOUT_UNIVERSITY,
                "某路1号", LocalDate.of(2021, 3, 1), "威人社字〔2021〕" + id + "号", Measures2020.ID)));
        events.addAll(then.apply(id));
        SeededEvents.append(RunningStation.service(), "Station", id, events.toArray());
        return id;
    }

    /** Sets the business clock, such as {@code 2022-04-01T09:00:00}. */
    static void itIs(String chinaTime) {
        var answer = RunningStation.service().post("/station/v1/ops/business-clock", TestIssuer.token("operator", null, null, Role.OPERATOR),
                Map.of("now", chinaTime));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    static String seeded() {
        return seeded(id -> List.of());
    }

    /** As if the evaluation-service had said it; answers the learned stream. */
    static String learned(String aggregateId, Object event) {
        RunningStation.service().bean(LearnedEvents.class).append(List.of(new LearnedEvents.Received(UUID.randomUUID().toString(),
                "evaluation-service", aggregateId, event, Map.of("businessTime", "2022-04-01T01:00:00Z", "actor", "bureau.leader",
                "correlationId", UUID.randomUUID().toString()))));
        return "evaluation-service:" + aggregateId;
    }
}

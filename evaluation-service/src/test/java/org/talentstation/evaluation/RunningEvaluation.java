package org.talentstation.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.talentstation.chassis.receive.LearnedEvents;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/**
 * The service on real servers without a broker and outside the local profile, as a city runs it; started once for all test
 * classes, which leave each other's objects alone.
 */
public final class RunningEvaluation {

    private static ServiceUnderTest service;

    private RunningEvaluation() {
    }

    public static synchronized ServiceUnderTest service() {
        if (service == null) {
            TestServers servers = TestServers.start("evaluation");
            service = ServiceUnderTest.start(EvaluationServiceApplication.class, servers, Map.of("spring.profiles.active", "city"));
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close)); // the JVM ends, and the service with it
        }
        return service;
    }

    /** Learns an event as if the station-service had sent it; answers the stream that it lies in. */
    public static String learn(String aggregateId, Object event) {
        service().bean(LearnedEvents.class).append(List.of(new LearnedEvents.Received(UUID.randomUUID().toString(),
                "station-service", aggregateId, event, Map.of("businessTime", "2021-01-11T01:00:00Z", "actor", "bureau.officer",
                "correlationId", UUID.randomUUID().toString()))));
        return "station-service:" + aggregateId;
    }
}

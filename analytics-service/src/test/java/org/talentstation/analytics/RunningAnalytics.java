package org.talentstation.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.talentstation.chassis.receive.LearnedEvents;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/**
 * The service on real servers without a broker and outside the local profile, as a city runs it; started once for all test
 * classes, which leave each other's objects alone. The law: the 2020 text, and a successor that holds today.
 */
public final class RunningAnalytics {

    public static final PolicyVersion SUCCESSOR = new PolicyVersion("weihai-successor", "威人组发〔2023〕20号", "威海市高层次人才驿站管理办法",
            LocalDate.of(2023, 12, 14), null, Measures2020.version().parameters());

    private static ServiceUnderTest service;

    private RunningAnalytics() {
    }

    public static synchronized ServiceUnderTest service() {
        if (service == null) {
            TestServers servers = TestServers.start("analytics");
            service = ServiceUnderTest.start(AnalyticsServiceApplication.class, servers, Map.of("spring.profiles.active", "city"));
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close)); // the JVM ends, and the service with it
            learn("station-service", "policy-register", new PolicyVersionPublished(Measures2020.version()));
            learn("station-service", "policy-register", new PolicyVersionPublished(SUCCESSOR));
        }
        return service;
    }

    /** Learns an event as if the other service had sent it. */
    public static void learn(String source, String aggregateId, Object event) {
        learn(source, aggregateId, event, Instant.parse("2026-01-11T01:00:00Z"));
    }

    /** Learns an event that the other service decided at that moment; answers the event's id. */
    public static String learn(String source, String aggregateId, Object event, Instant decidedAt) {
        String id = UUID.randomUUID().toString();
        service().bean(LearnedEvents.class).append(List.of(new LearnedEvents.Received(id, source, aggregateId, event,
                Map.of("businessTime", decidedAt.toString(), "actor", "bureau.officer", "correlationId", UUID.randomUUID().toString()))));
        return id;
    }
}

package org.talentstation.registry;

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
public final class RunningRegistry {

    public static final PolicyVersion SUCCESSOR = new PolicyVersion("weihai-successor", "威人组发〔2023〕20号", "威海市高层次人才驿站管理办法",
            LocalDate.of(2023, 12, 14), null, Measures2020.version().parameters());

    /** 32 bytes of a test. */
    public static final String MASTER_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static ServiceUnderTest service;

    private RunningRegistry() {
    }

    public static synchronized ServiceUnderTest service() {
        if (service == null) {
            TestServers servers = TestServers.start("registry");
            service = ServiceUnderTest.start(TalentRegistryServiceApplication.class, servers, Map.of("spring.profiles.active", "city",
                    "talentstation.registry.master-key", MASTER_KEY));
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close)); // the JVM ends, and the service with it
            learn("station-service", "policy-register", new PolicyVersionPublished(Measures2020.version()));
            learn("station-service", "policy-register", new PolicyVersionPublished(SUCCESSOR));
        }
        return service;
    }

    /** Learns an event as if the other service had sent it; answers the stream that it lies in. */
    public static String learn(String source, String aggregateId, Object event) {
        service().bean(LearnedEvents.class).append(List.of(new LearnedEvents.Received(UUID.randomUUID().toString(), source, aggregateId,
                event, Map.of("businessTime", "2026-01-11T01:00:00Z", "actor", "bureau.officer", "correlationId", UUID.randomUUID().toString()))));
        return source + ":" + aggregateId;
    }
}

package org.talentstation.station;

import java.util.Map;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/** The service on real servers with a broker, started once for all tests of a JVM. */
public final class RunningStation {

    private static TestServers servers;
    private static ServiceUnderTest service;

    private RunningStation() {
    }

    public static synchronized TestServers servers() {
        if (servers == null) {
            servers = TestServers.start("station");
            servers.kafka();
            EvaluationSide.topic();
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "closes-servers"));
        }
        return servers;
    }

    public static synchronized ServiceUnderTest service() {
        if (service == null) {
            service = ServiceUnderTest.start(StationServiceApplication.class, servers(), Map.of());
        }
        return service;
    }

    /** Stops the service and starts it again on the same servers. */
    public static synchronized ServiceUnderTest restart() {
        service.close();
        service = null;
        return service();
    }
}

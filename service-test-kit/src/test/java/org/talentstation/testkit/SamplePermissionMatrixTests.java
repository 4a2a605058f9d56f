package org.talentstation.testkit;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.sample.Counted.CounterOpened;
import org.talentstation.sample.SampleService;

class SamplePermissionMatrixTests extends PermissionMatrixContract {

    static TestServers servers;
    static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        servers = TestServers.start("sample");
        service = ServiceUnderTest.start(SampleService.class, servers, Map.of());
        SeededEvents.append(service, "Counter", "counter-own", new CounterOpened("counter-own", "huancui", "H1"));
        SeededEvents.append(service, "Counter", "counter-other", new CounterOpened("counter-other", "wendeng", "H2"));
    }

    @AfterAll
    static void stop() {
        service.close();
        servers.close();
    }

    @Override
    protected ServiceUnderTest service() {
        return service;
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        return Map.of("/sample/v1/counters", new SeededObjects("counter-own", "counter-other"));
    }

    @Override
    protected String ownJurisdiction() {
        return "huancui";
    }

    @Override
    protected String ownHost() {
        return "H1";
    }
}

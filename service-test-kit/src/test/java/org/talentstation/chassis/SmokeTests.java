package org.talentstation.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.sample.SampleService;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

class SmokeTests {

    static TestServers servers;
    static ServiceUnderTest service;
    static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);

    @BeforeAll
    static void start() {
        servers = TestServers.start("sample");
        service = ServiceUnderTest.start(SampleService.class, servers, Map.of("sample.echoes", true));
    }

    @AfterAll
    static void stop() {
        service.close();
        servers.close();
    }

    @Test
    void aCommandsEffectIsReadInTheViewAtItsPosition() {
        var opened = service.post("/sample/v1/counters", BUREAU, Map.of("jurisdiction", "huancui", "hostId", "H1"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        var raised = service.post("/sample/v1/counters/" + opened.id() + "/raise", BUREAU, Map.of("by", 7));
        assertThat(raised.status()).as(raised.text()).isEqualTo(200);
        var shown = service.get("/sample/v1/counters/" + opened.id(), BUREAU, "Await-Position", Long.toString(raised.position()));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.json().get("value").asInt()).isEqualTo(7);
    }
}

package org.talentstation.station.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.kernel.actor.Role;
import org.talentstation.station.RunningStation;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;

/** A draft that really was stored under revision 1 goes on being decided and shown. */
class StoredRevision1Tests {

    private static final String ID = "application-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d4e";
    private static final String HOST = "91371002MA3D8K1W0Y";

    @Test
    void anApplicationWhoseFirstEventIsOfRevision1IsDecidedAndShownToday() throws IOException {
        var service = RunningStation.service();
        byte[] stored = Files.readAllBytes(Path.of("src/test/resources/samples/station.application-drafted.r1.json"));
        service.bean(JdbcClient.class).sql("""
                INSERT INTO domain_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type,
                                          payload_revision, payload, meta_data)
                VALUES ('event-of-revision-1', :id, 0, 'StationApplication', '2021-02-03T01:00:00Z', 'station.application-drafted', '1',
                        :payload, :metadata)""")
                .param("id", ID).param("payload", stored)
                .param("metadata", "{\"businessTime\":\"2021-02-03T01:00:00Z\",\"role\":\"HOST_STAFF\"}".getBytes(StandardCharsets.UTF_8))
                .update();
        String token = TestIssuer.token("host.staff", null, HOST, Role.HOST_STAFF);
        Answer stated = service.post("/station/v1/applications/" + ID + "/conditions", token,
                Map.of("condition", "EXPERT_BODY", "statement", "专家12名"));
        assertThat(stated.status()).as(stated.text()).isEqualTo(200);
        Answer dossier = Eventually.passes(Duration.ofSeconds(20), () -> {
            Answer shown = service.get("/station/v1/applications/" + ID, token, "Await-Position", Long.toString(stated.position()));
            assertThat(shown.status()).as(shown.text()).isEqualTo(200);
            return shown;
        });
        assertThat(dossier.json().at("/application/coLocations").size()).isZero();
        assertThat(dossier.json().at("/application/hostName").asString()).isEqualTo("威海精创轴承有限公司");
        assertThat(dossier.json().at("/timeline/1/event").asString()).isEqualTo("station.condition-stated");
    }
}

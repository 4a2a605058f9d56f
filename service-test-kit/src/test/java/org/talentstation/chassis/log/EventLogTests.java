package org.talentstation.chassis.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.sample.Counted;
import org.talentstation.sample.Counter;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stored, who may touch it, and that old rows stay readable: on the real table of a running service. */
@Tag("real-servers")
class EventLogTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static ServiceUnderTest service;

    @BeforeAll
    static void start() {
        service = Stage.sender();
    }

    @Test
    void anEventIsStoredUnderItsNameAndRevisionAsJsonAndNeverUnderAClassName() {
        String counter = Stage.open(service);
        Stage.raise(service, counter, 4);
        var rows = rows(counter);
        assertThat(rows).extracting(r -> r.get("payload_type") + " r" + r.get("payload_revision"))
                .startsWith("sample.counter-opened r1", "sample.counter-raised r1");
        assertThat(JSON.readTree((byte[]) rows.get(1).get("payload"))).isEqualTo(JSON.readTree("{\"id\":\"" + counter + "\",\"by\":4}"));
        assertThat(rows).extracting(r -> r.get("aggregate_type")).containsOnly("Counter");
        assertThat(jdbc().sql("SELECT count(*) FROM domain_event WHERE payload_type LIKE '%org.talentstation%' "
                + "OR convert_from(payload, 'UTF8') LIKE '%org.talentstation%'").query(Long.class).single()).isZero();
    }

    @Test
    void everyEventSaysWhoCausedItInWhichRoleWhenUnderWhichLawAndWhy() {
        String counter = Stage.open(service);
        Stage.raise(service, counter, 4);
        Eventually.until("the echo", java.time.Duration.ofSeconds(10), () -> rows(counter).size() == 3);
        List<JsonNode> origins = rows(counter).stream().map(r -> JSON.readTree((byte[]) r.get("meta_data"))).toList();
        for (JsonNode origin : origins) {
            for (String key : List.of("actor", "role", "policyVersion", "correlationId", "causationId", "businessTime", "operation")) {
                assertThat(origin.path(key).asString("")).as(key + " of " + origin).isNotEmpty();
            }
            assertThat(Instant.parse(origin.get("businessTime").asString())).isBefore(Instant.now().plusSeconds(1));
        }
        assertThat(origins.get(1).get("actor").asString()).isEqualTo("bureau.officer");
        assertThat(origins.get(1).get("role").asString()).isEqualTo("BUREAU_OFFICER");
        assertThat(origins.get(1).get("operation").asString()).isEqualTo("raise-counter");
        assertThat(origins.get(2).get("operation").asString()).isEqualTo("whenCounterRaisedThenEcho");
        assertThat(origins.get(2).get("correlationId")).isEqualTo(origins.get(1).get("correlationId"));
        assertThat(origins.get(2).get("causationId").asString()).isEqualTo(rows(counter).get(1).get("event_id"));
    }

    @Test
    void anOfficersJurisdictionIsInTheEventsThatHeCauses() {
        String token = org.talentstation.testkit.TestIssuer.token("district.officer", "wendeng", null,
                org.talentstation.kernel.actor.Role.DISTRICT_OFFICER);
        var opened = service.post("/sample/v1/counters", token, Map.of("jurisdiction", "wendeng"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(JSON.readTree((byte[]) rows(opened.id()).getFirst().get("meta_data")).get("jurisdiction").asString()).isEqualTo("wendeng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE domain_event SET payload = payload", "DELETE FROM domain_event", "TRUNCATE domain_event",
            "ALTER TABLE domain_event ADD COLUMN more TEXT", "DROP TABLE domain_event", "DELETE FROM receipt"})
    void theApplicationsLoginCanNeitherChangeNorRemoveWhatHappened(String statement) throws SQLException {
        Stage.open(service);
        try (Connection connection = Stage.asApplication("sender"); var sql = connection.createStatement()) {
            // 42501: insufficient privilege, or not the owner
            assertThatThrownBy(() -> sql.executeUpdate(statement))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void noTwoEventsHaveTheSamePlaceInAStreamOrTheSameId() throws SQLException {
        String counter = Stage.open(service);
        String id = (String) rows(counter).getFirst().get("event_id");
        try (Connection connection = Stage.asApplication("sender")) {
            assertThatThrownBy(() -> insert(connection, UUID.randomUUID().toString(), counter, 0, "sample.counter-raised", "1", "{}"))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
            assertThatThrownBy(() -> insert(connection, id, counter, 1, "sample.counter-raised", "1", "{}"))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        }
        assertThat(rows(counter)).hasSize(1);
    }

    @Test
    void aRowOfAnOldRevisionIsReadAsTodaysClassByTheStreamTheProcessorsAndTheAggregate() throws SQLException {
        String counter = Stage.open(service);
        try (Connection connection = Stage.asApplication("sender")) {
            insert(connection, UUID.randomUUID().toString(), counter, 1, "sample.counter-noted", "1",
                    "{\"id\":\"" + counter + "\",\"note\":\"第一版\"}");
        }
        var today = new Counted.CounterNoted(counter, "第一版", "zh");
        assertThat(service.bean(EventLog.class).stream(counter, 1).map(DomainEventMessage::getPayload).toList()).isEqualTo(List.of(today));
        var engine = service.bean(EventStorageEngine.class);
        try (var all = engine.readEvents(engine.createTailToken(), false)) {
            assertThat(all.anyMatch(e -> today.equals(e.getPayload()))).isTrue();
        }
        // The aggregate goes on from it: a command after it gets the next sequence number.
        Stage.raise(service, counter, 1);
        assertThat(service.bean(AggregateState.class).of(Counter.class, counter, Counter::note)).isEqualTo("zh" + ":第一版");
        assertThat(rows(counter).get(1).get("payload_revision")).as("the row itself is never rewritten").isEqualTo("1");
    }

    /** As the service itself writes it: with the wall clock as its timestamp. */
    public static void insert(Connection connection, String eventId, String aggregate, long sequence, String type,
                              String revision, String payload) throws SQLException {
        String origin = "{\"businessTime\":\"2021-02-03T01:00:00Z\",\"actor\":\"a\",\"role\":\"BUREAU_OFFICER\",\"policyVersion\":\"none\","
                + "\"correlationId\":\"c\",\"causationId\":\"c\",\"operation\":\"by-hand\"}";
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO domain_event (event_id, aggregate_id, sequence_number, "
                + "aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data) VALUES (?, ?, ?, 'Counter', ?, ?, ?, ?, ?)")) {
            insert.setString(1, eventId);
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setString(4, org.axonframework.common.DateTimeUtils.formatInstant(Instant.now()));
            insert.setString(5, type);
            insert.setString(6, revision);
            insert.setBytes(7, payload.getBytes(StandardCharsets.UTF_8));
            insert.setBytes(8, origin.getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private static List<Map<String, Object>> rows(String aggregate) {
        return jdbc().sql("SELECT * FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number").param(aggregate).query().listOfRows();
    }

    private static JdbcClient jdbc() {
        return service.bean(JdbcClient.class);
    }
}

package org.talentstation.chassis.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.processing.ParkedEvents;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.kernel.actor.Role;
import org.talentstation.mortal.MortalProcess;
import org.talentstation.mortal.MortalService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** An operator's retry, and a process killed at every place of it: nothing is lost, nothing is done twice. */
class RetryCrashTests {

    private static final String DATABASE = "mortal";
    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final String LETTERS = "/sample/v1/ops/dead-letters";
    private static final String COUNTS_FROM_ZERO = "UPDATE\\s+dead_letter\\s+SET\\s+diagnostics";
    private static final Duration SOON = Duration.ofMinutes(5);
    /** Given up after the first attempt, so that only an operator's retry brings another one. */
    private static final Map<String, Object> ONCE = Map.of("sample.echoes", false, "talentstation.processing.retry-parked", "1h",
            "talentstation.processing.parked-attempts", 1);

    @TempDir
    Path folder;
    private Path deed;
    private String counter;
    private String letter;
    private final String key = UUID.randomUUID().toString();

    /** A sequence of three that was given up: 77 can't be projected by the program as it was. */
    @BeforeEach
    void aSequenceIsParked() {
        deed = folder.resolve("deed");
        try (var service = Stage.service(DATABASE, ONCE)) {
            counter = Stage.open(service);
            long position = 0;
            for (int by : new int[] {77, 22, 1}) {
                position = Stage.raise(service, counter, by);
            }
            assertThat(service.bean(Processors.class).await("view-counters", position, 300_000)).isTrue();
            letter = letters(service).stream().filter(l -> l.get("first").asBoolean()).findFirst().orElseThrow().get("id").asString();
            assertThat(letters(service)).hasSize(3);
        }
    }

    @Test
    void killedBeforeTheRetryIsCommittedItWasNeverAskedForAndIsAskedForAgain() {
        askAndDie("before-commit " + COUNTS_FROM_ZERO);
        try (var another = repaired()) {
            assertThat(retries(another)).isEmpty();
            another.bean(ParkedEvents.class).wake();
            another.bean(ParkedEvents.class).retryOne("view-counters");
            assertThat(letters(another)).as("still given up").hasSize(3);
            assertThat(ask(another).status()).isEqualTo(200);
            isAppliedOnce(another);
        }
    }

    @Test
    void killedBetweenTheRecordAndTheAttemptAnotherInstanceMakesTheAttempt() {
        askAndDie("after-commit " + COUNTS_FROM_ZERO);
        try (var another = repaired()) {
            isAppliedOnce(another);
            var again = ask(another);
            assertThat(again.status()).as("the same key gets the answer that the dead process could not give").isEqualTo(200);
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
            assertThat(retries(another)).hasSize(1);
        }
    }

    @Test
    void killedAfterTheEffectAndBeforeTheLetterIsGoneTheEffectIsNotDoubled() {
        askAndDie("before DELETE\\s+FROM\\s+dead_letter");
        try (var another = repaired()) {
            assertThat(letters(another)).as("none was taken away").hasSize(3);
            itsClaimIsOver(another);
            isAppliedOnce(another);
        }
    }

    @Test
    void killedWhileAnAttemptIsUnderWayItIsMadeAgainFromWhereItWas() {
        try (var dying = MortalProcess.start(DATABASE, folder, deed, with("mortal.holds-22", true))) {
            assertThat(ask(dying.service()).status()).isEqualTo(200);
            Eventually.until("the first is handled and the second is being handled", SOON, () -> letters(dying.service()).size() == 2
                    && letters(dying.service()).stream().anyMatch(l -> l.get("first").asBoolean() && isClaimed(l.get("id").asString())));
            String second = letters(dying.service()).stream().filter(l -> l.get("first").asBoolean()).findFirst().orElseThrow().get("id").asString();
            assertThat(dying.service().post(LETTERS + "/" + second + "/retry", OPERATOR, Map.of("reason", "再试")).code()).isEqualTo("DEAD_LETTER_BUSY");
            dying.kill();
        }
        try (var another = repaired()) {
            itsClaimIsOver(another);
            isAppliedOnce(another);
        }
    }

    @Test
    void anAttemptThatReadTheOldCountBeforeTheRetryDoesNotWriteItOverTheOperatorsZero() {
        try (var service = failing()) {
            for (int attempt = 2; attempt <= 4; attempt++) {
                int tried = attempt;
                service.bean(ParkedEvents.class).wake();
                Eventually.until("attempt " + attempt, SOON, () -> attempts(service) == tried);
            }
            write(deed, "hold UPDATE\\s+dead_letter\\s+SET\\s+processing_started");
            service.bean(ParkedEvents.class).wake();
            Eventually.until("the attempt has read its letter and is about to claim it", SOON, () -> Files.exists(folder.resolve("held")));
            assertThat(ask(service).status()).as("nobody has claimed it").isEqualTo(200);
            assertThat(attempts(service)).isZero();
            delete(deed);
            Eventually.until("that attempt and the one that the operator asked for are counted from zero", SOON, () -> attempts(service) == 2);
            assertThat(retries(service)).hasSize(1);
        }
    }

    /** Asks a process for a retry that dies of it. */
    private void askAndDie(String when) {
        try (var dying = MortalProcess.start(DATABASE, folder, deed, ONCE)) {
            write(deed, when);
            try {
                ask(dying.service());
            } catch (UncheckedIOException e) {
                assertThat(e.getCause()).as("it died before it answered").isNotNull();
            }
            dying.awaitItsEnd();
            delete(deed);
        }
    }

    private Answer ask(ServiceUnderTest service) {
        return service.postWithoutKey(LETTERS + "/" + letter + "/retry", OPERATOR, Map.of("reason", "程序已修复"), "Idempotency-Key", key);
    }

    /** Another instance, whose program can project a 77; it tries what is due every half second. */
    private ServiceUnderTest repaired() {
        return mortal(with("talentstation.processing.retry-parked", "500ms"));
    }

    private ServiceUnderTest failing() {
        Map<String, Object> all = with("mortal.repaired", false);
        all.put("talentstation.processing.parked-attempts", 10);
        return mortal(all);
    }

    private ServiceUnderTest mortal(Map<String, Object> properties) {
        properties.put("mortal.deed", deed);
        return ServiceUnderTest.start(MortalService.class, Stage.servers(), Stage.properties(DATABASE, properties));
    }

    private void isAppliedOnce(ServiceUnderTest service) {
        Eventually.until("all are applied", SOON, () -> letters(service).isEmpty());
        JsonNode row = service.get("/sample/v1/counters/" + counter, Stage.BUREAU).json();
        assertThat(row.get("value").asInt()).isEqualTo(100);
        assertThat(row.get("raises").asInt()).as("each once").isEqualTo(3);
        assertThat(retries(service)).as("recorded once").hasSize(1);
    }

    /** Whoever claimed it is dead, and half a minute has passed. */
    private static void itsClaimIsOver(ServiceUnderTest service) {
        service.bean(JdbcClient.class).sql("UPDATE dead_letter SET processing_started = ? WHERE processing_started IS NOT NULL")
                .param(DateTimeUtils.formatInstant(Clock.systemUTC().instant().minusSeconds(31))).update();
    }

    private static boolean isClaimed(String letter) {
        try (var connection = Stage.asApplication(DATABASE); var statement = connection.prepareStatement(
                "SELECT processing_started IS NOT NULL FROM dead_letter WHERE dead_letter_id = ?")) {
            statement.setString(1, letter);
            var row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int attempts(ServiceUnderTest service) {
        return service.get(LETTERS + "/" + letter, OPERATOR).json().get("letter").get("attempts").asInt();
    }

    private List<JsonNode> letters(ServiceUnderTest service) {
        return service.get(LETTERS + "?aggregateId=" + counter, OPERATOR).json().get("items").valueStream().toList();
    }

    private List<Object> retries(ServiceUnderTest service) {
        try (var events = service.bean(EventLog.class).stream("dead-letters-view-counters", 0)) {
            return events.map(e -> (Object) e.getPayload()).filter(e -> e instanceof DeadLetterRetried retried && letter.equals(retried.letter())).toList();
        }
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> all = new HashMap<>(ONCE);
        all.put(name, value);
        return all;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.talentstation.chassis.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;

/** A command that an aggregate refuses: the sample refuses to echo a raise by 13. */
class RefusedReactionTests {

    private String refused;

    @Test
    void theSequenceOfARefusedCommandIsParkedInOrderAndLeavesNoReceiptWhileOthersGoOn() {
        refused = Stage.open(Stage.sender());
        String other = Stage.open(Stage.sender());
        Stage.raise(Stage.sender(), refused, 13);
        Stage.raise(Stage.sender(), refused, 4);
        Stage.raise(Stage.sender(), other, 5);
        Eventually.until("the other counter's echo", Duration.ofSeconds(10), () -> events(other).contains("sample.echoed"));
        assertThat(events(refused)).as("4 waits behind 13").containsExactly("sample.counter-opened", "sample.counter-raised", "sample.counter-raised");
        assertThat(jdbc().sql("SELECT convert_from(payload, 'UTF8')::jsonb ->> 'by' FROM dead_letter WHERE aggregate_identifier = ? ORDER BY sequence_index")
                .param(refused).query(String.class).list()).containsExactly("13", "4");
        assertThat(jdbc().sql("SELECT count(*) FROM receipt WHERE key IN (SELECT event_id FROM domain_event WHERE aggregate_id = ?)")
                .param(refused).query(Long.class).single()).isZero();
        Eventually.until("it is tried again by itself, and counted", Duration.ofSeconds(10), () -> jdbc()
                .sql("SELECT convert_from(diagnostics, 'UTF8') FROM dead_letter WHERE aggregate_identifier = ? ORDER BY sequence_index LIMIT 1")
                .param(refused).query(String.class).single().matches("(?s).*\"attempts\"\\s*:\\s*\"?[3-9].*"));
    }

    @AfterEach
    void anOperatorDiscardsIt() {
        jdbc().sql("DELETE FROM dead_letter WHERE aggregate_identifier = ?").param(refused).update();
    }

    private static List<String> events(String counter) {
        return jdbc().sql("SELECT payload_type FROM domain_event WHERE aggregate_id = ? ORDER BY sequence_number").param(counter).query(String.class).list();
    }

    private static JdbcClient jdbc() {
        return Stage.sender().bean(JdbcClient.class);
    }
}

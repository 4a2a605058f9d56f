package org.talentstation.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.fact.FactStore.Told;

/** Facts are kept in versions; in what pieces they are told makes no difference. */
class FactStoreTests {

    private static final Instant MORNING = Instant.parse("2021-05-03T00:00:00Z");
    private final FactStore store = RunningAnalytics.service().bean(FactStore.class);
    private final FactSets sets = RunningAnalytics.service().bean(FactSets.class);
    private final JdbcClient jdbc = RunningAnalytics.service().bean(JdbcClient.class);

    /** They come from no event: a rebuild would not have them. */
    @AfterEach
    void leavesNothing() {
        for (FactTable table : List.of(FactTable.MONEY, FactTable.STATION)) {
            jdbc.sql("DELETE FROM %s.%s WHERE source = 'test-service'".formatted(sets.live().facts(), table.table())).update();
        }
    }

    @Test
    void the_same_changes_told_at_once_or_one_by_one_make_the_same_versions() {
        List<Told> told = new ArrayList<>();
        Random chance = new Random(20201214);
        for (int i = 0; i < 400; i++) {
            String id = "@-" + chance.nextInt(20);
            told.add(told(FactChange.of(FactTable.MONEY, id, "flow", "PAID", "amount_fen", (long) chance.nextInt(3), "day", LocalDate.of(2021, 1, 1 + chance.nextInt(3))),
                    MORNING.plusSeconds(chance.nextInt(100)), i));
        }
        List<Map<String, Object>> atOnce = versions("once", told, told.size());
        assertThat(atOnce).isNotEmpty().isEqualTo(versions("one", told, 1)).isEqualTo(versions("some", told, 37));
        assertThat(atOnce).as("one version of each holds").filteredOn(row -> row.get("until") == null).hasSize(20);
    }

    @Test
    void what_an_event_does_not_name_stays_what_it_names_as_null_is_emptied_and_no_change_makes_no_version() {
        apply("kept", List.of(told(FactChange.of(FactTable.STATION, "kept-1", "title", "REVOKED", "name", "某驿站", "ended_on", LocalDate.of(2021, 5, 3)), MORNING, 1)), 1);
        apply("kept", List.of(told(FactChange.of(FactTable.STATION, "kept-1", "title", "HELD", "ended_on", null), MORNING.plusSeconds(5), 2)), 1);
        apply("kept", List.of(told(FactChange.of(FactTable.STATION, "kept-1", "title", "HELD"), MORNING.plusSeconds(9), 3)), 1);
        List<Map<String, Object>> rows = jdbc.sql("SELECT name, title, ended_on, position, until IS NULL AS holds FROM %s.station WHERE id = 'kept-1' ORDER BY position"
                .formatted(sets.live().facts())).query().listOfRows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).containsEntry("name", "某驿站").containsEntry("title", "HELD").containsEntry("ended_on", null).containsEntry("holds", true);
    }

    @Test
    void a_later_event_with_an_earlier_time_holds_from_where_the_former_one_began() {
        apply("late", List.of(told(FactChange.of(FactTable.MONEY, "late-1", "amount_fen", 1L), MORNING.plusSeconds(60), 1),
                told(FactChange.of(FactTable.MONEY, "late-1", "amount_fen", 2L), MORNING, 2)), 2);
        assertThat(jdbc.sql("SELECT amount_fen FROM %s.money WHERE id = 'late-1' AND since <= now() AND (until IS NULL OR until > now())".formatted(sets.live().facts()))
                .query(Long.class).list()).containsExactly(2L);
    }

    @Test
    void a_column_that_a_table_has_not_is_a_mistake_of_ours() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> FactChange.of(FactTable.MONEY, "x", "colour", "red"));
    }

    private List<Map<String, Object>> versions(String prefix, List<Told> told, int piece) {
        apply(prefix, told, piece);
        return jdbc.sql("SELECT replace(id, ?, '@') AS id, amount_fen, day, since, until, position FROM %s.money WHERE id LIKE ? ORDER BY 1, position".formatted(sets.live().facts()))
                .params(prefix, prefix + "-%").query().listOfRows();
    }

    private void apply(String prefix, List<Told> told, int piece) {
        String facts = sets.live().facts();
        for (int from = 0; from < told.size(); from += piece) {
            List<Told> some = told.subList(from, Math.min(told.size(), from + piece)).stream().map(t -> new Told(new FactChange(t.change().table(),
                    t.change().id().replace("@", prefix), t.change().values()), t.at(), t.position(), t.eventId(), t.eventType(), t.source())).toList();
            RunningAnalytics.service().bean(TransactionTemplate.class).executeWithoutResult(status -> store.apply(facts, some));
        }
    }

    private static Told told(FactChange change, Instant at, long position) {
        return new Told(change, at, position, "event-" + position, "published.test", "test-service");
    }
}

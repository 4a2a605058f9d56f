package org.talentstation.chassis.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.service;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.append.Append.EventRow;
import org.talentstation.chassis.append.Append.ReceiptRow;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.probe.Probe;

class GroupAppenderTests {

    // The wall clock, as in every event: the readers of the log trust it.
    private static final String NOW = DateTimeUtils.formatInstant(GenericEventMessage.clock.instant());

    private final GroupAppender appender = service().bean(GroupAppender.class);
    private final EventLog log = service().bean(EventLog.class);
    private final JdbcClient jdbc = service().bean(JdbcClient.class);

    private static String stream() {
        return "stream-" + UUID.randomUUID();
    }

    /** Events of one stream from a sequence number on. */
    private static List<EventRow> events(String stream, long from, int count) {
        return java.util.stream.LongStream.range(from, from + count).mapToObj(sequence -> new EventRow(UUID.randomUUID().toString(), stream, sequence,
                "Counter", NOW, "sample.counter-raised", "1",
                ("{\"id\":\"" + stream + "\",\"by\":" + sequence + "}").getBytes(StandardCharsets.UTF_8), "{}".getBytes(StandardCharsets.UTF_8))).toList();
    }

    private static Append append(String key, String stream, long from, int count, Map<String, Long> alsoReliesOn) {
        Map<String, Long> reliesOn = new HashMap<>(alsoReliesOn);
        reliesOn.put(stream, from);
        return new Append(new ReceiptRow("http:appender", key, "raise-counter", "digest", "{}"), events(stream, from, count), reliesOn);
    }

    private static Append append(String stream, long from) {
        return append(UUID.randomUUID().toString(), stream, from, 1, Map.of());
    }

    @Test
    void theEventsOfACommandAreAppendedInTheirOrderAndItsReceiptHoldsThePositionOfTheLast() {
        String stream = stream();
        String key = UUID.randomUUID().toString();
        OptionalLong position = appender.append(append(key, stream, 0, 4, Map.of()));
        assertThat(position).hasValue(service().bean(LogPositions.class).newestOf(List.of(stream)));
        assertThat(jdbc.sql("SELECT sequence_number FROM domain_event WHERE aggregate_id = ? ORDER BY global_index").param(stream)
                .query(Long.class).list()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(jdbc.sql("SELECT position FROM receipt WHERE owner = 'http:appender' AND key = ?").param(key).query(Long.class).single())
                .isEqualTo(position.getAsLong());
    }

    @Test
    void aCommandWhoseOwnStreamHasMovedLeavesNothing() {
        String stream = stream();
        appender.append(append(stream, 0));
        String key = UUID.randomUUID().toString();
        assertThat(appender.append(append(key, stream, 0, 2, Map.of()))).isEmpty();
        assertThat(log.lastSequenceOf(stream)).hasValue(0);
        assertThat(jdbc.sql("SELECT count(*) FROM receipt WHERE key = ?").param(key).query(Long.class).single()).isZero();
    }

    @Test
    void aCommandThatOnlyReadAStreamWhichHasMovedLeavesNothing() {
        String read = stream();
        appender.append(append(read, 0));
        String stream = stream();
        assertThat(appender.append(append(UUID.randomUUID().toString(), stream, 0, 1, Map.of(read, 0L)))).isEmpty();
        assertThat(log.lastSequenceOf(stream)).isEmpty();
        assertThat(appender.append(append(UUID.randomUUID().toString(), stream, 0, 1, Map.of(read, 1L)))).isPresent();
    }

    @Test
    void aKeyThatIsTakenHasNoSecondEffect() {
        String key = UUID.randomUUID().toString();
        String stream = stream();
        assertThat(appender.append(append(key, stream, 0, 1, Map.of()))).isPresent();
        assertThat(appender.append(append(key, stream, 1, 1, Map.of()))).isEmpty();
        assertThat(log.lastSequenceOf(stream)).hasValue(0);
    }

    @Test
    void ofThoseThatArriveTogetherEachIsAppendedWholeOrNotAtAll() {
        String contested = stream();
        String read = stream();
        var positions = Probe.atOnce(60, i -> switch (i % 3) {
            case 0 -> appender.append(append(contested, 0)); // only one can be first
            case 1 -> appender.append(append(UUID.randomUUID().toString(), stream(), 0, 1, Map.of(read, 0L))); // nobody writes what they rely on
            default -> appender.append(append(UUID.randomUUID().toString(), stream(), 0, 3, Map.of(contested, 9L)));
        });
        assertThat(java.util.stream.IntStream.range(0, 60).filter(i -> i % 3 == 0 && positions.get(i).isPresent())).hasSize(1);
        assertThat(java.util.stream.IntStream.range(0, 60).filter(i -> i % 3 != 0 && positions.get(i).isEmpty())).isEmpty();
        assertThat(positions.stream().filter(OptionalLong::isPresent).map(OptionalLong::getAsLong)).doesNotHaveDuplicates();
    }

    @Test
    void anEventIdThatIsTakenFailsItsOwnCommandOnly() {
        String stream = stream();
        EventRow first = events(stream, 0, 1).getFirst();
        var receipt = new ReceiptRow("http:appender", UUID.randomUUID().toString(), "raise-counter", "digest", "{}");
        assertThat(appender.append(new Append(receipt, List.of(first), Map.of(stream, 0L)))).isPresent();
        String other = stream();
        var positions = Probe.atOnce(24, i -> i == 7 ? appender.append(new Append(new ReceiptRow("http:appender", UUID.randomUUID().toString(),
                        "raise-counter", "digest", "{}"), List.of(new EventRow(first.eventId(), other, 0, "Counter", NOW, first.payloadType(), "1",
                        first.payload(), first.metadata())), Map.of(other, 0L)))
                : appender.append(append(stream(), 0)));
        assertThat(positions.stream().filter(OptionalLong::isEmpty)).hasSize(1);
        assertThat(positions.get(7)).isEmpty();
        assertThat(log.lastSequenceOf(other)).isEmpty();
    }
}

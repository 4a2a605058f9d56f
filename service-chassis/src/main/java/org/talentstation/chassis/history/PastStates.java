package org.talentstation.chassis.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Any object's state as of a moment, folded from its first event on, and what changed between two. The state is one that
 * it really had: its events up to the first that is later than the moment. Refuses NOT_FOUND, NO_STATE, NOT_YET,
 * STATE_UNREADABLE, INVALID_PARAMETER.
 */
final class PastStates {

    /** Between two states: each event's own changes are worked out. */
    static final int MOST_BETWEEN = 1_000;

    private final EventLog log;
    private final HistoryStore store;
    private final Fold.Kinds folds;

    PastStates(EventLog log, HistoryStore store, Fold.Kinds folds) {
        this.log = log;
        this.store = store;
        this.folds = folds;
    }

    /** @param moment null for now */
    State at(String aggregateId, Moment moment) {
        Fold fold = foldOf(aggregateId);
        long last = store.lastSequence(aggregateId, moment);
        if (last < 0) {
            throw Refusal.notFound("NOT_YET", "在所问的时点，“%s”还没有任何事件。".formatted(aggregateId));
        }
        try (var events = log.stream(aggregateId, 0)) {
            events.takeWhile(e -> e.getSequenceNumber() <= last).forEach(e -> fold.apply(readable(e)));
        }
        return new State(store.typeOf(aggregateId).orElseThrow(), last, fold.state());
    }

    /** @param from null for before the first event; {@code to} null for now */
    Difference between(String aggregateId, Moment from, Moment to, boolean withContent) {
        Fold fold = foldOf(aggregateId);
        long first = from == null ? -1 : store.lastSequence(aggregateId, from);
        long last = store.lastSequence(aggregateId, to);
        if (last < first) {
            throw Refusal.invalid("INVALID_PARAMETER", null, "起点晚于终点，请对调后再查。");
        }
        if (last - first > MOST_BETWEEN) {
            throw Refusal.invalid("INVALID_PARAMETER", null, "两个时点之间有 %d 个事件，一次最多比较 %d 个，请缩小范围。".formatted(last - first, MOST_BETWEEN));
        }
        JsonNode before = NullNode.getInstance();
        JsonNode now = before;
        List<Step> steps = new ArrayList<>();
        try (var events = log.stream(aggregateId, 0)) {
            for (var all = events.takeWhile(e -> e.getSequenceNumber() <= last).iterator(); all.hasNext();) {
                DomainEventMessage<?> event = readable(all.next());
                fold.apply(event);
                if (event.getSequenceNumber() == first) {
                    before = fold.state();
                    now = before;
                } else if (event.getSequenceNumber() > first) {
                    JsonNode next = fold.state();
                    steps.add(new Step(event.getSequenceNumber(), StateChange.between(now, next)));
                    now = next;
                }
            }
        }
        List<Caused> changes = StateChange.between(before, now).stream().map(change -> new Caused(change, steps.stream()
                .filter(step -> step.changes.stream().anyMatch(change::touches)).map(Step::sequence).toList())).toList();
        return new Difference(store.typeOf(aggregateId).orElseThrow(), first, last, changes, store.between(aggregateId, first, last, withContent));
    }

    private Fold foldOf(String aggregateId) {
        String type = store.typeOf(aggregateId).orElseThrow(() -> Refusal.notFound("NOT_FOUND", "事件日志中没有编号为“%s”的对象。".formatted(aggregateId)));
        Optional<Fold> fold = folds.of(type);
        return fold.orElseThrow(() -> Refusal.state("NO_STATE", null,
                "“%s”是运维与审计记录，没有可以还原的状态，请查阅其事件。".formatted(aggregateId)));
    }

    private static DomainEventMessage<?> readable(DomainEventMessage<?> event) {
        if (UnknownSerializedType.class.isAssignableFrom(event.getPayloadType())) {
            throw Refusal.state("STATE_UNREADABLE", null, "第 %d 个事件不能由当前版本的程序读取，无法还原状态；请查阅事件本身。".formatted(event.getSequenceNumber()));
        }
        return event;
    }

    /** A state, after the event with that place in the stream. */
    record State(String type, long sequence, JsonNode content) {
    }

    /** What changed after {@code from} up to {@code to}, places in the stream; {@code from} is -1 before the first event. */
    record Difference(String type, long from, long to, List<Caused> changes, List<PastEvent> events) {
    }

    /** A change, and the places of the events that made it. */
    record Caused(StateChange change, List<Long> sequences) {
    }

    private record Step(long sequence, List<StateChange> changes) {
    }
}

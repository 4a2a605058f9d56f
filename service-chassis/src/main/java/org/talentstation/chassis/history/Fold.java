package org.talentstation.chassis.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.receive.LearnedEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stream's events, one after the other, and what they make of their object. Never a snapshot: every event from the first. */
interface Fold {

    void apply(DomainEventMessage<?> event);

    JsonNode state();

    /** By the aggregate's own event sourcing handlers, as a command would find it. */
    final class OfAggregate<A> implements Fold {

        private final AggregateModel<A> model;
        private final EventStore store;
        private EventSourcedAggregate<A> aggregate;

        private OfAggregate(AggregateModel<A> model, EventStore store) {
            this.model = model;
            this.store = store;
        }

        @Override
        public void apply(DomainEventMessage<?> event) {
            if (aggregate == null) {
                A root = new GenericAggregateFactory<>(model).createAggregateRoot(event.getAggregateIdentifier(), event);
                aggregate = EventSourcedAggregate.initialize(root, model, store, NoSnapshotTriggerDefinition.TRIGGER);
            }
            aggregate.initializeState(DomainEventStream.of(event));
        }

        @Override
        public JsonNode state() {
            return aggregate == null ? JsonMapper.shared().nullNode() : StateJson.of(aggregate.getAggregateRoot());
        }
    }

    /** Of what another service said: the last of each kind of message. */
    final class OfLearned implements Fold {

        private final JsonMapper json = EventJson.mapper();
        private final ObjectNode last = json.createObjectNode();

        @Override
        public void apply(DomainEventMessage<?> event) {
            last.set(EventTypes.nameOf(event.getPayloadType()), json.valueToTree(event.getPayload()));
        }

        @Override
        public JsonNode state() {
            return last.deepCopy();
        }
    }

    /** The folds of a service, by the type that the log names for a stream. */
    final class Kinds {

        private final Map<String, Supplier<Fold>> byType = new LinkedHashMap<>(Map.of(LearnedEvents.TYPE, OfLearned::new));

        Kinds(List<Class<?>> roots, EventStore store) {
            roots.forEach(root -> add(AnnotatedAggregateMetaModelFactory.inspectAggregate(root), store));
        }

        private <A> void add(AggregateModel<A> model, EventStore store) {
            byType.put(model.type(), () -> new OfAggregate<>(model, store));
        }

        /** Empty for a stream that is no object, such as the audit trail's. */
        Optional<Fold> of(String type) {
            return Optional.ofNullable(byType.get(type)).map(Supplier::get);
        }
    }
}

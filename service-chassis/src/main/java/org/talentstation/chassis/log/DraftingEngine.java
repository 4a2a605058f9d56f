package org.talentstation.chassis.log;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.talentstation.chassis.append.Draft;

/** Axon's JDBC engine; what an optimistic draft decides is left in the draft, to be appended with the draft's receipt. */
final class DraftingEngine extends JdbcEventStorageEngine {

    DraftingEngine(Builder builder) {
        super(builder);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        Draft draft = Draft.optimistic();
        if (draft == null) {
            super.appendEvents(events, serializer);
        } else {
            draft.add(events);
        }
    }
}

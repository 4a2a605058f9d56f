package org.talentstation.chassis.receive;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of a published engagement knew no match: nobody was told of matches then. Articles 8(5) and 16(1). */
public final class EngagementPublishedUpcaster extends SingleEventUpcaster {

    private static final String NAME = "published.registry.engagement";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            if (payload instanceof ObjectNode engagement) {
                engagement.putNull("matchId");
            }
            return payload;
        });
    }
}

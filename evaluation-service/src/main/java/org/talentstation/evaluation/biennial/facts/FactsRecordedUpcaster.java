package org.talentstation.evaluation.biennial.facts;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 of recorded facts knew activities and filings only: nothing had been learned of engagements and conversions. Articles 16(1) and
 * 16(2).
 */
public final class FactsRecordedUpcaster extends SingleEventUpcaster {

    private static final String NAME = "evaluation.facts-recorded";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            if (payload.get("facts") instanceof ObjectNode facts) {
                facts.putArray("engagements");
                facts.putArray("conversions");
            }
            return payload;
        });
    }
}

package org.talentstation.evaluation.panel;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of a panel judged applications only, and named them so; since then it also judges stations. Articles 7(2) and 16. */
public final class PanelOpenedUpcaster extends SingleEventUpcaster {

    private static final String NAME = "evaluation.panel-opened";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            payload.get("entries").forEach(entry -> ((ObjectNode) entry).set("subjectId", ((ObjectNode) entry).remove("applicationId")));
            return payload;
        });
    }
}

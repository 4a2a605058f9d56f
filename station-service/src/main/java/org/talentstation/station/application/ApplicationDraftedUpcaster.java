package org.talentstation.station.application;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of a draft recorded no co-locations (Article 5(4)); a station of that time shared its site with nobody known. */
public final class ApplicationDraftedUpcaster extends SingleEventUpcaster {

    private static final String NAME = "station.application-drafted";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, payload -> {
            ((ObjectNode) payload).putArray("coLocations");
            return payload;
        });
    }
}

package org.talentstation.registry.demand;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.talentstation.registry.taxonomy.ShippedTaxonomy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 of a demand's terms did not say which version of the fields their codes are of: there was one. */
public final class DemandTermsUpcaster extends SingleEventUpcaster {

    private static final Set<String> NAMES = Set.of("registry.demand-posted", "registry.demand-changed");
    private static final String FROM = "1";
    private static final String TO = "2";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return NAMES.contains(event.getType().getName()) && FROM.equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(event.getType().getName(), TO), JsonNode.class, payload -> {
            pin(payload.get("terms"));
            pin(payload.get("before"));
            return payload;
        });
    }

    private static void pin(JsonNode terms) {
        if (terms instanceof ObjectNode known) {
            known.put("taxonomy", ShippedTaxonomy.ID);
        }
    }
}

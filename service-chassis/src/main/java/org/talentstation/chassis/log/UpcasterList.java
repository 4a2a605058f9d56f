package org.talentstation.chassis.log;

import java.util.List;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** A service's upcasters, oldest first. */
public record UpcasterList(List<SingleEventUpcaster> upcasters) {

    public static UpcasterList of(SingleEventUpcaster... upcasters) {
        return new UpcasterList(List.of(upcasters));
    }
}

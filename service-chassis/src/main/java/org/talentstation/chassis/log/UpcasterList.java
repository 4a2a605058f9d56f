package org.talentstation.chassis.log;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** A service's upcasters, oldest first. */
public record UpcasterList(List<SingleEventUpcaster> upcasters) {

    public static UpcasterList of(SingleEventUpcaster... upcasters) {
        return new UpcasterList(List.of(upcasters));
    }

    static EventUpcasterChain chain(Stream<UpcasterList> lists) {
        return new EventUpcasterChain(lists.map(UpcasterList::upcasters).flatMap(Collection::stream).toList());
    }
}

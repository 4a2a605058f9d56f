package org.talentstation.chassis.log;

import java.util.List;

/** The aggregate roots of a service. */
public record AggregateTypes(List<Class<?>> roots) {

    public static AggregateTypes of(Class<?>... roots) {
        return new AggregateTypes(List.of(roots));
    }
}

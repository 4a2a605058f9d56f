package org.talentstation.chassis.processing;

import java.util.List;
import org.axonframework.eventhandling.TrackingToken;

/** Where a view's processor stands by its stored position, whichever instance runs it; empty when it never started. */
@FunctionalInterface
public interface StoredPlaces {

    List<TrackingToken> of(String processor);
}
